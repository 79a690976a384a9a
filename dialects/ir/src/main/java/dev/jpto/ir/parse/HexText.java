package dev.jpto.ir.parse;

import java.util.Arrays;

/** Data written as the hexadecimal digits of its bytes: {@code "0x0400FF"}. */
final class HexText {
  private static final byte[] VALUES = new byte[256];

  static {
    Arrays.fill(VALUES, (byte) -1);
    for (int i = 0; i < 16; i++) {
      VALUES[Character.forDigit(i, 16)] = (byte) i;
      VALUES[Character.toUpperCase(Character.forDigit(i, 16))] = (byte) i;
    }
  }

  private HexText() {}

  /** The bytes that the string literal {@code text[from, to)}, with its quotes, spells; or null. */
  static byte[] decode(byte[] text, int from, int to) {
    int digits = to - from - 4;
    if (digits < 0 || digits % 2 != 0 || text[from + 1] != '0' || text[from + 2] != 'x') {
      return null;
    }
    byte[] data = new byte[digits / 2];
    int invalid = 0;
    for (int i = 0, p = from + 3; i < data.length; i++, p += 2) {
      int high = VALUES[text[p] & 0xFF];
      int low = VALUES[text[p + 1] & 0xFF];
      invalid |= high | low;
      data[i] = (byte) (high << 4 | low);
    }
    return invalid < 0 ? null : data;
  }
}
