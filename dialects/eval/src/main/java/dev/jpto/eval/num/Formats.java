package dev.jpto.eval.num;

import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import java.math.BigInteger;

/** How floats of each format are written as bits. */
final class Formats {
  private Formats() {}

  static BigInteger ones(int count) {
    return BigInteger.ONE.shiftLeft(count).subtract(BigInteger.ONE);
  }

  static BigInteger bits(FloatValue value) {
    BigInteger low = BigInteger.valueOf(value.lo()).and(ones(Long.SIZE));
    return BigInteger.valueOf(value.hi()).and(ones(Long.SIZE)).shiftLeft(Long.SIZE).or(low);
  }

  static FloatValue ofBits(FloatSemantics format, BigInteger bits) {
    return FloatValue.ofBits(format, bits.shiftRight(Long.SIZE).longValue(), bits.longValue());
  }

  /** The number of bits of the significand that are written. */
  static int significandBits(FloatSemantics format) {
    return format.hasExplicitIntegerBit() ? format.precision() : format.precision() - 1;
  }

  static int exponentMask(FloatSemantics format) {
    return (1 << (format.bitWidth() - 1 - significandBits(format))) - 1;
  }

  /** The significand of the largest number: all ones, unless that is the NaN. */
  static BigInteger largestSignificand(FloatSemantics format) {
    BigInteger allOnes = ones(format.precision());
    boolean allOnesIsNaN = !format.hasInfinity() && format.hasNegativeZero();
    return allOnesIsNaN ? allOnes.clearBit(0) : allOnes;
  }

  /** The float {@code significand * 2^lowest}, which the format has. */
  static FloatValue encode(
      FloatSemantics format, boolean negative, BigInteger significand, int lowest) {
    int stored = significandBits(format);
    boolean normal = significand.bitLength() == format.precision();
    int field = normal ? lowest + format.precision() - 1 + format.bias() : 0;
    BigInteger bits = BigInteger.valueOf(field).shiftLeft(stored);
    return signed(format, negative, bits.or(significand.and(ones(stored))));
  }

  static FloatValue zero(FloatSemantics format, boolean negative) {
    return signed(format, negative && format.hasNegativeZero(), BigInteger.ZERO);
  }

  static FloatValue largest(FloatSemantics format, boolean negative) {
    int lowest = format.maxExponent() - (format.precision() - 1);
    return encode(format, negative, largestSignificand(format), lowest);
  }

  /** The infinity, or the NaN of a format that has none. */
  static FloatValue infinity(FloatSemantics format, boolean negative) {
    return format.hasInfinity()
        ? signed(format, negative, infinityBits(format))
        : nan(format, negative);
  }

  /** The quiet NaN without payload. */
  static FloatValue nan(FloatSemantics format, boolean negative) {
    if (format.hasInfinity()) {
      return signed(format, negative, infinityBits(format).setBit(format.precision() - 2));
    }
    return format.hasNegativeZero()
        ? signed(format, negative, ones(format.bitWidth() - 1))
        : signed(format, true, BigInteger.ZERO);
  }

  /** The same NaN, quiet. */
  static FloatValue quiet(FloatValue nan) {
    FloatSemantics format = nan.semantics();
    return format.hasSignalingNaN()
        ? ofBits(format, bits(nan).setBit(format.precision() - 2))
        : nan;
  }

  private static BigInteger infinityBits(FloatSemantics format) {
    int stored = significandBits(format);
    BigInteger exponent = BigInteger.valueOf(exponentMask(format)).shiftLeft(stored);
    return format.hasExplicitIntegerBit() ? exponent.setBit(stored - 1) : exponent;
  }

  private static FloatValue signed(FloatSemantics format, boolean negative, BigInteger bits) {
    return ofBits(format, negative ? bits.setBit(format.bitWidth() - 1) : bits);
  }
}
