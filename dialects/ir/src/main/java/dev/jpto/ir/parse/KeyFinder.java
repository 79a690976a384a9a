package dev.jpto.ir.parse;

import dev.jpto.ir.diag.SourceFile;
import java.nio.charset.StandardCharsets;

/** Finds a key of a dictionary that was read before; for errors only. */
final class KeyFinder {
  private KeyFinder() {}

  /** The offset of {@code key} in the dictionary whose brace is at {@code start}. */
  static int find(SourceFile source, int start, String key) {
    SourceFile rest =
        new SourceFile(source.name(), source.bytes(), start, source.end(), source.firstLine());
    Lexer lexer = new Lexer(rest, (offset, message) -> {});
    int depth = 0;
    Kind before = Kind.EOF;
    do {
      lexer.advance();
      boolean keyPlace = depth == 1 && (before == Kind.L_BRACE || before == Kind.COMMA);
      if (keyPlace && isKey(lexer, key)) {
        return lexer.start;
      }
      switch (lexer.kind) {
        case L_BRACE, L_PAREN, L_SQUARE, LESS -> depth++;
        case R_BRACE, R_PAREN, R_SQUARE, GREATER -> depth--;
        default -> {}
      }
      before = lexer.kind;
    } while (depth > 0 && lexer.kind != Kind.EOF);
    return start;
  }

  private static boolean isKey(Lexer lexer, String key) {
    int from = lexer.kind == Kind.STRING ? lexer.start + 1 : lexer.start;
    int to = lexer.kind == Kind.STRING ? lexer.end - 1 : lexer.end;
    return new String(lexer.bytes, from, to - from, StandardCharsets.ISO_8859_1).equals(key);
  }
}
