package dev.jpto.ir.parse;

import dev.jpto.ir.attr.Uniqued;
import dev.jpto.ir.support.Utf8;
import java.util.Arrays;

/**
 * Remembers what pieces of text were read as. Most of a large file repeats a few signatures,
 * dictionaries and names; a repeated piece costs one hash of its bytes. A piece is remembered only
 * if reading it ended exactly at its end, and the same bytes always mean the same in one file.
 */
final class Memo {
  private static final int MAX_ENTRIES = 1 << 15;
  private static final int MAX_STRINGS = 1 << 16;

  /** Where many hashes are alike, reading again is cheaper than looking further. */
  private static final int MAX_PROBES = 32;

  private final byte[] bytes;
  private long[] keys = new long[512];
  private Uniqued[] values = new Uniqued[512];
  private int size;
  private String[] strings = new String[256];
  private long[] stringKeys = new long[256];
  private int stringCount;

  Memo(byte[] bytes) {
    this.bytes = bytes;
  }

  private static int spread(int h) {
    int x = h * 0x9E3779B9;
    return x ^ (x >>> 16);
  }

  private boolean same(long key, int from, int to) {
    int start = (int) (key >>> 32);
    int length = (int) key;
    return length == to - from && Arrays.equals(bytes, start, start + length, bytes, from, to);
  }

  private static long key(int from, int to) {
    return (long) from << 32 | (to - from);
  }

  /** The hash of {@code bytes[from, to)} that {@link #get} and {@link #put} want. */
  int hash(int from, int to) {
    int h = 0;
    for (int i = from; i < to; i++) {
      h = h * 31 + bytes[i];
    }
    return h;
  }

  /** What {@code bytes[from, to)} was read as, or null; {@code hash} is that of the bytes. */
  Uniqued get(int from, int to, int hash) {
    int mask = keys.length - 1;
    int first = spread(hash);
    for (int n = 0; n < MAX_PROBES; n++) {
      int i = (first + n) & mask;
      if (values[i] == null) {
        return null;
      }
      if (same(keys[i], from, to)) {
        return values[i];
      }
    }
    return null;
  }

  /** Remembers what {@code bytes[from, to)} was read as. */
  void put(int from, int to, int hash, Uniqued value) {
    if (size >= MAX_ENTRIES) {
      return;
    }
    if (size * 2 >= keys.length) {
      grow();
    }
    insert(key(from, to), hash, value);
    size++;
  }

  private void insert(long key, int hash, Uniqued value) {
    int mask = keys.length - 1;
    int first = spread(hash);
    for (int n = 0; n < MAX_PROBES; n++) {
      int i = (first + n) & mask;
      if (values[i] == null) {
        keys[i] = key;
        values[i] = value;
        return;
      }
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    Uniqued[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new Uniqued[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int start = (int) (oldKeys[i] >>> 32);
        insert(oldKeys[i], hash(start, start + (int) oldKeys[i]), oldValues[i]);
      }
    }
  }

  /** The text of {@code bytes[from, to)}; the same String for the same text, most of the time. */
  String string(int from, int to) {
    if (to - from > 64) {
      return Utf8.decode(bytes, from, to);
    }
    int hash = hash(from, to);
    int mask = strings.length - 1;
    int first = spread(hash);
    for (int n = 0; n < MAX_PROBES; n++) {
      int i = (first + n) & mask;
      if (strings[i] == null) {
        break;
      }
      if (same(stringKeys[i], from, to)) {
        return strings[i];
      }
    }
    String text = Utf8.decode(bytes, from, to);
    if (stringCount < MAX_STRINGS) {
      insertString(key(from, to), hash, text);
      if (++stringCount * 2 >= strings.length) {
        growStrings();
      }
    }
    return text;
  }

  private void insertString(long key, int hash, String text) {
    int mask = strings.length - 1;
    int first = spread(hash);
    for (int n = 0; n < MAX_PROBES; n++) {
      int i = (first + n) & mask;
      if (strings[i] == null) {
        strings[i] = text;
        stringKeys[i] = key;
        return;
      }
    }
  }

  private void growStrings() {
    String[] oldStrings = strings;
    long[] oldKeys = stringKeys;
    strings = new String[oldStrings.length * 2];
    stringKeys = new long[oldStrings.length * 2];
    for (int i = 0; i < oldStrings.length; i++) {
      if (oldStrings[i] != null) {
        int start = (int) (oldKeys[i] >>> 32);
        insertString(oldKeys[i], hash(start, start + (int) oldKeys[i]), oldStrings[i]);
      }
    }
  }
}
