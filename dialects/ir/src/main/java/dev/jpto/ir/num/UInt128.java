package dev.jpto.ir.num;

import java.math.BigInteger;

/**
 * An unsigned 128-bit integer: bit patterns and significands.
 *
 * @param hi bits 64 to 127
 * @param lo bits 0 to 63
 */
record UInt128(long hi, long lo) {
  private static final BigInteger ALL = BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE);

  /** The number whose only set bit is the given one, 0 to 127. */
  static UInt128 ofBit(int bit) {
    return bit < 64 ? new UInt128(0, 1L << bit) : new UInt128(1L << (bit - 64), 0);
  }

  /** The number whose lowest {@code count} bits, 0 to 128, are set. */
  static UInt128 ofLowBits(int count) {
    return new UInt128(-1, -1).shiftRight(128 - count);
  }

  /** This number without its upper bits, shifted to the left by 0 to 128 bits. */
  UInt128 shiftLeft(int count) {
    if (count >= 64) {
      return new UInt128(count == 128 ? 0 : lo << (count - 64), 0);
    }
    return count == 0 ? this : new UInt128(hi << count | lo >>> (64 - count), lo << count);
  }

  /** This number shifted to the right by 0 to 128 bits. */
  UInt128 shiftRight(int count) {
    if (count >= 64) {
      return new UInt128(0, count == 128 ? 0 : hi >>> (count - 64));
    }
    return count == 0 ? this : new UInt128(hi >>> count, lo >>> count | hi << (64 - count));
  }

  UInt128 and(UInt128 that) {
    return new UInt128(hi & that.hi, lo & that.lo);
  }

  UInt128 or(UInt128 that) {
    return new UInt128(hi | that.hi, lo | that.lo);
  }

  UInt128 xor(UInt128 that) {
    return new UInt128(hi ^ that.hi, lo ^ that.lo);
  }

  /** The sum, modulo 2<sup>128</sup>. */
  UInt128 plus(UInt128 that) {
    long sum = lo + that.lo;
    long carry = Long.compareUnsigned(sum, lo) < 0 ? 1 : 0;
    return new UInt128(hi + that.hi + carry, sum);
  }

  boolean isZero() {
    return (hi | lo) == 0;
  }

  /** Whether the given bit, 0 to 127, is set. */
  boolean testBit(int bit) {
    return ((bit < 64 ? lo >>> bit : hi >>> (bit - 64)) & 1) != 0;
  }

  /** Whether any of the lowest {@code count} bits, 0 to 128, is set. */
  boolean anyLowBit(int count) {
    return !and(ofLowBits(count)).isZero();
  }

  int numberOfLeadingZeros() {
    return hi != 0 ? Long.numberOfLeadingZeros(hi) : 64 + Long.numberOfLeadingZeros(lo);
  }

  BigInteger toBigInteger() {
    BigInteger low = BigInteger.valueOf(lo & Long.MAX_VALUE);
    BigInteger high = BigInteger.valueOf(hi).shiftLeft(64);
    return high.or(lo < 0 ? low.setBit(63) : low).and(ALL);
  }

  /** Upper-case hexadecimal with {@code 0x} in front and without leading zeros. */
  String toHex() {
    StringBuilder out = new StringBuilder(34).append("0x");
    int digits = Math.max(1, (131 - numberOfLeadingZeros()) / 4);
    for (int i = digits - 1; i >= 0; i--) {
      out.append("0123456789ABCDEF".charAt((int) shiftRight(4 * i).lo & 15));
    }
    return out.toString();
  }
}
