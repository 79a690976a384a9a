package dev.jpto.testkit.filecheck;

import java.util.BitSet;
import java.util.List;

/** The syntax tree of a POSIX extended regular expression over bytes. */
sealed interface RegexNode {
  /** The number of repetitions of {@code *}. */
  int UNBOUNDED = Integer.MAX_VALUE;

  /** These bytes, one after the other; none for the empty text. */
  record Text(String text) implements RegexNode {}

  /** Any one of a set of bytes. */
  record OneOf(BitSet bytes) implements RegexNode {}

  /** All parts, one after the other. */
  record Sequence(List<RegexNode> parts) implements RegexNode {}

  /** One of the options. */
  record Choice(List<RegexNode> options) implements RegexNode {}

  /** The body, {@code min} to {@code max} times. */
  record Repeat(RegexNode body, int min, int max) implements RegexNode {}

  /** A parenthesised body; {@code number} counts opening parentheses from one. */
  record Group(int number, RegexNode body) implements RegexNode {}

  /** The text that the group of this number matched. */
  record BackReference(int number) implements RegexNode {}

  /** A condition on a position. */
  enum Anchor implements RegexNode {
    LINE_START,
    LINE_END,
    WORD_START,
    WORD_END
  }
}
