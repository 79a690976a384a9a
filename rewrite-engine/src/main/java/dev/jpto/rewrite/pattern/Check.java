package dev.jpto.rewrite.pattern;

import dev.jpto.ir.OpName;
import dev.jpto.ir.attr.Uniqued;

/** One question with the answer that a pattern needs. Checks compare by what they ask. */
public sealed interface Check {
  /** What is looked at. */
  Position at();

  /** There is something. */
  record Exists(Position at) implements Check {}

  /** There is nothing. */
  record Absent(Position at) implements Check {}

  /** There is an operation, of this name. */
  record NameIs(Position at, OpName name) implements Check {}

  /** The {@link Position.Range} holds {@code count} values. */
  record CountIs(Position at, int count) implements Check {}

  /** The {@link Position.Range} holds {@code count} values or more. */
  record CountAtLeast(Position at, int count) implements Check {}

  /** The value is result {@code index} of its operation. */
  record ResultIs(Position at, int index) implements Check {}

  /** There is an attribute or type, this one. */
  record Equal(Position at, Uniqued constant) implements Check {}

  /** There is an integer attribute of this value, or elements that all have it. */
  record IntegerIs(Position at, long number) implements Check {}

  /**
   * There is an attribute or type of this class.
   *
   * @param words what it is called, {@code an integer}
   */
  record KindIs(Position at, Class<?> kind, String words) implements Check {}

  /** Both are the same, or ranges of the same in the same order. */
  record Same(Position at, Position other) implements Check {}

  /** The function says {@code expected}. */
  record Holds(NativeCall call, boolean expected) implements Check {
    @Override
    public Position at() {
      return call.arguments().isEmpty() ? new Position.Root() : call.arguments().getFirst();
    }
  }

  /** There is a user; what follows is tried with each. */
  record EachUser(Position.User at) implements Check {}
}
