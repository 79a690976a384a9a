package dev.jpto.rewrite.explain;

import dev.jpto.ir.Operation;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets each pattern that has a counter be run only some times: not the first {@code skip} times it
 * would be, and then only {@code count} times. To find the one rewrite that breaks a program.
 */
public final class DebugCounters implements PatternMonitor {
  /** How often a pattern is held back first, and how often it then may run; -1 for no limit. */
  public record Limits(long skip, long count) {
    /** Nothing is held back. */
    public static final Limits NONE = new Limits(0, -1);
  }

  private static final class Counter {
    private final Limits limits;
    private long seen;

    private Counter(Limits limits) {
      this.limits = limits;
    }

    private synchronized boolean next() {
      long number = seen++;
      boolean within = limits.count < 0 || number - limits.skip < limits.count;
      return number >= limits.skip && within;
    }
  }

  private final Map<String, Counter> counters = new HashMap<>();

  /** Counters by the names of patterns. */
  public DebugCounters(Map<String, Limits> limits) {
    limits.forEach((name, of) -> counters.put(name, new Counter(of)));
  }

  @Override
  public boolean mayTry(Pattern pattern, Operation op) {
    Counter counter = counters.get(pattern.name());
    return counter == null || counter.next();
  }
}
