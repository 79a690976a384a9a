package dev.jpto.rewrite.pass;

import java.util.ArrayList;
import java.util.List;

/** The text between the braces of a pass: {@code key=value other={a b} flag}. */
final class OptionText {
  /**
   * One option as written.
   *
   * @param at where the key starts in the text
   * @param value without quotes or braces around it; empty if there is no equals sign
   */
  record Entry(String key, String value, int at) {}

  private final String text;
  private int at;

  private OptionText(String text) {
    this.text = text;
  }

  /** The options in {@code text}, in order. */
  static List<Entry> split(String text) {
    OptionText reader = new OptionText(text);
    List<Entry> entries = new ArrayList<>();
    while (reader.skipSpace()) {
      entries.add(reader.next());
    }
    return entries;
  }

  private boolean skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private Entry next() {
    int start = at;
    while (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != '=') {
      at++;
    }
    String key = text.substring(start, at);
    if (at == text.length() || text.charAt(at) != '=') {
      return new Entry(key, "", start);
    }
    int valueStart = ++at;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at = skipOne(text, at);
    }
    return new Entry(key, unquote(text.substring(valueStart, at)), start);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** The index after the character at {@code at}, or after what it opens. */
  private static int skipOne(String text, int at) {
    return switch (text.charAt(at)) {
      case '\'', '"' -> {
        int close = text.indexOf(text.charAt(at), at + 1);
        yield close < 0 ? at + 1 : close + 1;
      }
      case '{' -> skipNested(text, at, '{', '}');
      case '[' -> skipNested(text, at, '[', ']');
      case '(' -> skipNested(text, at, '(', ')');
      default -> at + 1;
    };
  }

  private static int skipNested(String text, int start, char open, char close) {
    int depth = 0;
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\'' || c == '"') {
        i = skipOne(text, i);
        continue;
      }
      depth += c == open ? 1 : c == close ? -1 : 0;
      i++;
      if (depth == 0) {
        return i;
      }
    }
    return i;
  }

  /** The end of the list element that starts at {@code at}: the next comma on its level. */
  static int elementEnd(String list, int at) {
    int i = at;
    while (i < list.length() && list.charAt(i) != ',') {
      i = skipOne(list, i);
    }
    return i;
  }

  /** Without the quotes or braces around it and the space in these. */
  static String unquote(String value) {
    String trimmed = value.strip();
    int last = trimmed.length() - 1;
    if (last < 1 || skipOne(trimmed, 0) != last + 1) {
      return trimmed;
    }
    char first = trimmed.charAt(0);
    return first == '\'' || first == '"' || first == '{'
        ? trimmed.substring(1, last).strip()
        : trimmed;
  }

  /** So that it is read as one value: in braces if it holds a space. */
  static String quote(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isSpace(value.charAt(i))) {
        return "{" + value + "}";
      }
    }
    return value;
  }
}
