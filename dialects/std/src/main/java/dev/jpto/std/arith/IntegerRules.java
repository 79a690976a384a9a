package dev.jpto.std.arith;

import java.math.BigInteger;

/**
 * What the integer operations make of two numbers, each read as signed. Results may be out of the
 * range of the width, they are wrapped later; null if there is no result.
 */
final class IntegerRules {
  private IntegerRules() {}

  /** What an operation makes of two integers of {@code width} bits. */
  @FunctionalInterface
  interface Rule {
    /** The result, not yet wrapped, or null. */
    BigInteger apply(BigInteger a, BigInteger b, int width);
  }

  /** The number that the bits of {@code signed} are without a sign. */
  static BigInteger unsigned(BigInteger signed, int width) {
    return signed.signum() < 0 ? signed.add(BigInteger.ONE.shiftLeft(width)) : signed;
  }

  /** Whether {@code value} is -2<sup>width-1</sup>. */
  static boolean isLeast(BigInteger value, int width) {
    return value.signum() < 0 && value.getLowestSetBit() == width - 1;
  }

  /** Whether {@code value} is 2<sup>width-1</sup>-1. */
  static boolean isGreatest(BigInteger value, int width) {
    return value.signum() >= 0 && value.bitCount() == width - 1;
  }

  private static boolean isMinusOne(BigInteger value) {
    return value.equals(BigInteger.ONE.negate());
  }

  static BigInteger divideUnsigned(BigInteger a, BigInteger b, int width) {
    return b.signum() == 0 ? null : unsigned(a, width).divide(unsigned(b, width));
  }

  static BigInteger remainderUnsigned(BigInteger a, BigInteger b, int width) {
    return b.signum() == 0 ? null : unsigned(a, width).mod(unsigned(b, width));
  }

  static BigInteger ceilDivideUnsigned(BigInteger a, BigInteger b, int width) {
    if (b.signum() == 0) {
      return null;
    }
    BigInteger divisor = unsigned(b, width);
    return unsigned(a, width).add(divisor).subtract(BigInteger.ONE).divide(divisor);
  }

  static BigInteger divideSigned(BigInteger a, BigInteger b, int width) {
    return b.signum() == 0 || isLeast(a, width) && isMinusOne(b) ? null : a.divide(b);
  }

  static BigInteger remainderSigned(BigInteger a, BigInteger b, int width) {
    return b.signum() == 0 ? null : a.remainder(b);
  }

  static BigInteger floorDivideSigned(BigInteger a, BigInteger b, int width) {
    if (b.signum() == 0 || isLeast(a, width) && isMinusOne(b)) {
      return null;
    }
    BigInteger[] division = a.divideAndRemainder(b);
    boolean below = division[1].signum() != 0 && a.signum() != b.signum();
    return below ? division[0].subtract(BigInteger.ONE) : division[0];
  }

  /** As MLIR 19, gives no result where the least number would have to be negated on the way. */
  static BigInteger ceilDivideSigned(BigInteger a, BigInteger b, int width) {
    if (b.signum() == 0) {
      return null;
    }
    if (a.signum() == 0) {
      return a;
    }
    if (isLeast(a, width) || isLeast(b, width)) {
      return null;
    }
    BigInteger[] division = a.divideAndRemainder(b);
    boolean above = division[1].signum() != 0 && a.signum() == b.signum();
    return above ? division[0].add(BigInteger.ONE) : division[0];
  }

  /** A shift by the width or more leaves nothing. */
  static BigInteger shiftLeft(BigInteger a, BigInteger b, int width) {
    return isShift(b, width) ? a.shiftLeft(b.intValue()) : BigInteger.ZERO;
  }

  static BigInteger shiftRightUnsigned(BigInteger a, BigInteger b, int width) {
    return isShift(b, width) ? unsigned(a, width).shiftRight(b.intValue()) : BigInteger.ZERO;
  }

  static BigInteger shiftRightSigned(BigInteger a, BigInteger b, int width) {
    return a.shiftRight(isShift(b, width) ? b.intValue() : width);
  }

  /** Whether a number of {@code width} bits may be shifted by {@code amount}. */
  static boolean isShift(BigInteger amount, int width) {
    return amount.signum() >= 0 && amount.bitLength() < Integer.SIZE && amount.intValue() < width;
  }

  static BigInteger maxUnsigned(BigInteger a, BigInteger b, int width) {
    return unsigned(a, width).max(unsigned(b, width));
  }

  static BigInteger minUnsigned(BigInteger a, BigInteger b, int width) {
    return unsigned(a, width).min(unsigned(b, width));
  }

  static BigInteger highSigned(BigInteger a, BigInteger b, int width) {
    return a.multiply(b).shiftRight(width);
  }

  static BigInteger highUnsigned(BigInteger a, BigInteger b, int width) {
    return unsigned(a, width).multiply(unsigned(b, width)).shiftRight(width);
  }
}
