package dev.jpto.eval.num;

import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import java.math.BigInteger;

/**
 * The number {@code significand * 2^exponent}, exactly. It has no negative zero.
 *
 * @param significand any integer
 * @param exponent the exponent of its lowest bit
 */
record Binary(BigInteger significand, int exponent) {
  /** The number that a finite float is. */
  static Binary of(FloatValue value) {
    FloatSemantics format = value.semantics();
    BigInteger bits = Formats.bits(value);
    int stored = Formats.significandBits(format);
    int field = bits.shiftRight(stored).intValue() & Formats.exponentMask(format);
    BigInteger significand = bits.and(Formats.ones(stored));
    if (field != 0 && !format.hasExplicitIntegerBit()) {
      significand = significand.setBit(stored);
    }
    int exponent = Math.max(field, 1) - format.bias() - (format.precision() - 1);
    return new Binary(value.isNegative() ? significand.negate() : significand, exponent);
  }

  Binary plus(Binary that) {
    int lowest = Math.min(exponent, that.exponent);
    return new Binary(scaledTo(lowest).add(that.scaledTo(lowest)), lowest);
  }

  Binary times(Binary that) {
    return new Binary(significand.multiply(that.significand), exponent + that.exponent);
  }

  /**
   * The quotient, cut to at least {@code bits} bits, and under them a bit that is set if anything
   * was cut off: to fewer bits it rounds as the quotient does.
   */
  Binary dividedBy(Binary divisor, int bits) {
    int shift = Math.max(0, bits + 1 - significand.bitLength() + divisor.significand.bitLength());
    BigInteger[] parts =
        significand.abs().shiftLeft(shift).divideAndRemainder(divisor.significand.abs());
    BigInteger quotient = parts[0].shiftLeft(1);
    if (parts[1].signum() != 0) {
      quotient = quotient.setBit(0);
    }
    boolean negative = signum() != divisor.signum();
    return new Binary(
        negative ? quotient.negate() : quotient, exponent - divisor.exponent - shift - 1);
  }

  /** What division with a quotient rounded towards zero leaves. */
  Binary remainder(Binary divisor) {
    int lowest = Math.min(exponent, divisor.exponent);
    return new Binary(scaledTo(lowest).remainder(divisor.scaledTo(lowest)), lowest);
  }

  /** The integer next to this on the way to zero. */
  BigInteger truncate() {
    BigInteger magnitude = significand.abs();
    BigInteger cut =
        exponent >= 0 ? magnitude.shiftLeft(exponent) : magnitude.shiftRight(-exponent);
    return signum() < 0 ? cut.negate() : cut;
  }

  int compareTo(Binary that) {
    int lowest = Math.min(exponent, that.exponent);
    return scaledTo(lowest).compareTo(that.scaledTo(lowest));
  }

  int signum() {
    return significand.signum();
  }

  private BigInteger scaledTo(int lowest) {
    return significand.shiftLeft(exponent - lowest);
  }

  /** Rounds to a float of {@code format}; a zero is negative if {@code negativeZero}. */
  FloatValue round(FloatSemantics format, Rounding rounding, boolean negativeZero) {
    if (signum() == 0) {
      return Formats.zero(format, negativeZero);
    }
    boolean negative = signum() < 0;
    BigInteger magnitude = significand.abs();
    int precision = format.precision();
    int smallest = format.minExponent() - (precision - 1);
    int lowest = Math.max(exponent + magnitude.bitLength() - precision, smallest);
    BigInteger kept = cut(magnitude, lowest - exponent, rounding, negative);
    if (kept.bitLength() > precision) {
      kept = kept.shiftRight(1);
      lowest++;
    }
    if (kept.signum() == 0) {
      return Formats.zero(format, negative);
    }
    if (isBeyondLargest(format, kept, lowest)) {
      return rounding.overflows(negative)
          ? Formats.infinity(format, negative)
          : Formats.largest(format, negative);
    }
    return Formats.encode(format, negative, kept, lowest);
  }

  private static BigInteger cut(
      BigInteger magnitude, int count, Rounding rounding, boolean negative) {
    if (count <= 0) {
      return magnitude.shiftLeft(-count);
    }
    BigInteger kept = magnitude.shiftRight(count);
    boolean half = magnitude.testBit(count - 1);
    boolean rest = magnitude.getLowestSetBit() < count - 1;
    return rounding.up(negative, kept.testBit(0), half, rest) ? kept.add(BigInteger.ONE) : kept;
  }

  private static boolean isBeyondLargest(FloatSemantics format, BigInteger kept, int lowest) {
    int excess = lowest - (format.maxExponent() - (format.precision() - 1));
    return excess > 0 || excess == 0 && kept.compareTo(Formats.largestSignificand(format)) > 0;
  }
}
