package dev.jpto.ir.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text inside {@code dense<...>}: nested lists of elements, one element, or one string. The
 * element type follows later in the text, so only the places of the elements are kept, four bytes
 * each.
 */
final class ElementsLiteral {
  /** The shape of a list that is being read: that of its elements so far, and how many. */
  private static final class Level {
    /** The rank of the elements; -1 before the first. */
    int rank;

    long[] dims = new long[4];
    long size;

    void clear() {
      rank = -1;
      size = 0;
    }
  }

  private final Core core;
  private final Lexer lexer;
  private final List<Level> levels = new ArrayList<>();
  private int[] scalars = new int[16];
  private int count;
  private int firstPair = -1;
  private int firstSingle = -1;
  private int stringStart = -1;
  private int stringEnd;
  private boolean list;

  ElementsLiteral(Core core) {
    this.core = core;
    this.lexer = core.lexer;
  }

  /** Reads the literal; a string on its own may be the data of all elements in hex. */
  void parse(boolean allowHex) {
    if (allowHex && core.is(Kind.STRING)) {
      stringStart = lexer.start;
      stringEnd = lexer.end;
      lexer.advance();
    } else if (core.is(Kind.L_SQUARE)) {
      list = true;
      parseList(0);
    } else {
      parseElement();
    }
  }

  /** Whether this is one string, which lies in {@code [stringStart, stringEnd)}. */
  boolean isString() {
    return stringStart >= 0;
  }

  /** The offset of the opening quote. */
  int stringStart() {
    return stringStart;
  }

  /** The offset after the closing quote. */
  int stringEnd() {
    return stringEnd;
  }

  /** Whether this is a list, and not one element for a whole type. */
  boolean isList() {
    return list;
  }

  /** The lengths of the lists, from outside in; empty if this is no list. */
  long[] shape() {
    if (!list) {
      return new long[0];
    }
    Level outer = levels.getFirst();
    long[] shape = new long[1 + Math.max(outer.rank, 0)];
    shape[0] = outer.size;
    System.arraycopy(outer.dims, 0, shape, 1, shape.length - 1);
    return shape;
  }

  /** The number of scalars: a complex element is two. */
  int count() {
    return count;
  }

  /** The offset of the first byte of scalar {@code i}, behind its sign. */
  int start(int i) {
    return scalars[i] < 0 ? ~scalars[i] : scalars[i];
  }

  /** Whether a minus stands before scalar {@code i}. */
  boolean isNegative(int i) {
    return scalars[i] < 0;
  }

  /** The offset of the first complex element, or -1. */
  int firstPair() {
    return firstPair;
  }

  /** The index of the first scalar that is no part of a complex element, or -1. */
  int firstSingle() {
    return firstSingle;
  }

  private Level level(int depth) {
    if (depth == levels.size()) {
      levels.add(new Level());
    }
    return levels.get(depth);
  }

  private void parseList(int depth) {
    core.enter();
    Level level = level(depth);
    level.clear();
    lexer.advance();
    if (!core.consumeIf(Kind.R_SQUARE)) {
      do {
        if (core.is(Kind.L_SQUARE)) {
          parseList(depth + 1);
          addList(level, level(depth + 1));
        } else {
          parseElement();
          addScalar(level);
        }
      } while (core.consumeIf(Kind.COMMA));
      core.expect(Kind.R_SQUARE, "expected ']'");
    }
    core.leave();
  }

  private void addScalar(Level level) {
    level.size++;
    if (level.rank > 0) {
      throw inconsistent();
    }
    level.rank = 0;
  }

  private void addList(Level level, Level element) {
    level.size++;
    int below = Math.max(element.rank, 0);
    if (level.rank < 0) {
      level.rank = below + 1;
      if (level.dims.length < level.rank) {
        level.dims = new long[level.rank];
      }
      level.dims[0] = element.size;
      System.arraycopy(element.dims, 0, level.dims, 1, below);
      return;
    }
    boolean same =
        level.rank == below + 1
            && level.dims[0] == element.size
            && Arrays.equals(level.dims, 1, below + 1, element.dims, 0, below);
    if (!same) {
      throw inconsistent();
    }
  }

  private RuntimeException inconsistent() {
    return core.error("tensor literal is invalid; ranks are not consistent between elements");
  }

  private void parseElement() {
    if (!core.is(Kind.L_PAREN)) {
      if (firstSingle < 0) {
        firstSingle = count;
      }
      parseScalar();
      return;
    }
    if (firstPair < 0) {
      firstPair = lexer.start;
    }
    lexer.advance();
    parseScalar();
    core.expect(Kind.COMMA, "expected ',' between complex elements");
    parseScalar();
    core.expect(Kind.R_PAREN, "expected ')' after complex elements");
  }

  private void parseScalar() {
    boolean negative = core.consumeIf(Kind.MINUS);
    boolean number = core.is(Kind.INTEGER) || core.is(Kind.FLOAT);
    if (negative && !number) {
      throw core.error("expected integer or floating point literal");
    }
    boolean other = core.is(Kind.STRING) || core.isKeyword("true") || core.isKeyword("false");
    if (!number && !other) {
      throw core.error("expected element literal of primitive type");
    }
    if (count == scalars.length) {
      scalars = Arrays.copyOf(scalars, count * 2);
    }
    scalars[count++] = negative ? ~lexer.start : lexer.start;
    lexer.advance();
  }
}
