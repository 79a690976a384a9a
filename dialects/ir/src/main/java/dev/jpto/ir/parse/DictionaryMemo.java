package dev.jpto.ir.parse;

/** Finds the end of a dictionary that may have been read before with the same text. */
final class DictionaryMemo {
  private static final int MAX_LENGTH = 400;

  private DictionaryMemo() {}

  /**
   * The offset after the first closing brace on the line of the current token; 0 if there is none
   * near. It ends the dictionary unless that has braces inside, which the caller finds out.
   */
  static int end(Lexer lexer) {
    byte[] bytes = lexer.bytes;
    int stop = Math.min(lexer.bufferEnd(), lexer.start + MAX_LENGTH);
    for (int i = lexer.start; i < stop; i++) {
      byte c = bytes[i];
      if (c == '}') {
        return i + 1;
      }
      if (c == '\n') {
        return 0;
      }
    }
    return 0;
  }
}
