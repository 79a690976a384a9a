package dev.jpto.testkit.filecheck;

import dev.jpto.testkit.filecheck.RegexNode.Group;
import java.util.Optional;

/** A part of a pattern; it becomes one part of the {@link Regex} that searches for the pattern. */
sealed interface Piece {
  /** Matches what {@code node} matches. */
  record Plain(RegexNode node) implements Piece {}

  /** Matches the group and gives its text to a variable. */
  record DefineString(String name, Group group) implements Piece {}

  /** Matches the group and gives the number it denotes to a variable. */
  record DefineNumber(String name, NumberFormat format, Group group) implements Piece {}

  /**
   * Matches the value of a variable.
   *
   * @param offset where the name stands in the check file
   */
  record UseString(String name, int offset) implements Piece {}

  /**
   * Matches the value of an expression, in the given format.
   *
   * @param defines a variable that gets the number, too
   * @param text the expression as written
   * @param offset where it stands in the check file
   */
  record UseNumber(
      NumberExpression value,
      NumberFormat format,
      Optional<String> defines,
      String text,
      int offset)
      implements Piece {}

  /** Whether the piece depends on values of variables. */
  default boolean isSubstitution() {
    return this instanceof UseString || this instanceof UseNumber;
  }
}
