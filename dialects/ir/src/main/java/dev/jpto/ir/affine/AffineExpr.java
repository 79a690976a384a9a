package dev.jpto.ir.affine;

/**
 * An affine expression: an integer function of dimensions and symbols.
 *
 * <p>Dimensions stand for values that vary, such as loop indices; symbols stand for values that are
 * unknown but fixed in their scope. An expression is <em>pure affine</em> if it multiplies by and
 * divides by constants only, and <em>semi-affine</em> if symbolic factors and divisors occur too.
 *
 * <p>The methods that combine expressions ({@link #add}, {@link #mul}, ...) simplify, so two
 * expressions built in different ways may well be equal. They apply local rules only: equal
 * functions can still have different expressions.
 */
public sealed interface AffineExpr {

  /** A dimension, written {@code d0}, {@code d1}, ... */
  record Dim(int position) implements AffineExpr {
    /** Checks that the position is not negative. */
    public Dim {
      requirePosition(position);
    }

    @Override
    public int hashCode() {
      return position;
    }

    @Override
    public String toString() {
      return AffinePrinter.print(this);
    }
  }

  /** A symbol, written {@code s0}, {@code s1}, ... */
  record Symbol(int position) implements AffineExpr {
    /** Checks that the position is not negative. */
    public Symbol {
      requirePosition(position);
    }

    @Override
    public int hashCode() {
      return ~position;
    }

    @Override
    public String toString() {
      return AffinePrinter.print(this);
    }
  }

  /** An integer. */
  record Constant(long value) implements AffineExpr {
    @Override
    public int hashCode() {
      return 31 * Long.hashCode(value) + 17;
    }

    @Override
    public String toString() {
      return AffinePrinter.print(this);
    }
  }

  /** An operator with its two operands. Only the simplifying methods create it. */
  final class Binary implements AffineExpr {
    private final AffineOp op;
    private final AffineExpr lhs;
    private final AffineExpr rhs;
    private final boolean symbolicOrConstant;
    private final int hash;

    Binary(AffineOp op, AffineExpr lhs, AffineExpr rhs) {
      this.op = op;
      this.lhs = lhs;
      this.rhs = rhs;
      this.symbolicOrConstant = lhs.isSymbolicOrConstant() && rhs.isSymbolicOrConstant();
      this.hash = 31 * (31 * (op.ordinal() + 1) + lhs.hashCode()) + rhs.hashCode();
    }

    /** Returns the operator. */
    public AffineOp op() {
      return op;
    }

    /** Returns the left operand. */
    public AffineExpr lhs() {
      return lhs;
    }

    /** Returns the right operand; a constant operand stands here whenever the operator commutes. */
    public AffineExpr rhs() {
      return rhs;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Binary that
              && hash == that.hash
              && op == that.op
              && lhs.equals(that.lhs)
              && rhs.equals(that.rhs);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public String toString() {
      return AffinePrinter.print(this);
    }

    private boolean isPure() {
      boolean scaledByConstant =
          rhs instanceof Constant || op == AffineOp.MUL && lhs instanceof Constant;
      return (op == AffineOp.ADD || scaledByConstant) && lhs.isPureAffine() && rhs.isPureAffine();
    }

    private long divisor() {
      return switch (op) {
        case ADD, MOD -> gcd(lhs.largestKnownDivisor(), rhs.largestKnownDivisor());
        case MUL -> lhs.largestKnownDivisor() * rhs.largestKnownDivisor();
        case FLOOR_DIV, CEIL_DIV -> quotientDivisor();
      };
    }

    private long quotientDivisor() {
      if (rhs instanceof Constant(long value) && value != 0) {
        long dividend = lhs.largestKnownDivisor();
        return dividend % value == 0 ? Math.abs(dividend / value) : 1;
      }
      return 1;
    }

    /** Both operands count as unsigned, because the divisor of the least long is itself. */
    private static long gcd(long a, long b) {
      while (b != 0) {
        long remainder = Long.remainderUnsigned(a, b);
        a = b;
        b = remainder;
      }
      return a;
    }
  }

  /** Returns the dimension at {@code position}. */
  static AffineExpr dim(int position) {
    return new Dim(position);
  }

  /** Returns the symbol at {@code position}. */
  static AffineExpr symbol(int position) {
    return new Symbol(position);
  }

  /** Returns the constant {@code value}. */
  static AffineExpr constant(long value) {
    return new Constant(value);
  }

  /** Returns the simplified {@code lhs op rhs}. */
  static AffineExpr binary(AffineOp op, AffineExpr lhs, AffineExpr rhs) {
    return switch (op) {
      case ADD -> Simplifier.add(lhs, rhs);
      case MUL -> Simplifier.mul(lhs, rhs);
      case MOD -> Simplifier.mod(lhs, rhs);
      case FLOOR_DIV -> Simplifier.floorDiv(lhs, rhs);
      case CEIL_DIV -> Simplifier.ceilDiv(lhs, rhs);
    };
  }

  /** Returns the simplified sum. */
  default AffineExpr add(AffineExpr rhs) {
    return binary(AffineOp.ADD, this, rhs);
  }

  /** Returns the simplified difference. */
  default AffineExpr sub(AffineExpr rhs) {
    return add(rhs.neg());
  }

  /**
   * Returns the simplified product. It is semi-affine or better if one of the operands {@linkplain
   * #isSymbolicOrConstant is symbolic or constant}; any other product is kept as it is.
   */
  default AffineExpr mul(AffineExpr rhs) {
    return binary(AffineOp.MUL, this, rhs);
  }

  /** Returns the simplified remainder; one by a constant below 1 is kept as it is. */
  default AffineExpr mod(AffineExpr rhs) {
    return binary(AffineOp.MOD, this, rhs);
  }

  /** Returns the simplified quotient, rounded down; a division by zero is kept as it is. */
  default AffineExpr floorDiv(AffineExpr rhs) {
    return binary(AffineOp.FLOOR_DIV, this, rhs);
  }

  /** Returns the simplified quotient, rounded up; a division by zero is kept as it is. */
  default AffineExpr ceilDiv(AffineExpr rhs) {
    return binary(AffineOp.CEIL_DIV, this, rhs);
  }

  /** Returns the simplified {@code this * -1}. */
  default AffineExpr neg() {
    return mul(constant(-1));
  }

  /** Returns whether no dimension occurs in this expression. */
  default boolean isSymbolicOrConstant() {
    return switch (this) {
      case Dim _ -> false;
      case Symbol _, Constant _ -> true;
      case Binary binary -> binary.symbolicOrConstant;
    };
  }

  /** Returns whether this expression multiplies by and divides by constants only. */
  default boolean isPureAffine() {
    return switch (this) {
      case Dim _, Symbol _, Constant _ -> true;
      case Binary binary -> binary.isPure();
    };
  }

  /**
   * Returns the largest integer that is known to divide every value of this expression. It is 0 for
   * the constant 0, which everything divides, and negative only where it does not fit into 64 bits.
   */
  default long largestKnownDivisor() {
    return switch (this) {
      case Dim _, Symbol _ -> 1;
      case Constant(long value) -> Math.abs(value);
      case Binary binary -> binary.divisor();
    };
  }

  /** Returns whether every value of this expression is known to be a multiple of {@code factor}. */
  default boolean isMultipleOf(long factor) {
    return largestKnownDivisor() % factor == 0;
  }

  /**
   * Returns the value of this expression at a point; sums and products wrap around at 64 bits.
   *
   * @param dims the values of the dimensions, by position
   * @param symbols the values of the symbols, by position
   * @throws ArithmeticException if a divisor is zero, or that of a {@code mod} is not positive
   */
  default long evaluate(long[] dims, long[] symbols) {
    return switch (this) {
      case Dim(int position) -> dims[position];
      case Symbol(int position) -> symbols[position];
      case Constant(long value) -> value;
      case Binary binary ->
          binary.op.apply(binary.lhs.evaluate(dims, symbols), binary.rhs.evaluate(dims, symbols));
    };
  }

  /** Appends the textual form, for example {@code d0 * 16 - s0 mod 4}. */
  default void print(StringBuilder out) {
    AffinePrinter.print(this, out);
  }

  private static void requirePosition(int position) {
    if (position < 0) {
      throw new IllegalArgumentException("negative position: " + position);
    }
  }
}
