package dev.jpto.testkit.filecheck;

import dev.jpto.testkit.filecheck.RegexNode.Anchor;
import dev.jpto.testkit.filecheck.RegexNode.OneOf;
import java.util.BitSet;

/** Parses a bracket expression such as {@code [^[:alpha:]_0-9]}; a backslash in it is itself. */
final class BracketParser {
  private static final int BYTES = 256;
  private static final int ASCII = 128;

  private final ByteCursor in;
  private final boolean ignoreCase;
  private final BitSet bytes = new BitSet(BYTES);

  /** Parses from {@code in}, which stands after the opening bracket. */
  BracketParser(ByteCursor in, boolean ignoreCase) {
    this.in = in;
    this.ignoreCase = ignoreCase;
  }

  static BitSet allExceptNewline() {
    var all = new BitSet(BYTES);
    all.set(0, BYTES);
    all.clear('\n');
    return all;
  }

  RegexNode parse() throws RegexSyntaxException {
    if (in.accept("[:<:]]")) {
      return Anchor.WORD_START;
    }
    if (in.accept("[:>:]]")) {
      return Anchor.WORD_END;
    }
    boolean negated = in.accept('^');
    if (in.accept(']')) {
      bytes.set(']');
    } else if (in.accept('-')) {
      bytes.set('-');
    }
    while (in.more() && !in.at(']') && !in.at("-]")) {
      term();
    }
    if (in.accept('-')) {
      bytes.set('-');
    }
    if (!in.accept(']')) {
      throw new RegexSyntaxException("brackets ([ ]) not balanced");
    }
    if (ignoreCase) {
      addOtherCase();
    }
    if (negated) {
      bytes.flip(0, BYTES);
      bytes.clear('\n');
    }
    return new OneOf(bytes);
  }

  private void addOtherCase() {
    for (char c = 'a'; c <= 'z'; c++) {
      boolean either = bytes.get(c) || bytes.get(Character.toUpperCase(c));
      bytes.set(c, either);
      bytes.set(Character.toUpperCase(c), either);
    }
  }

  private void term() throws RegexSyntaxException {
    if (in.accept("[:")) {
      namedClass();
    } else if (in.accept("[=")) {
      bytes.set(collatingElement("=]"));
    } else if (in.at('-')) {
      throw new RegexSyntaxException("invalid character range");
    } else {
      range();
    }
  }

  private void namedClass() throws RegexSyntaxException {
    var name = new StringBuilder();
    while (Bytes.isLetter(in.peek(0))) {
      name.append(in.next());
    }
    if (!in.more()) {
      throw new RegexSyntaxException("brackets ([ ]) not balanced");
    }
    if (!in.accept(":]")) {
      throw new RegexSyntaxException("invalid character class");
    }
    String known = name.toString();
    for (char c = 0; c < ASCII; c++) {
      if (isMember(known, c)) {
        bytes.set(c);
      }
    }
  }

  private static boolean isMember(String name, char c) throws RegexSyntaxException {
    boolean graphic = c > ' ' && c < ASCII - 1;
    return switch (name) {
      case "alnum" -> Bytes.isLetterOrDigit(c);
      case "alpha" -> Bytes.isLetter(c);
      case "blank" -> Bytes.isBlank(c);
      case "cntrl" -> c < ' ' || c == ASCII - 1;
      case "digit" -> Bytes.isDigit(c);
      case "graph" -> graphic;
      case "lower" -> c >= 'a' && c <= 'z';
      case "print" -> graphic || c == ' ';
      case "punct" -> graphic && !Bytes.isLetterOrDigit(c);
      case "space" -> c == ' ' || c >= '\t' && c <= '\r';
      case "upper" -> c >= 'A' && c <= 'Z';
      case "xdigit" -> Bytes.isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
      default -> throw new RegexSyntaxException("invalid character class");
    };
  }

  /** A range compares bytes as signed numbers, so none leads from ASCII to the other half. */
  private void range() throws RegexSyntaxException {
    byte first = (byte) symbol();
    byte last = first;
    if (in.at('-') && in.peek(1) != ']' && in.peek(1) != '\0') {
      in.next();
      last = in.accept('-') ? (byte) '-' : (byte) symbol();
    }
    if (first > last) {
      throw new RegexSyntaxException("invalid character range");
    }
    for (int b = first; b <= last; b++) {
      bytes.set(Byte.toUnsignedInt((byte) b));
    }
  }

  private char symbol() throws RegexSyntaxException {
    if (in.accept("[.")) {
      return collatingElement(".]");
    }
    return in.next();
  }

  private char collatingElement(String close) throws RegexSyntaxException {
    if (!in.more()) {
      throw new RegexSyntaxException("brackets ([ ]) not balanced");
    }
    char element = in.next();
    if (!in.accept(close)) {
      throw new RegexSyntaxException("invalid collating element");
    }
    return element;
  }
}
