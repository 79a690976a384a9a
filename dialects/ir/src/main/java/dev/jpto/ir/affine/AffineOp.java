package dev.jpto.ir.affine;

/**
 * The operator of a binary affine expression.
 *
 * <p>There is no subtraction: {@code a - b} is kept as {@code a + b * -1}.
 */
public enum AffineOp {
  /** Sum. */
  ADD("+"),
  /** Product; an affine one has a constant or symbolic operand. */
  MUL("*"),
  /** Remainder that is never negative; meaningful for positive right operands only. */
  MOD("mod"),
  /** Quotient rounded towards negative infinity. */
  FLOOR_DIV("floordiv"),
  /** Quotient rounded towards positive infinity. */
  CEIL_DIV("ceildiv");

  private final String spelling;

  AffineOp(String spelling) {
    this.spelling = spelling;
  }

  /** Returns the operator as it is written in the textual form. */
  public String spelling() {
    return spelling;
  }

  /**
   * Computes the operator on two integers; sums and products wrap around at 64 bits.
   *
   * @throws ArithmeticException if a division by zero, or a {@link #MOD} whose right operand is not
   *     positive, is asked for
   */
  public long apply(long lhs, long rhs) {
    return switch (this) {
      case ADD -> lhs + rhs;
      case MUL -> lhs * rhs;
      case MOD -> {
        if (rhs <= 0) {
          throw new ArithmeticException("mod by " + rhs);
        }
        yield Math.floorMod(lhs, rhs);
      }
      case FLOOR_DIV -> Math.floorDiv(lhs, rhs);
      case CEIL_DIV -> Math.ceilDiv(lhs, rhs);
    };
  }
}
