package dev.jpto.ir.parse;

/** Where an error about an unexpected token points. */
final class WrongTokenPlace {
  private WrongTokenPlace() {}

  /**
   * The end of what stands before the current token and is no blank or comment; of a file's first
   * token, its start. That is where something is missing.
   */
  static int find(Lexer lexer) {
    int token = lexer.kind == Kind.EOF ? lexer.start - 1 : lexer.start;
    byte[] bytes = lexer.bytes;
    int first = lexer.bufferStart();
    int p = token;
    while (true) {
      while (p > first && (bytes[p - 1] == ' ' || bytes[p - 1] == '\t')) {
        p--;
      }
      if (p <= first) {
        return token;
      }
      if (bytes[p - 1] != '\n' && bytes[p - 1] != '\r') {
        return p;
      }
      p--;
      int comment = commentStart(bytes, first, p);
      if (comment >= 0) {
        p = comment;
      }
    }
  }

  private static int commentStart(byte[] bytes, int first, int lineEnd) {
    int lineStart = lineEnd;
    while (lineStart > first && bytes[lineStart - 1] != '\n' && bytes[lineStart - 1] != '\r') {
      lineStart--;
    }
    for (int i = lineStart; i + 1 < lineEnd; i++) {
      if (bytes[i] == '/' && bytes[i + 1] == '/') {
        return i;
      }
    }
    return -1;
  }
}
