package dev.jpto.ir.parse;

import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.support.Hashes;

/**
 * Splits bytes into tokens. There are no token objects: the current token is {@link #kind}, {@link
 * #start} and {@link #end}, and {@link #advance} moves on.
 */
final class Lexer {
  /** Told of lexical errors. */
  interface ErrorSink {
    void lexError(int offset, String message);
  }

  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte ID_EXTRA = 4;
  private static final byte SUFFIX_EXTRA = 8;
  private static final byte HEX = 16;
  private static final byte[] CLASS = new byte[256];

  static {
    for (int c = 'a'; c <= 'z'; c++) {
      CLASS[c] = LETTER;
      CLASS[c - 'a' + 'A'] = LETTER;
    }
    for (int c = 'a'; c <= 'f'; c++) {
      CLASS[c] |= HEX;
      CLASS[c - 'a' + 'A'] |= HEX;
    }
    for (int c = '0'; c <= '9'; c++) {
      CLASS[c] = DIGIT | HEX;
    }
    CLASS['_'] = ID_EXTRA | LETTER;
    CLASS['$'] = ID_EXTRA;
    CLASS['.'] = ID_EXTRA;
    CLASS['-'] = SUFFIX_EXTRA;
  }

  final byte[] bytes;
  private final int bufferStart;
  private final int bufferEnd;
  private final ErrorSink errors;
  private int position;

  Kind kind;
  int start;
  int end;

  /** The end of the token before the current one. */
  int lastEnd;

  /** The line, from 1, of the current token. */
  int line;

  /** The offset of the first byte of that line. */
  int lineStart;

  /** The hash of the text of a {@link Kind#PERCENT} token after the sigil. */
  int hash;

  Lexer(SourceFile source, ErrorSink errors) {
    this.bytes = source.bytes();
    this.bufferStart = source.start();
    this.bufferEnd = source.end();
    this.position = source.start();
    this.line = source.firstLine();
    this.lineStart = source.start();
    this.errors = errors;
  }

  int bufferStart() {
    return bufferStart;
  }

  int bufferEnd() {
    return bufferEnd;
  }

  /** Where the next token is looked for. */
  int position() {
    return position;
  }

  /**
   * Moves to {@code offset}, which must be on the line of the current token or after it without a
   * line end between.
   */
  void resetOnSameLine(int offset) {
    position = offset;
  }

  /** Moves to any offset after the current one; counts the lines between. */
  void skipTo(int offset) {
    countLines(position, offset);
    position = offset;
  }

  /** Moves back to a token seen before. */
  void rewind(int offset, int itsLine, int itsLineStart) {
    position = offset;
    line = itsLine;
    lineStart = itsLineStart;
  }

  private void countLines(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
  }

  /** Moves to the letter at {@code offset}, on the line of the current token, as one token. */
  void takeLetter(int offset) {
    lastEnd = offset;
    start = offset;
    token(Kind.IDENTIFIER, offset + 1);
    position = end;
  }

  private int at(int i) {
    return i < bufferEnd ? bytes[i] : 0;
  }

  private boolean is(int i, int classes) {
    return i < bufferEnd && (CLASS[bytes[i] & 0xFF] & classes) != 0;
  }

  /** Reads the next token. */
  void advance() {
    lastEnd = end;
    int p = skipBlanks();
    start = p;
    if (p >= bufferEnd) {
      end = p;
      position = p;
      kind = Kind.EOF;
      return;
    }
    byte c = bytes[p];
    if ((CLASS[c & 0xFF] & LETTER) != 0) {
      lexIdentifier(p + 1);
    } else if ((CLASS[c & 0xFF] & DIGIT) != 0) {
      lexNumber(p + 1);
    } else if (c == '%') {
      lexPercent(p + 1);
    } else if (c == '"') {
      lexString(p + 1, Kind.STRING);
    } else {
      lexOther(c, p + 1);
    }
    position = end;
  }

  private int skipBlanks() {
    int p = position;
    byte[] b = bytes;
    int stop = bufferEnd;
    while (p < stop) {
      byte c = b[p];
      if (c == '\n') {
        line++;
        lineStart = ++p;
      } else if (c == ' ' || c == '\t' || c == '\r' || c == 0) {
        p++; // the reference tool takes a nul byte for a blank too
      } else if (c == '/' && p + 1 < stop && b[p + 1] == '/') {
        while (p < stop && b[p] != '\n') {
          p++;
        }
      } else {
        return p;
      }
    }
    return p;
  }

  private void token(Kind k, int stop) {
    kind = k;
    end = stop;
  }

  private void error(int stop, int offset, String message) {
    token(Kind.ERROR, stop);
    errors.lexError(offset, message);
  }

  private void lexOther(byte c, int p) {
    switch (c) {
      case ':' -> token(Kind.COLON, p);
      case ',' -> token(Kind.COMMA, p);
      case '(' -> token(Kind.L_PAREN, p);
      case ')' -> token(Kind.R_PAREN, p);
      case '{' -> {
        boolean meta = at(p) == '-' && at(p + 1) == '#';
        token(meta ? Kind.META_BEGIN : Kind.L_BRACE, meta ? p + 2 : p);
      }
      case '}' -> token(Kind.R_BRACE, p);
      case '[' -> token(Kind.L_SQUARE, p);
      case ']' -> token(Kind.R_SQUARE, p);
      case '<' -> token(Kind.LESS, p);
      case '>' -> token(Kind.GREATER, p);
      case '=' -> token(Kind.EQUAL, p);
      case '+' -> token(Kind.PLUS, p);
      case '*' -> token(Kind.STAR, p);
      case '?' -> token(Kind.QUESTION, p);
      case '|' -> token(Kind.VERTICAL_BAR, p);
      case '/' -> error(p, start, "unexpected character");
      case '-' -> {
        boolean arrow = at(p) == '>';
        token(arrow ? Kind.ARROW : Kind.MINUS, arrow ? p + 1 : p);
      }
      case '.' -> {
        if (at(p) == '.' && at(p + 1) == '.') {
          token(Kind.ELLIPSIS, p + 2);
        } else {
          error(p, p, "expected three consecutive dots for an ellipsis");
        }
      }
      case '@' -> lexAt(p);
      case '#' -> {
        if (at(p) == '-' && at(p + 1) == '}') {
          token(Kind.META_END, p + 2);
        } else {
          lexPrefixed(p, Kind.HASH);
        }
      }
      case '!' -> lexPrefixed(p, Kind.EXCLAIM);
      case '^' -> lexPrefixed(p, Kind.CARET);
      default -> error(p, start, "unexpected character");
    }
  }

  private void lexIdentifier(int from) {
    int p = from;
    while (is(p, LETTER | DIGIT | ID_EXTRA)) {
      p++;
    }
    token(isIntType(start, p) ? Kind.INT_TYPE : Kind.IDENTIFIER, p);
  }

  private boolean isIntType(int from, int to) {
    int p = from;
    if (bytes[p] == 's' || bytes[p] == 'u') {
      p++;
    }
    if (p >= to || bytes[p] != 'i' || p + 1 == to) {
      return false;
    }
    for (int i = p + 1; i < to; i++) {
      if ((CLASS[bytes[i] & 0xFF] & DIGIT) == 0) {
        return false;
      }
    }
    return true;
  }

  private void lexNumber(int from) {
    int p = from;
    if (bytes[start] == '0' && at(p) == 'x') {
      if (!is(p + 1, HEX)) {
        token(Kind.INTEGER, p);
        return;
      }
      p += 2;
      while (is(p, HEX)) {
        p++;
      }
      token(Kind.INTEGER, p);
      return;
    }
    while (is(p, DIGIT)) {
      p++;
    }
    if (at(p) != '.') {
      token(Kind.INTEGER, p);
      return;
    }
    p++;
    while (is(p, DIGIT)) {
      p++;
    }
    int e = at(p);
    if (e == 'e' || e == 'E') {
      int sign = at(p + 1);
      int digits = sign == '+' || sign == '-' ? p + 2 : p + 1;
      if (is(digits, DIGIT)) {
        p = digits + 1;
        while (is(p, DIGIT)) {
          p++;
        }
      }
    }
    token(Kind.FLOAT, p);
  }

  private void lexPercent(int from) {
    int h = 0;
    int p = from;
    byte[] b = bytes;
    int stop = bufferEnd;
    if (is(p, DIGIT)) {
      while (p < stop && (CLASS[b[p] & 0xFF] & DIGIT) != 0) {
        h = Hashes.step(h, b[p++]);
      }
    } else if (is(p, LETTER | ID_EXTRA | SUFFIX_EXTRA)) {
      while (p < stop && (CLASS[b[p] & 0xFF] & (LETTER | DIGIT | ID_EXTRA | SUFFIX_EXTRA)) != 0) {
        h = Hashes.step(h, b[p++]);
      }
    } else {
      error(p, start, "invalid SSA name");
      return;
    }
    hash = h;
    token(Kind.PERCENT, p);
  }

  private void lexPrefixed(int from, Kind k) {
    int p = from;
    if (is(p, DIGIT)) {
      while (is(p, DIGIT)) {
        p++;
      }
    } else if (is(p, LETTER | ID_EXTRA | SUFFIX_EXTRA)) {
      while (is(p, LETTER | DIGIT | ID_EXTRA | SUFFIX_EXTRA)) {
        p++;
      }
    } else {
      String what =
          k == Kind.HASH ? "attribute name" : k == Kind.CARET ? "block name" : "type identifier";
      error(p, start, "invalid " + what);
      return;
    }
    token(k, p);
  }

  private void lexAt(int from) {
    int p = from;
    if (at(p) == '"' && p < bufferEnd) {
      lexString(p + 1, Kind.AT);
      return;
    }
    if (!is(p, LETTER)) {
      error(p, p, "@ identifier expected to start with letter or '_'");
      return;
    }
    while (is(p, LETTER | DIGIT | ID_EXTRA)) {
      p++;
    }
    token(Kind.AT, p);
  }

  private void lexString(int from, Kind k) {
    int p = from;
    byte[] b = bytes;
    int stop = bufferEnd;
    while (p < stop) {
      byte c = b[p++];
      if (c == '"') {
        token(k, p);
        return;
      }
      if (c == '\n' || c == 0x0B || c == '\f') {
        error(p, p - 1, "expected '\"' in string literal");
        return;
      }
      if (c == '\\') {
        int e = at(p);
        if (e == '"' || e == '\\' || e == 'n' || e == 't') {
          p++;
        } else if (is(p, HEX) && is(p + 1, HEX)) {
          p += 2;
        } else {
          error(p, p - 1, "unknown escape in string literal");
          return;
        }
      }
    }
    error(p, p, "expected '\"' in string literal");
  }
}
