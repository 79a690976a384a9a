package dev.jpto.testkit.filecheck;

/** The verdict of a {@link FileCheck} program on an input. */
public sealed interface Result {
  /** Whether the verdict is {@link Pass}. */
  default boolean passed() {
    return this instanceof Pass;
  }

  /** The input satisfies all checks. */
  record Pass() implements Result {}

  /**
   * The input does not satisfy the checks, or the checks cannot be used.
   *
   * @param kind what went wrong first
   * @param checkLine the line in the check file of the directive that failed first, from one; zero
   *     if no line is to blame
   * @param message all that went wrong, several lines, each location as {@code file:line:column}
   */
  record Failure(Kind kind, int checkLine, String message) implements Result {}

  /** The ways to fail. */
  enum Kind {
    /** An option is invalid, for example a malformed prefix. */
    BAD_OPTION,
    /** The check file has no directive, or a malformed one. */
    BAD_CHECK_FILE,
    /** The input is empty and {@link Options.Flag#ALLOW_EMPTY} is not set. */
    EMPTY_INPUT,
    /** A pattern does not match. */
    NOT_FOUND,
    /** A pattern that must not match does. */
    EXCLUDED,
    /** A {@code -NEXT}, {@code -SAME} or {@code -EMPTY} pattern matches, but on the wrong line. */
    WRONG_LINE,
    /** A variable is used that has no value. */
    UNDEFINED_VARIABLE,
    /** A numeric expression has no value, or one that its format cannot show. */
    BAD_VALUE;

    /** Whether the checks themselves are at fault, whatever the input. */
    public boolean isError() {
      return this == BAD_OPTION || this == BAD_CHECK_FILE || this == EMPTY_INPUT;
    }
  }
}
