package dev.jpto.std.scf;

import java.util.OptionalLong;

/** How often a dimension of a parallel loop runs. */
final class TripCount {
  private TripCount() {}

  /**
   * The number of steps between known bounds, or empty. As in MLIR 19 it is below zero, not zero,
   * if the bounds are a step or more apart in the wrong order.
   */
  static OptionalLong of(OptionalLong lower, OptionalLong upper, OptionalLong step) {
    if (lower.isEmpty() || upper.isEmpty() || step.isEmpty() || step.getAsLong() <= 0) {
      return OptionalLong.empty();
    }
    long low = lower.getAsLong();
    long high = upper.getAsLong();
    long distance = high - low;
    boolean overflows = ((high ^ low) & (high ^ distance)) < 0;
    if (overflows) {
      return OptionalLong.empty();
    }
    long by = step.getAsLong();
    return OptionalLong.of(distance <= 0 ? distance / by : (distance - 1) / by + 1);
  }
}
