package dev.jpto.rewrite.explain;

import dev.jpto.ir.Operation;
import dev.jpto.ir.support.TextSink;
import dev.jpto.rewrite.pattern.Application;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts for each pattern at how many visits it was a candidate (tried), how often its left side
 * matched (of a native pattern: how often it was run), how often it applied, and the time from its
 * match to its end. Folds are a line of their own.
 */
public final class PatternStatistics implements PatternMonitor {
  private static final class Counts {
    private final LongAdder tried = new LongAdder();
    private final LongAdder matched = new LongAdder();
    private final LongAdder applied = new LongAdder();
    private final LongAdder nanoseconds = new LongAdder();
  }

  private final Map<String, Counts> counts = new ConcurrentHashMap<>();
  private final LongAdder folds = new LongAdder();
  private final ThreadLocal<long[]> startTime = ThreadLocal.withInitial(() -> new long[1]);

  /** Nothing counted yet. */
  public PatternStatistics() {}

  private Counts of(Pattern pattern) {
    return counts.computeIfAbsent(pattern.name(), name -> new Counts());
  }

  @Override
  public boolean countsVisits() {
    return true;
  }

  @Override
  public void visits(Operation op, List<Pattern> candidates) {
    candidates.forEach(pattern -> of(pattern).tried.increment());
  }

  @Override
  public void starts(Pattern pattern, Operation op) {
    of(pattern).matched.increment();
    startTime.get()[0] = System.nanoTime();
  }

  private void ends(Pattern pattern) {
    of(pattern).nanoseconds.add(System.nanoTime() - startTime.get()[0]);
  }

  @Override
  public void applied(Pattern pattern) {
    ends(pattern);
    of(pattern).applied.increment();
  }

  @Override
  public void applied(Application step) {
    if (step.isFold()) {
      folds.increment();
    }
  }

  @Override
  public void declined(Pattern pattern, Operation op, String reason) {
    ends(pattern);
  }

  @Override
  public void declinedAfterChange(Pattern pattern, Operation op) {
    ends(pattern);
  }

  /** How often the pattern of this name applied. */
  public long applied(String pattern) {
    Counts of = counts.get(pattern);
    return of == null ? 0 : of.applied.sum();
  }

  /** Prints a table, those that applied most first. */
  public void print(TextSink out) {
    out.append("     tried   matched   applied    time ms  pattern\n");
    counts.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Counts> e) -> -e.getValue().applied.sum())
                .thenComparing(Map.Entry::getKey))
        .forEach(
            entry -> {
              Counts of = entry.getValue();
              double milliseconds = of.nanoseconds.sum() / 1e6;
              out.append(
                  String.format(
                      Locale.ROOT,
                      "%10d%10d%10d%11.3f  %s\n",
                      of.tried.sum(),
                      of.matched.sum(),
                      of.applied.sum(),
                      milliseconds,
                      entry.getKey()));
            });
    out.append(String.format(Locale.ROOT, "%30d%11s  (folds)\n", folds.sum(), ""));
  }
}
