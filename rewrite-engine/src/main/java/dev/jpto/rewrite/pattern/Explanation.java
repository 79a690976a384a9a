package dev.jpto.rewrite.pattern;

import java.util.Comparator;

/**
 * Why a pattern does not match at an operation.
 *
 * @param pattern the pattern
 * @param matches whether it does match
 * @param held how many of its checks held, its root counted as one
 * @param remaining how many did not or were not reached
 * @param words the first check that failed and what it found; empty if it matches
 */
public record Explanation(
    DeclaredPattern pattern, boolean matches, int held, int remaining, String words) {
  /** The nearest miss first: what got farthest, then what has least left, then by name. */
  public static final Comparator<Explanation> NEAREST_FIRST =
      Comparator.comparingInt(Explanation::held)
          .reversed()
          .thenComparingInt(Explanation::remaining)
          .thenComparing(explanation -> explanation.pattern().name());

  /** {@code tile-mul-one: operand 1 is "tile.load", expected "tile.splat"}. */
  @Override
  public String toString() {
    return pattern.name() + ": " + (matches ? "matches" : words);
  }
}
