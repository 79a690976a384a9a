package dev.jpto.ir.affine;

import static dev.jpto.ir.affine.AffineExpr.constant;
import static dev.jpto.ir.affine.AffineOp.ADD;
import static dev.jpto.ir.affine.AffineOp.CEIL_DIV;
import static dev.jpto.ir.affine.AffineOp.FLOOR_DIV;
import static dev.jpto.ir.affine.AffineOp.MOD;
import static dev.jpto.ir.affine.AffineOp.MUL;

import dev.jpto.ir.affine.AffineExpr.Binary;
import dev.jpto.ir.affine.AffineExpr.Constant;

/**
 * The rules by which affine expressions are simplified while they are built.
 *
 * <p>The rules and their order are those of MLIR 19, because they decide what is printed. Two
 * constants are folded unless the result overflows. Constants that are merged across an operand, as
 * in {@code (a + 2) + 3}, wrap around instead.
 */
final class Simplifier {
  private Simplifier() {}

  static AffineExpr add(AffineExpr lhs, AffineExpr rhs) {
    if (lhs instanceof Constant(long a) && rhs instanceof Constant(long b)) {
      return sumOverflows(a, b) ? new Binary(ADD, lhs, rhs) : constant(a + b);
    }
    if (lhs instanceof Constant || !rhs.isSymbolicOrConstant() && lhs.isSymbolicOrConstant()) {
      return add(rhs, lhs);
    }
    if (isConstant(rhs, 0)) {
      return lhs;
    }
    Binary sum = withConstant(ADD, lhs);
    if (sum != null && rhs instanceof Constant(long b)) {
      return add(sum.lhs(), constant(constantOf(sum) + b));
    }
    Term left = Term.of(lhs);
    Term right = Term.of(rhs);
    if (left.base().equals(right.base())) {
      return mul(left.base(), constant(left.coefficient() + right.coefficient()));
    }
    if (sum != null) {
      return add(add(sum.lhs(), rhs), sum.rhs());
    }
    AffineExpr modulus = rhs instanceof Binary change ? modulus(lhs, change) : null;
    return modulus != null ? mod(lhs, modulus) : new Binary(ADD, lhs, rhs);
  }

  static AffineExpr mul(AffineExpr lhs, AffineExpr rhs) {
    if (lhs instanceof Constant(long a) && rhs instanceof Constant(long b)) {
      return productOverflows(a, b) ? new Binary(MUL, lhs, rhs) : constant(a * b);
    }
    if (!rhs.isSymbolicOrConstant() && !lhs.isSymbolicOrConstant()) {
      return new Binary(MUL, lhs, rhs);
    }
    if (lhs instanceof Constant || !rhs.isSymbolicOrConstant()) {
      return mul(rhs, lhs);
    }
    if (isConstant(rhs, 1)) {
      return lhs;
    }
    if (isConstant(rhs, 0)) {
      return rhs;
    }
    Binary product = withConstant(MUL, lhs);
    if (product == null) {
      return new Binary(MUL, lhs, rhs);
    }
    return rhs instanceof Constant(long b)
        ? mul(product.lhs(), constant(constantOf(product) * b))
        : mul(mul(product.lhs(), rhs), product.rhs());
  }

  static AffineExpr floorDiv(AffineExpr lhs, AffineExpr rhs) {
    AffineExpr quotient = quotient(FLOOR_DIV, lhs, rhs);
    if (quotient != null) {
      return quotient;
    }
    if (rhs instanceof Constant(long divisor)
        && divisor != 0
        && lhs instanceof Binary sum
        && sum.op() == ADD
        && (sum.lhs().isMultipleOf(divisor) || sum.rhs().isMultipleOf(divisor))) {
      return add(floorDiv(sum.lhs(), rhs), floorDiv(sum.rhs(), rhs));
    }
    return new Binary(FLOOR_DIV, lhs, rhs);
  }

  static AffineExpr ceilDiv(AffineExpr lhs, AffineExpr rhs) {
    AffineExpr quotient = quotient(CEIL_DIV, lhs, rhs);
    return quotient != null ? quotient : new Binary(CEIL_DIV, lhs, rhs);
  }

  static AffineExpr mod(AffineExpr lhs, AffineExpr rhs) {
    if (!(rhs instanceof Constant(long divisor)) || divisor < 1) {
      return new Binary(MOD, lhs, rhs);
    }
    if (lhs instanceof Constant(long value)) {
      return constant(MOD.apply(value, divisor));
    }
    if (lhs.isMultipleOf(divisor)) {
      return constant(0);
    }
    if (lhs instanceof Binary sum && sum.op() == ADD) {
      if (sum.lhs().isMultipleOf(divisor)) {
        return mod(sum.rhs(), rhs);
      }
      if (sum.rhs().isMultipleOf(divisor)) {
        return mod(sum.lhs(), rhs);
      }
    }
    Binary inner = withConstant(MOD, lhs);
    if (inner != null && constantOf(inner) >= 1 && constantOf(inner) % divisor == 0) {
      return mod(inner.lhs(), rhs);
    }
    return new Binary(MOD, lhs, rhs);
  }

  /** Returns the quotient by a constant if it needs no division when evaluated, else null. */
  private static AffineExpr quotient(AffineOp op, AffineExpr lhs, AffineExpr rhs) {
    if (!(rhs instanceof Constant(long divisor)) || divisor == 0) {
      return null;
    }
    if (lhs instanceof Constant(long value)) {
      boolean overflows = value == Long.MIN_VALUE && divisor == -1;
      return overflows ? null : constant(op.apply(value, divisor));
    }
    if (divisor == 1) {
      return lhs;
    }
    Binary product = withConstant(MUL, lhs);
    return product != null && constantOf(product) % divisor == 0
        ? mul(product.lhs(), constant(constantOf(product) / divisor))
        : null;
  }

  /**
   * Returns {@code q} if {@code expr + change} is {@code expr mod q}, else null.
   *
   * <p>That is so for a change of {@code ((expr floordiv q) * q) * -1} and of {@code (expr floordiv
   * q) * -q}. MLIR 19 does not look at the outer operator of the first form, and with it takes
   * {@code ((expr floordiv q) * q) - 1} for {@code -((expr floordiv q) * q)}. That is kept here:
   * the textual form of an expression has to mean the same in both programs.
   */
  private static AffineExpr modulus(AffineExpr expr, Binary change) {
    if (!(change.lhs() instanceof Binary inner)) {
      return null;
    }
    if (inner.op() == MUL && isConstant(change.rhs(), -1)) {
      return isFloorDivOf(expr, inner.lhs(), inner.rhs()) ? inner.rhs() : null;
    }
    boolean takesMultiples = change.op() == MUL && isFloorDivOf(expr, inner, change.rhs().neg());
    return takesMultiples ? inner.rhs() : null;
  }

  private static boolean isFloorDivOf(AffineExpr dividend, AffineExpr expr, AffineExpr divisor) {
    return expr instanceof Binary quotient
        && quotient.op() == FLOOR_DIV
        && quotient.lhs().equals(dividend)
        && quotient.rhs().equals(divisor);
  }

  /** Returns {@code expr} if it is {@code a op c} with a constant {@code c}, else null. */
  private static Binary withConstant(AffineOp op, AffineExpr expr) {
    return expr instanceof Binary binary && binary.op() == op && binary.rhs() instanceof Constant
        ? binary
        : null;
  }

  private static long constantOf(Binary binary) {
    return ((Constant) binary.rhs()).value();
  }

  private static boolean isConstant(AffineExpr expr, long value) {
    return expr instanceof Constant constant && constant.value() == value;
  }

  private static boolean sumOverflows(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) < 0;
  }

  private static boolean productOverflows(long a, long b) {
    return Math.multiplyHigh(a, b) != (a * b) >> 63;
  }

  /** An expression seen as {@code base * coefficient}. */
  private record Term(AffineExpr base, long coefficient) {
    static Term of(AffineExpr expr) {
      Binary product = withConstant(MUL, expr);
      return product != null ? new Term(product.lhs(), constantOf(product)) : new Term(expr, 1);
    }
  }
}
