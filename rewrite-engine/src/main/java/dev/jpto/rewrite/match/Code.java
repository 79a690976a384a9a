package dev.jpto.rewrite.match;

/**
 * The instructions of a match program. Each is its number followed by operands: {@code d} the
 * register it writes, {@code s} one it reads, {@code k} an index into the constant pool, {@code n}
 * a number, {@code else} where it goes on if a check fails. What follows a check is done if it
 * holds, and then what stands at {@code else} is done too: patterns that do not ask.
 */
final class Code {
  /** The visit is over. */
  static final int END = 0;

  /** target. */
  static final int JUMP = 1;

  /** leaf: a pattern matches. */
  static final int MATCH = 2;

  // Loads.

  /** d, k. */
  static final int GIVEN = 3;

  /** d, s: the operation that defines a value, or the first of a range. */
  static final int DEFINER = 4;

  /** d, s, n. */
  static final int OPERAND = 5;

  /** d, s, n. */
  static final int GROUP_OPERAND = 6;

  /** d, s, n. */
  static final int RESULT = 7;

  /** d, s, n. */
  static final int GROUP_RESULT = 8;

  /** d, s, whether results, group. */
  static final int RANGE = 9;

  /** d, s. */
  static final int TYPE_OF = 10;

  /** d, s. */
  static final int TYPES_OF = 11;

  /** d, s, k. */
  static final int ATTR = 12;

  /** d, s. */
  static final int CONSTANT_OF = 13;

  /** d, s, n. */
  static final int REGION = 14;

  /** d, s. */
  static final int TERMINATOR = 15;

  /** d, s, n. */
  static final int ARGUMENT = 16;

  /** d, s: the first use of a value, for {@link #NEXT_USER}. */
  static final int FIRST_USE = 17;

  // Checks.

  /** s, else. */
  static final int EXISTS = 18;

  /** s, else. */
  static final int ABSENT = 19;

  /** s, k, else. */
  static final int NAME_IS = 20;

  /** s, whether results, group, n, else. */
  static final int COUNT_IS = 21;

  /** s, whether results, group, n, else. */
  static final int COUNT_AT_LEAST = 22;

  /** s, n, else. */
  static final int RESULT_IS = 23;

  /** s, k, else. */
  static final int EQUAL = 24;

  /** s, k, else. */
  static final int INTEGER_IS = 25;

  /** s, k, else. */
  static final int KIND_IS = 26;

  /** s, s, else. */
  static final int SAME = 27;

  /** call, expected, whether kept for the visit, else, n, n registers, results. */
  static final int CALL = 28;

  /** use d, user d, operand, else. */
  static final int NEXT_USER = 29;

  /** s, size, else, then a hash table of {@code size} pairs: name id + 1, target. */
  static final int SWITCH_NAME = 30;

  /** s, size, else, then a hash table of {@code size} pairs: k + 1, target. */
  static final int SWITCH_EQUAL = 31;

  /** s, size, else, then a hash table of {@code size} triples: low, high, target or -1. */
  static final int SWITCH_INTEGER = 32;

  private Code() {}

  /** Where to look first for a hash in a table of {@code size}, a power of two. */
  static int slot(int hash, int size) {
    int x = hash * 0x9E3779B9;
    return (x ^ (x >>> 15)) & (size - 1);
  }
}
