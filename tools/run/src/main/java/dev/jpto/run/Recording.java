package dev.jpto.run;

import dev.jpto.eval.Observer;
import dev.jpto.ir.Operation;
import dev.jpto.ir.support.TextSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Remembers what ran, for {@code --trace} and {@code --stats-json}. A step is one operation. */
final class Recording implements Observer {
  /** More events make a trace that no viewer opens; those after are counted only. */
  private static final int MOST_EVENTS = 1_000_000;

  private final boolean keepsEvents;
  private final List<Operation> events = new ArrayList<>();
  private final Map<String, Long> counts = new TreeMap<>();
  private long steps;

  Recording(boolean keepsEvents) {
    this.keepsEvents = keepsEvents;
  }

  @Override
  public void runs(Operation op) {
    steps++;
    counts.merge(op.name().toString(), 1L, Long::sum);
    if (keepsEvents && events.size() < MOST_EVENTS) {
      events.add(op);
    }
  }

  /**
   * Chrome's trace format: a process for the rank, a thread for each pipe, an event for each op.
   */
  void writeTrace(TextSink out) {
    out.append("{\"displayTimeUnit\": \"ns\", \"traceEvents\": [\n");
    out.append(" {\"name\": \"process_name\", \"ph\": \"M\", \"pid\": 0, \"tid\": 0, ");
    out.append("\"args\": {\"name\": \"rank 0\"}}");
    for (int lane = 0; lane < Lanes.ALL.size(); lane++) {
      out.append(
          (",\n {\"name\": \"thread_name\", \"ph\": \"M\", \"pid\": 0, \"tid\": %d, "
                  + "\"args\": {\"name\": \"b0.%s\"}}")
              .formatted(lane, Lanes.ALL.get(lane)));
      out.append(
          (",\n {\"name\": \"thread_sort_index\", \"ph\": \"M\", \"pid\": 0, \"tid\": %d, "
                  + "\"args\": {\"sort_index\": %d}}")
              .formatted(lane, lane));
    }
    for (int step = 0; step < events.size(); step++) {
      Operation op = events.get(step);
      out.append(
          (",\n {\"name\": %s, \"ph\": \"X\", \"pid\": 0, \"tid\": %d, \"ts\": %d, "
                  + "\"dur\": 1, \"args\": {\"loc\": %s}}")
              .formatted(
                  Json.quoted(op.name().toString()),
                  Lanes.ALL.indexOf(Lanes.of(op)),
                  step,
                  Json.quoted(op.location().toString())));
    }
    out.append("\n]}\n");
  }

  /** One JSON object. */
  void writeStats(Map<String, Long> bytes, TextSink out) {
    out.append("{\"steps\": " + steps + ",\n \"ops\": ");
    Json.append(counts, out);
    out.append(",\n \"bytes\": ");
    Json.append(bytes, out);
    out.append("}\n");
  }
}
