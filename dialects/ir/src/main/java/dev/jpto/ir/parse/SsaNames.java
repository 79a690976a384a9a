package dev.jpto.ir.parse;

import dev.jpto.ir.Value;
import dev.jpto.ir.support.Utf8;
import java.util.Arrays;

/**
 * The value names of a function as they are read: a table from the bytes of a name to what it means
 * now. Names leave the table when their region ends.
 */
final class SsaNames {
  /** A name and its current meaning: the results it groups, of which most names have one. */
  static final class Name {
    private final int start;
    private final int length;
    private Value first;
    private int firstOffset;
    private Value[] more = NONE;
    private int[] moreOffsets;

    private Name(int start, int length) {
      this.start = start;
      this.length = length;
    }

    Value value(int number) {
      if (number == 0) {
        return first;
      }
      return number <= more.length ? more[number - 1] : null;
    }

    /** Where the definition or first use of {@link #value} is. */
    int offset(int number) {
      return number == 0 ? firstOffset : moreOffsets[number - 1];
    }

    void set(int number, Value value, int offset) {
      if (number == 0) {
        first = value;
        firstOffset = offset;
        return;
      }
      if (number > more.length) {
        more = Arrays.copyOf(more, Math.max(number, more.length * 2));
        moreOffsets =
            moreOffsets == null ? new int[more.length] : Arrays.copyOf(moreOffsets, more.length);
      }
      more[number - 1] = value;
      moreOffsets[number - 1] = offset;
    }

    private void clear() {
      first = null;
      more = NONE;
      moreOffsets = null;
    }
  }

  private static final Value[] NONE = {};
  private static final int MAX_DIRECT = 1 << 21;

  private final byte[] bytes;
  private Name[] direct = new Name[1024];
  private Name[] table = new Name[1024];

  /** The hashes of the names in the table, so that growth and misses touch no names. */
  private int[] hashes = new int[1024];

  private int size;
  private Name[] defined = new Name[256];
  private int definedCount;
  private int[] marks = new int[16];
  private int depth;

  SsaNames(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The name whose text, without the sigil, is {@code bytes[from, to)} and hashes to {@code hash}.
   */
  Name lookup(int from, int to, int hash) {
    int number = number(from, to);
    if (number < 0) {
      return lookupHashed(from, to, hash);
    }
    if (number >= direct.length) {
      direct = Arrays.copyOf(direct, Math.max(number + 1, direct.length * 2));
    }
    Name name = direct[number];
    if (name == null) {
      name = new Name(from, to - from);
      direct[number] = name;
    }
    return name;
  }

  /** The value of a plain decimal name that is small enough to be an index, else -1. */
  private int number(int from, int to) {
    int length = to - from;
    if (length > 7 || (length > 1 && bytes[from] == '0')) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value < MAX_DIRECT ? value : -1;
  }

  private Name lookupHashed(int from, int to, int hash) {
    int mask = table.length - 1;
    int i = spread(hash) & mask;
    for (; table[i] != null; i = (i + 1) & mask) {
      Name name = table[i];
      if (hashes[i] == hash
          && name.length == to - from
          && Arrays.equals(bytes, name.start, name.start + name.length, bytes, from, to)) {
        return name;
      }
    }
    Name name = new Name(from, to - from);
    table[i] = name;
    hashes[i] = hash;
    if (++size * 2 >= table.length) {
      grow();
    }
    return name;
  }

  private static int spread(int h) {
    int x = h * 0x9E3779B9;
    return x ^ (x >>> 16);
  }

  private void grow() {
    Name[] oldTable = table;
    int[] oldHashes = hashes;
    table = new Name[oldTable.length * 2];
    hashes = new int[table.length];
    int mask = table.length - 1;
    for (int old = 0; old < oldTable.length; old++) {
      if (oldTable[old] != null) {
        int i = spread(oldHashes[old]) & mask;
        while (table[i] != null) {
          i = (i + 1) & mask;
        }
        table[i] = oldTable[old];
        hashes[i] = oldHashes[old];
      }
    }
  }

  /** Starts a scope: a region. */
  void push() {
    if (depth == marks.length) {
      marks = Arrays.copyOf(marks, depth * 2);
    }
    marks[depth++] = definedCount;
  }

  /** Ends the scope; the names defined in it mean nothing from now on. */
  void pop() {
    int mark = marks[--depth];
    while (definedCount > mark) {
      defined[--definedCount].clear();
      defined[definedCount] = null;
    }
  }

  /** Notes that {@code name} is defined in the current scope. */
  void noteDefined(Name name) {
    if (definedCount == defined.length) {
      defined = Arrays.copyOf(defined, definedCount * 2);
    }
    defined[definedCount++] = name;
  }

  /** The text of {@code name} with its sigil. */
  String text(Name name) {
    return Utf8.decode(bytes, name.start - 1, name.start + name.length);
  }
}
