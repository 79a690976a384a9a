package dev.jpto.testkit.filecheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Strings that hold one UTF-8 byte per character, the form in which text is matched. */
final class Bytes {
  private Bytes() {}

  /** The UTF-8 bytes of {@code text}, one per character. */
  static String encode(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  /** The text whose UTF-8 bytes are the characters of {@code bytes}. */
  static String decode(String bytes) {
    return new String(bytes.getBytes(ISO_8859_1), UTF_8);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** The first position at or after {@code from} that holds no space or tab. */
  static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
