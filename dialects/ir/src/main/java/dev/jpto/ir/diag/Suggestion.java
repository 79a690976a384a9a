package dev.jpto.ir.diag;

import java.util.Optional;

/** Finds what was probably meant by a misspelt name. */
public final class Suggestion {
  private Suggestion() {}

  /** {@code ; did you mean 'x'?}, or nothing if no candidate is near. */
  public static String among(String wrong, Iterable<String> candidates) {
    return nearest(wrong, candidates).map(c -> "; did you mean '" + c + "'?").orElse("");
  }

  /** The candidate with the fewest edits to {@code wrong}, at most a third of its length. */
  public static Optional<String> nearest(String wrong, Iterable<String> candidates) {
    int limit = Math.max(1, wrong.length() / 3);
    String best = null;
    for (String candidate : candidates) {
      int distance = distance(wrong, candidate, limit);
      if (distance <= limit && !candidate.equals(wrong)) {
        best = candidate;
        limit = distance - 1;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The number of inserted, deleted, replaced or swapped characters; anything over if over. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = null;
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int change = previous[j - 1] + (same ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          current[j] = Math.min(current[j], before[j - 2] + 1);
        }
      }
      before = previous;
      previous = current;
    }
    return previous[b.length()];
  }
}
