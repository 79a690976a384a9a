package dev.jpto.rewrite.pass;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Cuts the text of a pipeline into what it names, and checks brackets and commas. */
final class PipelineTokens {
  /** A piece of the text, in order. */
  sealed interface Token {}

  /** {@code name{options}}; positions are into the text. */
  record Leaf(String name, int at, String options, int optionsAt) implements Token {}

  /** {@code name(}, with what is inside following. */
  record Open(String name, int at) implements Token {}

  /** The bracket that closes the latest open one. */
  record Close() implements Token {}

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int at;

  private PipelineTokens(String text) {
    this.text = text;
  }

  /** The tokens of {@code text}, which is without the outermost anchor. */
  static List<Token> of(String text) {
    PipelineTokens reader = new PipelineTokens(text);
    reader.skipSpace();
    if (reader.at < text.length()) {
      reader.readAll();
    }
    return reader.tokens;
  }

  private void readAll() {
    do {
      readItem();
    } while (at < text.length() && readSeparator());
    if (!open.isEmpty()) {
      throw error(open.peek(), "encountered unbalanced parentheses while parsing pipeline");
    }
  }

  /** Reads a name with options, or names with an opening bracket each before one. */
  private void readItem() {
    while (true) {
      skipSpace();
      int start = at;
      while (at < text.length() && ",(){".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      String name = text.substring(start, at).strip();
      if (at == text.length() || text.charAt(at) != '(') {
        readLeaf(name, start);
        return;
      }
      at++;
      tokens.add(new Open(name, start));
      open.push(at);
    }
  }

  private void readLeaf(String name, int start) {
    if (at == text.length() || text.charAt(at) != '{') {
      tokens.add(new Leaf(name, start, "", at));
      return;
    }
    int brace = at;
    int depth = 0;
    do {
      if (at == text.length()) {
        throw error(brace, "missing closing '}' while processing pass options");
      }
      char c = text.charAt(at++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    } while (depth > 0);
    tokens.add(new Leaf(name, start, text.substring(brace + 1, at - 1), brace + 1));
    skipSpace();
  }

  /** Reads closing brackets and a comma; returns whether an item must follow. */
  private boolean readSeparator() {
    while (at < text.length() && text.charAt(at) == ')') {
      if (open.isEmpty()) {
        throw error(
            at,
            "encountered extra closing ')' creating unbalanced parentheses while parsing pipeline");
      }
      open.pop();
      tokens.add(new Close());
      at++;
      skipSpace();
    }
    if (at == text.length()) {
      return false;
    }
    if (text.charAt(at) != ',') {
      throw error(at, "expected ',' after parsing pipeline");
    }
    at++;
    return true;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private PipelineError error(int position, String message) {
    return new PipelineError(text, position, message);
  }
}
