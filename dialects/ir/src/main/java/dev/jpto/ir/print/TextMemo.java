package dev.jpto.ir.print;

import dev.jpto.ir.support.TextSink;

/**
 * The bytes that names, types and dictionaries were written as. Only short texts are kept, and only
 * so many; the keys compare by identity.
 */
final class TextMemo {
  private static final int MAX_BYTES = 256;
  private static final int MAX_ENTRIES = 1 << 14;

  private Object[] keys = new Object[256];
  private byte[][] texts = new byte[256][];
  private int size;

  /** The text of {@code key}, or null. */
  byte[] get(Object key) {
    int mask = keys.length - 1;
    for (int i = slot(key, mask); keys[i] != null; i = (i + 1) & mask) {
      if (keys[i] == key) {
        return texts[i];
      }
    }
    return null;
  }

  private static int slot(Object key, int mask) {
    int h = key.hashCode() * 0x9E3779B9;
    return (h ^ (h >>> 15)) & mask;
  }

  /** Where a text to be kept starts; makes room, so that it will likely be in the buffer whole. */
  long start(TextSink out) {
    out.ensureRoom(MAX_BYTES);
    return out.position();
  }

  /** Keeps what was written since {@code start} if it is short. */
  void put(Object key, TextSink out, long start) {
    long length = out.position() - start;
    if (length > Math.min(MAX_BYTES, out.length()) || size >= MAX_ENTRIES) {
      return;
    }
    if (size * 2 >= keys.length) {
      grow();
    }
    insert(key, out.copy(out.length() - (int) length, out.length()));
    size++;
  }

  private void insert(Object key, byte[] text) {
    int mask = keys.length - 1;
    int i = slot(key, mask);
    while (keys[i] != null) {
      i = (i + 1) & mask;
    }
    keys[i] = key;
    texts[i] = text;
  }

  private void grow() {
    Object[] oldKeys = keys;
    byte[][] oldTexts = texts;
    keys = new Object[oldKeys.length * 2];
    texts = new byte[oldKeys.length * 2][];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        insert(oldKeys[i], oldTexts[i]);
      }
    }
  }
}
