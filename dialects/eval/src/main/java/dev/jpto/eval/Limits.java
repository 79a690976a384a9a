package dev.jpto.eval;

/**
 * When an execution is given up.
 *
 * @param steps how many operations and regions may run
 * @param depth how many regions may have been entered and not left, those of callers included
 */
public record Limits(long steps, int depth) {
  /** A billion steps, a million regions. */
  public static final Limits DEFAULT = new Limits(1_000_000_000L, 1_000_000);
}
