package dev.jpto.ir.num;

import dev.jpto.ir.num.PowersOfFive.Product;

/**
 * Scaling between decimal and binary in 64- and 128-bit arithmetic.
 *
 * <p>Powers of five are approximated from below. Each method knows how far off it may be and, in
 * the rare case that this matters, says so rather than guess; the caller then computes exactly.
 */
final class DecimalScaling {
  /** The answer of a method that cannot tell; no result is negative. */
  static final int UNCERTAIN = -1;

  /** The greatest {@link FloatSemantics#precision} for which {@link #toBinary} is good. */
  static final int MAX_BINARY_PRECISION = 53;

  private DecimalScaling() {}

  /**
   * The number {@code digits * 10^exponent}, good for rounding to at most {@value
   * #MAX_BINARY_PRECISION} bits.
   *
   * @param digits positive
   * @return null if the power is out of the table's range or the approximation does not suffice
   */
  static Magnitude toBinary(long digits, int exponent) {
    if (exponent < 0 && PowersOfFive.divides(-exponent, digits)) {
      return Magnitude.of(PowersOfFive.divide(digits, -exponent), exponent);
    }
    if (!PowersOfFive.covers(exponent)) {
      return null;
    }
    int leading = Long.numberOfLeadingZeros(digits);
    Product product = PowersOfFive.multiply(digits << leading, exponent);
    boolean exact = PowersOfFive.isExact(exponent);
    if (!exact && product.mayCarry()) {
      return null;
    }
    int normalizing = product.hi() < 0 ? 0 : 1;
    UInt128 significand = new UInt128(product.hi(), product.mid()).shiftLeft(normalizing);
    int binaryExponent = exponent + PowersOfFive.exponent(exponent) + 64 - leading - normalizing;
    boolean cut = !exact || product.lo() != 0;
    return new Magnitude(binaryExponent, cut ? significand.or(UInt128.ofBit(0)) : significand);
  }

  /**
   * The bit length of {@code factor * 5^power}.
   *
   * @param factor unsigned, not 0
   * @param power at least 0
   * @return the length, or {@link #UNCERTAIN}
   */
  static int bitLength(long factor, int power) {
    if (!PowersOfFive.covers(power)) {
      return UNCERTAIN;
    }
    int leading = Long.numberOfLeadingZeros(factor);
    Product product = PowersOfFive.multiply(factor << leading, power);
    boolean mayReachNextPowerOfTwo = product.hi() == Long.MAX_VALUE && product.mayCarry();
    if (mayReachNextPowerOfTwo && !PowersOfFive.isExact(power)) {
      return UNCERTAIN;
    }
    return 64 - leading + PowersOfFive.exponent(power) + (product.hi() < 0 ? 1 : 0);
  }

  /**
   * The integer part of {@code factor * 2^binary * 10^decimal}.
   *
   * @param factor odd, unsigned
   * @return the integer part, which must be from 1 to 2<sup>62</sup>, or {@link #UNCERTAIN}
   */
  static long floor(long factor, int binary, int decimal) {
    int exponent = binary + decimal;
    if (decimal < 0 && exponent >= 0 && PowersOfFive.divides(-decimal, factor)) {
      return PowersOfFive.divide(factor, -decimal) << exponent;
    }
    if (!PowersOfFive.covers(decimal)) {
      return UNCERTAIN;
    }
    int leading = Long.numberOfLeadingZeros(factor);
    Product product = PowersOfFive.multiply(factor << leading, decimal);
    int fractionBits = leading - exponent - PowersOfFive.exponent(decimal) - 1;
    long fraction = product.hi() << (64 - fractionBits);
    boolean mayReachNextInteger = fraction >> (64 - fractionBits) == -1 && product.mayCarry();
    if (mayReachNextInteger && !PowersOfFive.isExact(decimal)) {
      return UNCERTAIN;
    }
    return product.hi() >>> fractionBits;
  }
}
