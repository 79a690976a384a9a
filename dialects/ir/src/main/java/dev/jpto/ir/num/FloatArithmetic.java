package dev.jpto.ir.num;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Arithmetic on floats of any one format: the exact result, rounded once to the nearest value of
 * the format, ties to even, as {@code APFloat} of LLVM 19 has it.
 *
 * <p>If an operand is a NaN, the result is the first one that is, made quiet, sign and payload
 * kept. An operation that has no result gives the positive quiet NaN. What is too large or too
 * small for the format becomes what {@link FloatValue#convertTo} says.
 */
public final class FloatArithmetic {
  private FloatArithmetic() {}

  /** The sum. Opposite numbers give the positive zero. */
  public static FloatValue add(FloatValue a, FloatValue b) {
    return a.isNaN() || b.isNaN() ? propagate(a, b) : addNumbers(a, b);
  }

  /** The difference {@code a - b}. Equal numbers give the positive zero. */
  public static FloatValue subtract(FloatValue a, FloatValue b) {
    return a.isNaN() || b.isNaN() ? propagate(a, b) : addNumbers(a, b.negate());
  }

  /** The product. */
  public static FloatValue multiply(FloatValue a, FloatValue b) {
    if (a.isNaN() || b.isNaN()) {
      return propagate(a, b);
    }
    FloatSemantics semantics = a.semantics();
    boolean negative = a.isNegative() != b.isNegative();
    if (a.isInf() || b.isInf()) {
      return a.isZero() || b.isZero()
          ? SpecialValues.quietNaN(semantics, false)
          : SpecialValues.overflow(semantics, negative);
    }
    if (a.isZero() || b.isZero()) {
      return SpecialValues.zero(semantics, negative);
    }
    Dyadic x = Dyadic.of(a);
    Dyadic y = Dyadic.of(b);
    BigInteger product = x.significand().multiply(y.significand());
    return round(semantics, new Dyadic(product, x.exponent() + y.exponent()));
  }

  /** The quotient {@code a / b}; of a number by zero, what is too large for the format. */
  public static FloatValue divide(FloatValue a, FloatValue b) {
    if (a.isNaN() || b.isNaN()) {
      return propagate(a, b);
    }
    FloatSemantics semantics = a.semantics();
    boolean negative = a.isNegative() != b.isNegative();
    if (a.isInf() && b.isInf() || a.isZero() && b.isZero()) {
      return SpecialValues.quietNaN(semantics, false);
    }
    if (a.isInf() || b.isZero()) {
      return SpecialValues.overflow(semantics, negative);
    }
    if (b.isInf() || a.isZero()) {
      return SpecialValues.zero(semantics, negative);
    }
    Dyadic x = Dyadic.of(a);
    Dyadic y = Dyadic.of(b);
    return Magnitude.ofQuotient(
            x.significand().abs(), y.significand().abs(), x.exponent() - y.exponent())
        .round(semantics, negative);
  }

  /** What a division with quotient rounded towards zero leaves; the sign is that of {@code a}. */
  public static FloatValue remainder(FloatValue a, FloatValue b) {
    if (a.isNaN() || b.isNaN()) {
      return propagate(a, b);
    }
    if (a.isInf() || b.isZero()) {
      return SpecialValues.quietNaN(a.semantics(), false);
    }
    if (a.isZero() || b.isInf()) {
      return a;
    }
    Dyadic x = Dyadic.of(a);
    Dyadic y = Dyadic.of(b);
    int exponent = Math.min(x.exponent(), y.exponent());
    BigInteger rest = x.at(exponent).remainder(y.at(exponent));
    return rest.signum() == 0
        ? SpecialValues.zero(a.semantics(), a.isNegative())
        : round(a.semantics(), new Dyadic(rest, exponent));
  }

  /** How {@code a} compares with {@code b}. */
  public static FloatComparison compare(FloatValue a, FloatValue b) {
    if (a.isNaN() || b.isNaN()) {
      return FloatComparison.UNORDERED;
    }
    int order = a.isInf() || b.isInf() ? rank(a) - rank(b) : compareFinite(a, b);
    return order < 0
        ? FloatComparison.LESS
        : order > 0 ? FloatComparison.GREATER : FloatComparison.EQUAL;
  }

  /** The value nearest to an integer, of the even one of two equally near. */
  public static FloatValue ofInteger(FloatSemantics semantics, BigInteger integer) {
    return integer.signum() == 0
        ? SpecialValues.zero(semantics, false)
        : round(semantics, new Dyadic(integer, 0));
  }

  /** The integer that is left without the fraction; empty for infinities and NaNs. */
  public static Optional<BigInteger> truncate(FloatValue value) {
    if (!value.isFinite()) {
      return Optional.empty();
    }
    Dyadic exact = Dyadic.of(value);
    BigInteger whole = exact.significand().abs().shiftLeft(exact.exponent());
    return Optional.of(value.isNegative() ? whole.negate() : whole);
  }

  /**
   * The power of two of the leading bit of a finite number other than zero, also of a subnormal
   * one: {@code ilogb}.
   */
  public static int exponent(FloatValue value) {
    Dyadic exact = Dyadic.of(value);
    return exact.exponent() + exact.significand().abs().bitLength() - 1;
  }

  private static FloatValue propagate(FloatValue a, FloatValue b) {
    return SpecialValues.quieted(a.isNaN() ? a : b);
  }

  private static FloatValue addNumbers(FloatValue a, FloatValue b) {
    FloatSemantics semantics = a.semantics();
    boolean sameSign = a.isNegative() == b.isNegative();
    if (a.isInf() || b.isInf()) {
      boolean undefined = a.isInf() && b.isInf() && !sameSign;
      return undefined ? SpecialValues.quietNaN(semantics, false) : a.isInf() ? a : b;
    }
    Dyadic x = Dyadic.of(a);
    Dyadic y = Dyadic.of(b);
    int exponent = Math.min(x.exponent(), y.exponent());
    BigInteger sum = x.at(exponent).add(y.at(exponent));
    return sum.signum() == 0
        ? SpecialValues.zero(semantics, sameSign && a.isNegative())
        : round(semantics, new Dyadic(sum, exponent));
  }

  private static int rank(FloatValue value) {
    int sign = value.isNegative() ? -1 : 1;
    return value.isInf() ? sign : 0;
  }

  private static int compareFinite(FloatValue a, FloatValue b) {
    Dyadic x = Dyadic.of(a);
    Dyadic y = Dyadic.of(b);
    int exponent = Math.min(x.exponent(), y.exponent());
    return x.at(exponent).compareTo(y.at(exponent));
  }

  private static FloatValue round(FloatSemantics semantics, Dyadic exact) {
    BigInteger digits = exact.significand();
    return Magnitude.ofQuotient(digits.abs(), BigInteger.ONE, exact.exponent())
        .round(semantics, digits.signum() < 0);
  }

  /** The number {@code significand * 2^exponent}; the sign is that of the significand. */
  private record Dyadic(BigInteger significand, int exponent) {
    private static final Dyadic ZERO = new Dyadic(BigInteger.ZERO, 0);

    static Dyadic of(FloatValue finite) {
      if (finite.isZero()) {
        return ZERO;
      }
      FloatSemantics semantics = finite.semantics();
      int field = finite.exponentField();
      UInt128 bits = finite.significand();
      if (field != 0) {
        bits = bits.or(UInt128.ofBit(semantics.precision() - 1));
      }
      BigInteger digits = bits.toBigInteger();
      int exponent = Math.max(field, 1) - semantics.bias() - (semantics.precision() - 1);
      return new Dyadic(finite.isNegative() ? digits.negate() : digits, exponent);
    }

    /** The significand for an exponent that is not greater. */
    BigInteger at(int lowerExponent) {
      return this == ZERO ? significand : significand.shiftLeft(exponent - lowerExponent);
    }
  }
}
