package dev.jpto.ir.parse;

import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.Type;

/** Reads {@code : (i32, i32) -> i32} after an operation; remembers those seen before. */
final class Signatures {
  /** Longer ones are not remembered, so that a file of one line is not searched again and again. */
  private static final int MAX_LENGTH = 400;

  private final Core core;
  private final Lexer lexer;
  private int hash;

  Signatures(Core core) {
    this.core = core;
    this.lexer = core.lexer;
  }

  /** Expects the signature of an operation with {@code operandCount} operands. */
  FunctionType parse(int operandCount) {
    core.expect(Kind.COLON, "expected ':' followed by operation type");
    int start = lexer.start;
    int stop = likelyEnd();
    FunctionType type;
    if (stop > 0 && core.memo.get(start, stop, hash) instanceof FunctionType known) {
      lexer.resetOnSameLine(stop);
      lexer.end = stop;
      lexer.advance();
      type = known;
    } else {
      type = parseType(start);
      if (lexer.lastEnd == stop) {
        hash = core.memo.hash(start, stop);
        core.memo.put(start, stop, hash, type);
      }
    }
    if (type.numInputs() != operandCount) {
      throw core.errorAt(
          start,
          "expected "
              + operandCount
              + (operandCount == 1 ? " operand type" : " operand types")
              + " but had "
              + type.numInputs());
    }
    return type;
  }

  private FunctionType parseType(int start) {
    Type type = core.types.parse();
    if (type instanceof FunctionType function) {
      return function;
    }
    throw core.errorAt(start, "expected function type");
  }

  /**
   * The end of the line without trailing blanks, or of what stands before a location on it; 0 if it
   * is not near.
   */
  private int likelyEnd() {
    byte[] bytes = lexer.bytes;
    int limit = Math.min(lexer.bufferEnd(), lexer.start + MAX_LENGTH);
    int h = 0;
    for (int i = lexer.start; i < limit; i++) {
      byte c = bytes[i];
      if (c == '\n' || c == '\r' || isLocationStart(bytes, i, limit)) {
        hash = h;
        return i;
      }
      h = h * 31 + c;
    }
    return 0;
  }

  private static boolean isLocationStart(byte[] bytes, int i, int limit) {
    return bytes[i] == ' '
        && i + 4 < limit
        && bytes[i + 1] == 'l'
        && bytes[i + 2] == 'o'
        && bytes[i + 3] == 'c'
        && bytes[i + 4] == '(';
  }
}
