package dev.jpto.tile;

/**
 * What is wrong with an operation, in words that end the sentence {@code 'tile.load' op ...}.
 * Thrown inside the rules of one operation and never out of them.
 */
final class RuleViolation extends RuntimeException {
  private static final long serialVersionUID = 1;

  RuleViolation(String message) {
    super(message, null, false, false);
  }

  /** The violation with a formatted message. */
  static RuleViolation of(String format, Object... values) {
    return new RuleViolation(format.formatted(values));
  }

  /** Throws unless {@code holds}. */
  static void unless(boolean holds, String format, Object... values) {
    if (!holds) {
      throw of(format, values);
    }
  }
}
