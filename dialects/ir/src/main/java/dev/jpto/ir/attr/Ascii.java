package dev.jpto.ir.attr;

/** Character classes of the textual form; all others than ASCII are outside them. */
final class Ascii {
  private Ascii() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A letter, digit or underscore. */
  static boolean isNamePart(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
  }

  /** What may stand in a bare identifier after its first character. */
  static boolean isIdentifierPart(char c) {
    return isNamePart(c) || c == '.' || c == '$';
  }

  /** Whether {@code text} can be an attribute name without quotes. */
  static boolean isBareIdentifier(String text) {
    if (text.isEmpty() || !(isLetter(text.charAt(0)) || text.charAt(0) == '_')) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (!isIdentifierPart(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
