package dev.jpto.ir.diag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what was probably meant by a misspelt name. */
public final class Suggestion {
  private static final Pattern WORD_END = Pattern.compile("[-_.]");

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

  /**
   * As {@link #among}, of names made of words such as {@code addi-of-addi}: where none is a few
   * edits away, the one that shares most words, at least half of those of {@code wrong}.
   */
  public static String amongPhrases(String wrong, Iterable<String> candidates) {
    return nearest(wrong, candidates)
        .or(() -> Optional.ofNullable(sharingMostWords(wrong, candidates)))
        .map(c -> "; did you mean '" + c + "'?")
        .orElse("");
  }

  private static String sharingMostWords(String wrong, Iterable<String> candidates) {
    List<String> words = List.of(WORD_END.split(wrong));
    String best = null;
    int bestScore = 0;
    for (String candidate : candidates) {
      int score = score(words, WORD_END.split(candidate));
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * How much of {@code words} is in {@code others}, less a little for what else is; 0 if little.
   */
  private static int score(List<String> words, String[] others) {
    List<String> left = new ArrayList<>(List.of(others));
    int found = 0;
    int same = 0;
    for (String word : words) {
      if (left.remove(word)) {
        found++;
        same++;
      } else if (word.length() > 2 && nearest(word, left).map(left::remove).orElse(false)) {
        found++;
      }
    }
    boolean enough = found > 0 && 2 * found >= words.size();
    return enough ? Math.max(1, 100 * (found + same) - left.size()) : 0;
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
