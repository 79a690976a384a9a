package dev.jpto.ir.parse;

import dev.jpto.ir.ParseFailure;
import dev.jpto.ir.affine.AffineExpr;
import dev.jpto.ir.affine.AffineMap;
import dev.jpto.ir.affine.AffineOp;
import dev.jpto.ir.affine.IntegerSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads affine maps and integer sets: what stands between the angle brackets. */
final class AffineParser {
  private final Core core;
  private final Lexer lexer;
  private final Map<String, AffineExpr> names = new HashMap<>();
  private int numDims;
  private int numSymbols;

  AffineParser(Core core) {
    this.core = core;
    this.lexer = core.lexer;
  }

  /** Expects {@code (d0)[s0] -> (d0 + s0)}. */
  AffineMap parseMap() {
    int start = lexer.start;
    if (!parseHeader()) {
      parseConstraints();
      throw core.errorAt(start, "expected AffineMap, but got IntegerSet");
    }
    return AffineMap.of(numDims, numSymbols, parseResults());
  }

  /** Expects {@code (d0)[s0] : (d0 - s0 >= 0)}. */
  IntegerSet parseSet() {
    int start = lexer.start;
    if (parseHeader()) {
      parseResults();
      throw core.errorAt(start, "expected IntegerSet, but got AffineMap");
    }
    return parseConstraints();
  }

  /** Reads the names and whether an arrow follows them, as in a map, or a colon, as in a set. */
  private boolean parseHeader() {
    String dimsContext = " in dimensional identifier list";
    core.delimited(
        Kind.L_PAREN,
        "expected '('" + dimsContext,
        Kind.R_PAREN,
        "expected ')'" + dimsContext,
        () -> define(AffineExpr.dim(numDims++)));
    if (core.is(Kind.L_SQUARE)) {
      core.delimited(
          Kind.L_SQUARE,
          "expected '[' in symbol list",
          Kind.R_SQUARE,
          "expected ']' in symbol list",
          () -> define(AffineExpr.symbol(numSymbols++)));
    }
    if (core.consumeIf(Kind.ARROW)) {
      return true;
    }
    core.expect(Kind.COLON, "expected '->' or ':'");
    return false;
  }

  private boolean isName() {
    return core.is(Kind.IDENTIFIER) || core.is(Kind.INT_TYPE);
  }

  private void define(AffineExpr value) {
    if (!isName()) {
      throw core.wrongToken("expected bare identifier");
    }
    String name = core.text();
    if (names.putIfAbsent(name, value) != null) {
      throw core.error("redefinition of identifier '" + name + "'");
    }
    lexer.advance();
  }

  private List<AffineExpr> parseResults() {
    List<AffineExpr> results = new ArrayList<>();
    core.delimited(
        Kind.L_PAREN,
        "expected '(' in affine map range",
        Kind.R_PAREN,
        "expected ')' in affine map range",
        () -> results.add(parseExpr()));
    return results;
  }

  // Constraints.

  private IntegerSet parseConstraints() {
    List<AffineExpr> constraints = new ArrayList<>();
    List<Boolean> equalities = new ArrayList<>();
    core.delimited(
        Kind.L_PAREN,
        "expected '(' in integer set constraint list",
        Kind.R_PAREN,
        "expected ')' in integer set constraint list",
        () -> parseConstraint(constraints, equalities));
    boolean[] flags = new boolean[equalities.size()];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = equalities.get(i);
    }
    return IntegerSet.of(numDims, numSymbols, constraints, flags);
  }

  /** Reads a relation, whose two characters are two tokens. */
  private void parseConstraint(List<AffineExpr> constraints, List<Boolean> equalities) {
    AffineExpr lhs = parseExpr();
    if (core.consumeIf(Kind.GREATER) && core.consumeIf(Kind.EQUAL)) {
      constraints.add(lhs.sub(parseExpr()));
      equalities.add(false);
    } else if (core.consumeIf(Kind.LESS) && core.consumeIf(Kind.EQUAL)) {
      constraints.add(parseExpr().sub(lhs));
      equalities.add(false);
    } else if (core.consumeIf(Kind.EQUAL) && core.consumeIf(Kind.EQUAL)) {
      constraints.add(lhs.sub(parseExpr()));
      equalities.add(true);
    } else {
      throw core.error("expected '== affine-expr' or '>= affine-expr' at end of affine constraint");
    }
  }

  // Expressions.

  /** Reads a sum. Each operator counts as a level of nesting, for so deep is the expression. */
  private AffineExpr parseExpr() {
    AffineExpr sum = parseTerm(null);
    int depth = 0;
    while (core.is(Kind.PLUS) || core.is(Kind.MINUS)) {
      boolean minus = core.is(Kind.MINUS);
      lexer.advance();
      core.enter();
      depth++;
      AffineExpr term = parseTerm(sum);
      sum = minus ? sum.sub(term) : sum.add(term);
    }
    leave(depth);
    return sum;
  }

  private void leave(int depth) {
    for (int i = 0; i < depth; i++) {
      core.leave();
    }
  }

  /** Reads a product, quotient or remainder; {@code left} is what stands before it, or null. */
  private AffineExpr parseTerm(AffineExpr left) {
    AffineExpr product = parseOperand(left);
    int depth = 0;
    int place = lexer.start;
    Optional<AffineOp> op = consumeOperator();
    while (op.isPresent()) {
      core.enter();
      depth++;
      AffineExpr operand = parseOperand(product);
      int nextPlace = lexer.start;
      Optional<AffineOp> next = consumeOperator();
      product = combine(op.get(), product, operand, next.isPresent() ? nextPlace : place);
      place = nextPlace;
      op = next;
    }
    leave(depth);
    return product;
  }

  private Optional<AffineOp> consumeOperator() {
    Optional<AffineOp> op =
        switch (lexer.kind) {
          case STAR -> Optional.of(AffineOp.MUL);
          case IDENTIFIER -> namedOperator(core.text());
          default -> Optional.empty();
        };
    if (op.isPresent()) {
      lexer.advance();
    }
    return op;
  }

  private static Optional<AffineOp> namedOperator(String word) {
    return switch (word) {
      case "mod" -> Optional.of(AffineOp.MOD);
      case "floordiv" -> Optional.of(AffineOp.FLOOR_DIV);
      case "ceildiv" -> Optional.of(AffineOp.CEIL_DIV);
      default -> Optional.empty();
    };
  }

  private AffineExpr combine(AffineOp op, AffineExpr lhs, AffineExpr rhs, int place) {
    boolean affine =
        rhs.isSymbolicOrConstant() || (op == AffineOp.MUL && lhs.isSymbolicOrConstant());
    if (affine) {
      return AffineExpr.binary(op, lhs, rhs);
    }
    throw core.errorAt(
        place,
        op == AffineOp.MUL
            ? "non-affine expression: at least one of the multiply operands has to be either a"
                + " constant or symbolic"
            : "non-affine expression: right operand of "
                + op.spelling()
                + " has to be either a constant or symbolic");
  }

  private AffineExpr parseOperand(AffineExpr left) {
    String missing =
        left != null ? "missing right operand of binary operator" : "expected affine expression";
    return switch (lexer.kind) {
      case INTEGER -> parseConstant();
      case L_PAREN -> parseParentheses();
      case MINUS -> parseNegation(left);
      case IDENTIFIER, INT_TYPE -> core.isKeyword("symbol") ? parseSymbol() : parseName();
      case PERCENT -> throw core.wrongToken("unexpected ssa identifier");
      case PLUS, STAR ->
          throw core.error(left != null ? missing : "missing left operand of binary operator");
      default -> throw core.error(missing);
    };
  }

  private AffineExpr parseConstant() {
    long value =
        core.unsignedValue()
            .filter(v -> v >= 0)
            .orElseThrow(() -> core.error("constant too large for index"));
    lexer.advance();
    return AffineExpr.constant(value);
  }

  private AffineExpr parseParentheses() {
    lexer.advance();
    if (core.is(Kind.R_PAREN)) {
      throw core.error("no expression inside parentheses");
    }
    core.enter();
    AffineExpr expr = parseExpr();
    core.leave();
    core.expect(Kind.R_PAREN, "expected ')'");
    return expr;
  }

  private AffineExpr parseNegation(AffineExpr left) {
    lexer.advance();
    core.enter();
    AffineExpr operand;
    try {
      operand = parseOperand(left);
    } catch (ParseFailure failure) {
      throw core.error("missing operand of negation");
    }
    core.leave();
    return operand.neg();
  }

  private AffineExpr parseName() {
    AffineExpr value = names.get(core.text());
    if (value == null) {
      throw core.wrongToken("use of undeclared identifier");
    }
    lexer.advance();
    return value;
  }

  /** Reads {@code symbol(}, behind which only a value could stand; a map has none. */
  private AffineExpr parseSymbol() {
    lexer.advance();
    core.expect(Kind.L_PAREN, "expected '(' at start of SSA symbol");
    throw core.wrongToken("unexpected ssa identifier");
  }
}
