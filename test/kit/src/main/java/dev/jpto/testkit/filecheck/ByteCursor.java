package dev.jpto.testkit.filecheck;

import java.util.Optional;

/** A position that moves over a text. */
final class ByteCursor {
  private final String text;
  private int at;

  ByteCursor(String text) {
    this.text = text;
  }

  int position() {
    return at;
  }

  boolean more() {
    return at < text.length();
  }

  /** The character {@code ahead} places from here, or NUL past the end. */
  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  boolean at(char c) {
    return more() && text.charAt(at) == c;
  }

  boolean at(String prefix) {
    return text.startsWith(prefix, at);
  }

  /** Moves over the next character; there must be one. */
  char next() {
    return text.charAt(at++);
  }

  boolean accept(char c) {
    if (!at(c)) {
      return false;
    }
    at++;
    return true;
  }

  boolean accept(String prefix) {
    if (!at(prefix)) {
      return false;
    }
    at += prefix.length();
    return true;
  }

  /** Moves over the name of a variable: a word, after a dollar sign if the variable is global. */
  Optional<String> acceptName() {
    int end = at('$') ? at + 1 : at;
    if (end == text.length() || !isWord(text.charAt(end)) || Bytes.isDigit(text.charAt(end))) {
      return Optional.empty();
    }
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    String name = text.substring(at, end);
    at = end;
    return Optional.of(name);
  }

  private static boolean isWord(char c) {
    return Bytes.isLetterOrDigit(c) || c == '_';
  }

  void skipBlanks() {
    at = Bytes.skipBlanks(text, at);
  }

  /** The text from here to the end. */
  String rest() {
    return text.substring(at);
  }
}
