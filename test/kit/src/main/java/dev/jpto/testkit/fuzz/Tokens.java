package dev.jpto.testkit.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Where the tokens of a text are: words with their sigils, strings, numbers, single characters. */
record Tokens(byte[] text, List<Span> spans) {
  /** The bytes {@code [from, to)}. */
  record Span(int from, int to) {
    byte[] bytes(byte[] text) {
      return Arrays.copyOfRange(text, from, to);
    }
  }

  static Tokens of(byte[] text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length) {
      int end = end(text, at);
      if (text[at] > ' ') {
        spans.add(new Span(at, end));
      }
      at = end;
    }
    return new Tokens(text, spans);
  }

  private static int end(byte[] text, int start) {
    int end = start + 1;
    if (text[start] == '"') {
      while (end < text.length && text[end] != '"' && text[end] != '\n') {
        end += text[end] == '\\' ? 2 : 1;
      }
      return Math.min(end + 1, text.length);
    }
    if (isWord(text[start]) || "%^@#!".indexOf(text[start]) >= 0) {
      while (end < text.length && isWord(text[end])) {
        end++;
      }
    }
    return end;
  }

  private static boolean isWord(byte b) {
    return b == '_' || b == '.' || b == '$' || Character.isLetterOrDigit(b);
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  /** A token; the place before the first byte if there is none. */
  Span any(Random random) {
    return spans.isEmpty() ? new Span(0, 0) : spans.get(random.nextInt(spans.size()));
  }

  /** The tokens that begin with a digit. */
  Tokens numbers() {
    return with("0123456789");
  }

  /** The tokens that are brackets. */
  Tokens brackets() {
    return with("()[]{}<>");
  }

  private Tokens with(String first) {
    return new Tokens(
        text, spans.stream().filter(s -> first.indexOf(text[s.from()]) >= 0).toList());
  }
}
