package dev.jpto.testkit.filecheck;

import java.util.OptionalInt;

/** Guesses which part of the input a pattern that does not match was meant for. */
final class NearMiss {
  private static final int MAX_LINES = 200;
  private static final int MAX_COLUMNS = 300;

  private NearMiss() {}

  /**
   * The start of the line, or of what is left of the first one, that contains the text most similar
   * to {@code example}; none if more than a third of the example is missing or different.
   */
  static OptionalInt find(String text, int from, int to, String example) {
    String wanted = example.strip();
    int best = wanted.length() / 3 + 1;
    int found = -1;
    int start = from;
    for (int i = 0; i < MAX_LINES && start < to; i++) {
      int newline = text.indexOf('\n', start, to);
      int end = newline < 0 ? to : newline;
      String line = text.substring(start, Math.min(end, start + MAX_COLUMNS));
      int distance = distance(wanted, line);
      if (distance < best) {
        best = distance;
        found = start + line.length() - line.stripLeading().length();
      }
      start = end + 1;
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** The least number of edits that turn {@code wanted} into some part of {@code line}. */
  private static int distance(String wanted, String line) {
    var column = new int[wanted.length() + 1];
    for (int i = 0; i < column.length; i++) {
      column[i] = i;
    }
    int best = wanted.length();
    for (int j = 0; j < line.length(); j++) {
      int diagonal = column[0];
      for (int i = 1; i < column.length; i++) {
        int substitution = diagonal + (wanted.charAt(i - 1) == line.charAt(j) ? 0 : 1);
        diagonal = column[i];
        column[i] = Math.min(substitution, 1 + Math.min(column[i - 1], column[i]));
      }
      best = Math.min(best, column[wanted.length()]);
    }
    return best;
  }
}
