package dev.jpto.ir.support;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of the IR's strings as Java strings and back. Valid UTF-8 decodes as usual; any other
 * byte {@code b} becomes the lone surrogate {@code U+DC00 + b}, which valid UTF-8 never yields.
 */
public final class Utf8 {
  private static final int ESCAPE = 0xDC00;

  private Utf8() {}

  /** Decodes {@code bytes[from, to)}. */
  public static String decode(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return decodeNonAscii(bytes, from, to);
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static String decodeNonAscii(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int i = from;
    while (i < to) {
      int length = sequenceLength(bytes, i, to);
      if (length == 0) {
        text.append((char) (ESCAPE + (bytes[i++] & 0xFF)));
      } else {
        text.append(new String(bytes, i, length, StandardCharsets.UTF_8));
        i += length;
      }
    }
    return text.toString();
  }

  /** The length of the valid UTF-8 sequence at {@code i}, or 0 where there is none. */
  public static int sequenceLength(byte[] bytes, int i, int to) {
    int first = bytes[i] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || i + length > to) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[i + 1] & 0xFF;
    boolean overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    boolean outside = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
    return overlong || outside ? 0 : length;
  }

  /** The bytes of {@code text}; the inverse of {@link #decode}. */
  public static byte[] encode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isEscape(text, i)) {
        return encodeEscaped(text);
      }
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isEscape(String text, int i) {
    char c = text.charAt(i);
    return c >= ESCAPE + 0x80
        && c <= ESCAPE + 0xFF
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static byte[] encodeEscaped(String text) {
    byte[] bytes = new byte[text.length() * 3];
    int n = 0;
    int i = 0;
    while (i < text.length()) {
      if (isEscape(text, i)) {
        bytes[n++] = (byte) (text.charAt(i++) - ESCAPE);
        continue;
      }
      int end = i + Character.charCount(text.codePointAt(i));
      byte[] one = text.substring(i, end).getBytes(StandardCharsets.UTF_8);
      System.arraycopy(one, 0, bytes, n, one.length);
      n += one.length;
      i = end;
    }
    return Arrays.copyOf(bytes, n);
  }

  /** Compares two strings by their bytes. */
  public static int compare(String a, String b) {
    int n = Math.min(a.length(), b.length());
    for (int i = 0; i < n; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean ascii = x < 0x80 && y < 0x80;
        return ascii ? x - y : Arrays.compareUnsigned(encode(a), encode(b));
      }
    }
    return a.length() - b.length();
  }
}
