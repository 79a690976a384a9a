package dev.jpto.rewrite.explain;

import dev.jpto.ir.OpName;
import dev.jpto.ir.Operation;
import dev.jpto.ir.support.TextSink;
import dev.jpto.rewrite.pass.PassInstrumentation;
import dev.jpto.rewrite.pass.Step;
import dev.jpto.rewrite.pattern.Application;
import dev.jpto.rewrite.pattern.LastApplications;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Numbers the applications of patterns of a whole run and prints each if asked to, in one thread
 * then. Of each run of a pass on one operation it keeps the last for the report of a failure, with
 * numbers of their own, so that every number of threads reports the same.
 */
public final class PatternTrace implements PatternMonitor, PassInstrumentation {
  /** How applications are printed. */
  public enum Format {
    /** One line each, for people. */
    TEXT,
    /** One JSON object a line. */
    JSON
  }

  private final Map<Operation, LastApplications> failed = new ConcurrentHashMap<>();
  private final ThreadLocal<LastApplications> ring = ThreadLocal.withInitial(LastApplications::new);
  private final AtomicLong patterns = new AtomicLong();
  private final Optional<Format> format;
  private final TextSink out;

  /** A trace that prints to {@code out}, unless there is no format. */
  public PatternTrace(Optional<Format> format, TextSink out) {
    this.format = format;
    this.out = out;
  }

  @Override
  public boolean isThreadSafe() {
    return true;
  }

  @Override
  public void before(Step step, Operation op) {
    if (step instanceof Step.OfPass) {
      ring.remove();
    }
  }

  @Override
  public void after(Step step, Operation op, Outcome outcome) {
    if (step instanceof Step.OfPass && outcome == Outcome.FAILED) {
      failed.put(op, ring.get());
    }
  }

  @Override
  public void applied(Application step) {
    if (step.isFold()) {
      return;
    }
    LastApplications last = ring.get();
    last.add(step.withNumber(last.count() + 1));
    Application numbered = step.withNumber(patterns.incrementAndGet());
    format.ifPresent(f -> print(f == Format.JSON ? json(numbered) : text(numbered)));
  }

  private synchronized void print(String line) {
    out.append(line).flush();
  }

  /** Prints the last applications before a pass failed on {@code op}, if there were any. */
  public void printLast(TextSink sink, Operation op) {
    LastApplications applications = failed.getOrDefault(op, new LastApplications());
    List<Application> kept = applications.last(LastApplications.KEPT);
    if (kept.isEmpty()) {
      return;
    }
    sink.append(
        "the last " + kept.size() + " of " + applications.count() + " pattern applications:\n");
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
