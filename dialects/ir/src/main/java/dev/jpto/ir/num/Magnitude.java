package dev.jpto.ir.num;

import java.math.BigInteger;

/**
 * A positive number on its way to being rounded: {@code significand * 2^(exponent - 127)}.
 *
 * <p>A number of more than 128 bits is cut and, if it is cut at all, its lowest bit set ("sticky").
 * Since no format has more than 113 bits, that rounds as the number itself would.
 *
 * @param exponent the exponent (of two) of the leading bit
 * @param significand a number whose bit 127 is set
 */
record Magnitude(int exponent, UInt128 significand) {

  /** The magnitude of a finite number other than zero; exact. */
  static Magnitude of(FloatValue value) {
    FloatSemantics semantics = value.semantics();
    int field = value.exponentField();
    UInt128 significand = value.significand();
    if (field != 0) {
      significand = significand.or(UInt128.ofBit(semantics.precision() - 1));
    }
    int leading = significand.numberOfLeadingZeros();
    int exponent = Math.max(field, 1) - semantics.bias() + 128 - semantics.precision() - leading;
    return new Magnitude(exponent, significand.shiftLeft(leading));
  }

  /** The number {@code significand * 2^exponent}; exact. The significand is unsigned, not 0. */
  static Magnitude of(long significand, int exponent) {
    int leading = Long.numberOfLeadingZeros(significand);
    return new Magnitude(exponent + 63 - leading, new UInt128(significand << leading, 0));
  }

  /** The number {@code digits * 10^exponent}, for positive digits, by exact division. */
  static Magnitude ofDecimal(BigInteger digits, int exponent) {
    BigInteger power = BigInteger.valueOf(5).pow(Math.abs(exponent));
    return exponent >= 0
        ? ofQuotient(digits.multiply(power), BigInteger.ONE, exponent)
        : ofQuotient(digits, power, exponent);
  }

  /** The number {@code numerator / denominator * 2^exponent}, of positive integers. */
  static Magnitude ofQuotient(BigInteger numerator, BigInteger denominator, int exponent) {
    int shift = 129 - numerator.bitLength() + denominator.bitLength();
    BigInteger[] division =
        shift >= 0
            ? numerator.shiftLeft(shift).divideAndRemainder(denominator)
            : numerator.divideAndRemainder(denominator.shiftLeft(-shift));
    int excess = division[0].bitLength() - 128;
    boolean cut = division[0].getLowestSetBit() < excess || division[1].signum() != 0;
    BigInteger kept = division[0].shiftRight(excess);
    UInt128 significand =
        new UInt128(kept.shiftRight(64).longValue(), kept.longValue() | (cut ? 1 : 0));
    return new Magnitude(exponent - shift + excess + 127, significand);
  }

  /** Rounds to the nearest value of a format, ties to even, and gives it a sign. */
  FloatValue round(FloatSemantics semantics, boolean negative) {
    int fieldLessOne = exponent - semantics.minExponent();
    int kept = semantics.precision() + Math.min(0, fieldLessOne);
    if (kept < 0) {
      return SpecialValues.zero(semantics, negative);
    }
    if (exponent > semantics.maxExponent()) {
      return SpecialValues.overflow(semantics, negative);
    }
    UInt128 rounded = roundTo(kept);
    UInt128 bits = encode(semantics, Math.max(0, fieldLessOne), rounded);
    if (bits.isZero()) {
      return SpecialValues.zero(semantics, negative);
    }
    if (semantics.isBeyondLargest(bits)) {
      return SpecialValues.overflow(semantics, negative);
    }
    return FloatValue.of(semantics, negative ? bits.or(semantics.signBit()) : bits);
  }

  /** The {@code kept} leading bits, 0 to 113, as an integer, rounded; one bit more on carry. */
  private UInt128 roundTo(int kept) {
    int dropped = 128 - kept;
    UInt128 cut = significand.shiftRight(dropped);
    boolean up =
        significand.testBit(dropped - 1) && (cut.testBit(0) || significand.anyLowBit(dropped - 1));
    return up ? cut.plus(UInt128.ofBit(0)) : cut;
  }

  /**
   * Joins exponent and significand. The integer bit and a carry out of the significand need no care
   * where the integer bit is implicit: they add themselves to the exponent field.
   */
  private static UInt128 encode(FloatSemantics semantics, int fieldLessOne, UInt128 rounded) {
    UInt128 field = new UInt128(0, fieldLessOne).shiftLeft(semantics.storedSignificandBits());
    if (!semantics.hasExplicitIntegerBit()) {
      return field.plus(rounded);
    }
    if (rounded.hi() != 0) {
      return new UInt128(fieldLessOne + 2, Long.MIN_VALUE);
    }
    return new UInt128(fieldLessOne + (rounded.lo() < 0 ? 1 : 0), rounded.lo());
  }
}
