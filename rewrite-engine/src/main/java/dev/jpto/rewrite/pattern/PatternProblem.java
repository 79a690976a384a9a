package dev.jpto.rewrite.pattern;

/**
 * Something wrong with a pattern.
 *
 * @param code {@code JR01}; the table is in the reference of the pattern language
 * @param pattern the name of the pattern
 * @param place where it is declared
 * @param message what is wrong
 * @param hint how to fix it
 */
public record PatternProblem(
    String code, String pattern, String place, String message, String hint) {
  /** {@code Rules.java:12: error: [JR01] pattern 'x': message; hint: ...} */
  @Override
  public String toString() {
    return "%s: error: [%s] pattern '%s': %s; hint: %s"
        .formatted(place, code, pattern, message, hint);
  }
}
