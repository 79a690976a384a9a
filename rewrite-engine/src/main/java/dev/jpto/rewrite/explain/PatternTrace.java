package dev.jpto.rewrite.explain;

import dev.jpto.ir.OpName;
import dev.jpto.ir.support.TextSink;
import dev.jpto.rewrite.pattern.Application;
import dev.jpto.rewrite.pattern.LastApplications;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Numbers the applications of patterns of a whole run, prints each if asked to, and keeps the last
 * for the report of a failure. With several threads the numbers are those of the order in which
 * applications ended.
 */
public final class PatternTrace implements PatternMonitor {
  /** How applications are printed. */
  public enum Format {
    /** One line each, for people. */
    TEXT,
    /** One JSON object a line. */
    JSON
  }

  private final Queue<LastApplications> rings = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<LastApplications> ring = ThreadLocal.withInitial(this::newRing);
  private final AtomicLong patterns = new AtomicLong();
  private final Optional<Format> format;
  private final TextSink out;

  /** A trace that prints to {@code out}, unless there is no format. */
  public PatternTrace(Optional<Format> format, TextSink out) {
    this.format = format;
    this.out = out;
  }

  private LastApplications newRing() {
    LastApplications made = new LastApplications();
    rings.add(made);
    return made;
  }

  @Override
  public void applied(Application step) {
    if (step.isFold()) {
      return;
    }
    Application numbered = step.withNumber(patterns.incrementAndGet());
    ring.get().add(numbered);
    format.ifPresent(f -> print(f == Format.JSON ? json(numbered) : text(numbered)));
  }

  private synchronized void print(String line) {
    out.append(line).flush();
  }

  /** Prints the last applications, the latest last; nothing if there were none. */
  public void printLast(TextSink sink) {
    List<Application> kept = new ArrayList<>();
    rings.forEach(one -> kept.addAll(one.last(LastApplications.KEPT)));
    if (kept.isEmpty()) {
      return;
    }
    kept.sort(Comparator.comparingLong(Application::number));
    kept.subList(0, Math.max(0, kept.size() - LastApplications.KEPT)).clear();
    sink.append("the last " + kept.size() + " of " + patterns + " pattern applications:\n");
    kept.forEach(step -> sink.append("  ").append(text(step)));
  }

  private static String text(Application step) {
    return "#%d %s at '%s' %s%s%s\n"
        .formatted(
            step.number(),
            step.name(),
            step.op(),
            Places.of(step.location()),
            names(", created ", step.created()),
            names(", erased ", step.erased()));
  }

  private static String names(String label, List<OpName> ops) {
    return ops.isEmpty()
        ? ""
        : label + ops.stream().map(OpName::text).collect(Collectors.joining(" "));
  }

  private static String json(Application step) {
    return "{\"number\":%d,\"pattern\":%s,\"op\":%s,\"location\":%s,\"created\":%s,\"erased\":%s}\n"
        .formatted(
            step.number(),
            quoted(step.name()),
            quoted(step.op().text()),
            quoted(Places.of(step.location())),
            list(step.created()),
            list(step.erased()));
  }

  private static String list(List<OpName> ops) {
    return ops.stream().map(op -> quoted(op.text())).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
