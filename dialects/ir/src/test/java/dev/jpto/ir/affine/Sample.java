package dev.jpto.ir.affine;

/**
 * One expression in three forms.
 *
 * @param text as a person writes it, with all its parentheses
 * @param expr as the library builds it
 * @param meaning its value at a point, computed from the text alone and without overflow
 */
record Sample(String text, AffineExpr expr, Meaning meaning) {

  /** The value of an expression at each point; undefined where it throws ArithmeticException. */
  interface Meaning {
    long at(long[] dims, long[] symbols);
  }

  static Sample dim(int position) {
    return new Sample("d" + position, AffineExpr.dim(position), (dims, _) -> dims[position]);
  }

  static Sample symbol(int position) {
    return new Sample(
        "s" + position, AffineExpr.symbol(position), (_, symbols) -> symbols[position]);
  }

  static Sample constant(long value) {
    return new Sample(Long.toString(value), AffineExpr.constant(value), (_, _) -> value);
  }

  Sample apply(AffineOp op, Sample rhs) {
    return new Sample(
        "(%s) %s (%s)".formatted(text, op.spelling(), rhs.text),
        AffineExpr.binary(op, expr, rhs.expr),
        (dims, symbols) -> exact(op, meaning.at(dims, symbols), rhs.meaning.at(dims, symbols)));
  }

  Sample add(Sample rhs) {
    return apply(AffineOp.ADD, rhs);
  }

  Sample mul(Sample rhs) {
    return apply(AffineOp.MUL, rhs);
  }

  Sample sub(Sample rhs) {
    return new Sample(
        "(%s) - (%s)".formatted(text, rhs.text),
        expr.sub(rhs.expr),
        (dims, symbols) ->
            Math.subtractExact(meaning.at(dims, symbols), rhs.meaning.at(dims, symbols)));
  }

  Sample neg() {
    return new Sample(
        "-(%s)".formatted(text),
        expr.neg(),
        (dims, symbols) -> Math.negateExact(meaning.at(dims, symbols)));
  }

  private static long exact(AffineOp op, long lhs, long rhs) {
    return switch (op) {
      case ADD -> Math.addExact(lhs, rhs);
      case MUL -> Math.multiplyExact(lhs, rhs);
      case MOD, FLOOR_DIV, CEIL_DIV -> op.apply(lhs, rhs);
    };
  }
}
