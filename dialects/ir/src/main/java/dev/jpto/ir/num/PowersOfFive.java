package dev.jpto.ir.num;

import java.math.BigInteger;

/**
 * Powers of five to 128 bits, for scaling between decimal and binary without big integers.
 *
 * <p>The entry of {@code q} stands for {@code 5^q}, cut to its 128 leading bits. It is exact for
 * {@code 0 <= q <= 55}; else it is less than {@code 5^q} by under one unit of the lowest bit. Only
 * computing an entry, once each, takes big integers.
 */
final class PowersOfFive {
  /** The least power in the table: what a {@code double} with 18 decimal digits needs. */
  static final int MIN = -345;

  /** The largest power in the table: what the smallest {@code double} needs to become decimal. */
  static final int MAX = 1074;

  private static final int MAX_EXACT = 55;
  private static final int MAX_LONG = 27;

  /** Filled on demand; a race between threads only computes an entry twice. */
  private static final Power[] POWERS = new Power[MAX - MIN + 1];

  private static final long[] LONGS = new long[MAX_LONG + 1];

  static {
    LONGS[0] = 1;
    for (int i = 1; i <= MAX_LONG; i++) {
      LONGS[i] = 5 * LONGS[i - 1];
    }
  }

  /**
   * An entry: {@code significand * 2^(exponent - 127)}, where bit 127 of the significand is set.
   *
   * @param hi bits 64 to 127 of the significand
   * @param lo bits 0 to 63 of the significand
   * @param exponent the exponent (of two) of the leading bit
   */
  private record Power(long hi, long lo, int exponent) {}

  /**
   * The 192-bit product of a 64-bit factor and the table's 128 bits.
   *
   * @param hi bits 128 to 191
   * @param mid bits 64 to 127
   * @param lo bits 0 to 63
   */
  record Product(long hi, long mid, long lo) {

    /** Whether adding one to {@link #mid} would change {@link #hi}. */
    boolean mayCarry() {
      return mid == -1;
    }
  }

  private PowersOfFive() {}

  private static Power power(int q) {
    Power power = POWERS[q - MIN];
    if (power == null) {
      power = compute(q);
      POWERS[q - MIN] = power;
    }
    return power;
  }

  private static Power compute(int q) {
    BigInteger exact = BigInteger.valueOf(5).pow(Math.abs(q));
    int length = exact.bitLength();
    BigInteger bits =
        q >= 0
            ? exact.shiftLeft(128).shiftRight(length)
            : BigInteger.ONE.shiftLeft(127 + length).divide(exact);
    int exponent = q >= 0 ? length - 1 : -length;
    return new Power(bits.shiftRight(64).longValue(), bits.longValue(), exponent);
  }

  /** Whether the table has {@code 5^q}. */
  static boolean covers(int q) {
    return q >= MIN && q <= MAX;
  }

  /** Whether the table's {@code 5^q} is exact. */
  static boolean isExact(int q) {
    return q >= 0 && q <= MAX_EXACT;
  }

  /** The exponent (of two) of the leading bit of {@code 5^q}. */
  static int exponent(int q) {
    return power(q).exponent();
  }

  /** Whether {@code 5^power}, for a power of at least 0, divides an unsigned number not 0. */
  static boolean divides(int power, long number) {
    return power <= MAX_LONG && Long.remainderUnsigned(number, LONGS[power]) == 0;
  }

  /** The quotient of an unsigned number and {@code 5^power}, for 0 to 27. */
  static long divide(long number, int power) {
    return Long.divideUnsigned(number, LONGS[power]);
  }

  /**
   * Multiplies with the table's 128 bits.
   *
   * @param factor unsigned
   * @return the product; if {@code 5^q} is inexact, the true one is larger, by less than one unit
   *     of {@link Product#mid}
   */
  static Product multiply(long factor, int q) {
    Power power = power(q);
    long upper = factor * power.hi();
    long mid = upper + Math.unsignedMultiplyHigh(factor, power.lo());
    long carry = Long.compareUnsigned(mid, upper) < 0 ? 1 : 0;
    long hi = Math.unsignedMultiplyHigh(factor, power.hi()) + carry;
    return new Product(hi, mid, factor * power.lo());
  }
}
