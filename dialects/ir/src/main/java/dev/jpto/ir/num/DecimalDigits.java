package dev.jpto.ir.num;

import java.math.BigInteger;

/**
 * The leading decimal digits of a positive number: {@code digits * 10^exponent}.
 *
 * <p>The digits are those LLVM finds, which are not always the nearest. The exact number is written
 * as an integer times a power of ten. The integer is divided by the power of ten estimated, from
 * its length in bits, to leave the digits wanted and perhaps one more; the remainder is dropped. If
 * there is one more, it is rounded away, half up.
 *
 * @param digits at least one digit, neither the first nor the last of which is 0
 * @param exponent the power of ten of the last digit
 */
record DecimalDigits(String digits, int exponent) {
  /** LLVM's estimate of log10(2) is this fraction. */
  private static final int LOG_NUMERATOR = 59;

  private static final int LOG_DENOMINATOR = 196;

  /** The most digits for which the integer that is left fits {@link DecimalScaling#floor}. */
  private static final int MAX_LONG_DIGITS = 17;

  private static final long[] POWERS_OF_TEN = new long[19];

  static {
    POWERS_OF_TEN[0] = 1;
    for (int i = 1; i < POWERS_OF_TEN.length; i++) {
      POWERS_OF_TEN[i] = 10 * POWERS_OF_TEN[i - 1];
    }
  }

  /**
   * The leading digits of a finite value other than zero, its sign aside.
   *
   * @param count the number of digits wanted, of which trailing zeros are then left out
   */
  static DecimalDigits of(FloatValue value, int count) {
    Magnitude magnitude = Magnitude.of(value);
    DecimalDigits quick = count <= MAX_LONG_DIGITS ? quick(magnitude, count) : null;
    return quick != null ? quick : exact(magnitude, count);
  }

  /** The digits that LLVM thinks a format needs. */
  static int naturalCount(FloatSemantics semantics) {
    return 2 + semantics.precision() * LOG_NUMERATOR / LOG_DENOMINATOR;
  }

  /** The nearest value of a format, ties to even. */
  FloatValue round(FloatSemantics semantics, boolean negative) {
    return new DecimalLiteral(negative, Long.parseLong(digits), null, digits.length(), exponent)
        .round(semantics);
  }

  /** In 128-bit arithmetic; null where that does not do. */
  static DecimalDigits quick(Magnitude magnitude, int count) {
    UInt128 significand = magnitude.significand();
    if (significand.lo() != 0) {
      return null;
    }
    int trailing = Long.numberOfTrailingZeros(significand.hi());
    long odd = significand.hi() >>> trailing;
    int binary = magnitude.exponent() - 63 + trailing;
    int decimals = Math.max(0, -binary);
    int bits = DecimalScaling.bitLength(odd, decimals);
    if (bits == DecimalScaling.UNCERTAIN) {
      return null;
    }
    int removed = removedDigits(bits + Math.max(0, binary), count);
    long integer = DecimalScaling.floor(odd, binary, decimals - removed);
    return integer == DecimalScaling.UNCERTAIN ? null : shorten(integer, removed - decimals, count);
  }

  /** In unlimited arithmetic. */
  static DecimalDigits exact(Magnitude magnitude, int count) {
    UInt128 significand = magnitude.significand();
    BigInteger whole = unsigned(significand.hi()).shiftLeft(64).or(unsigned(significand.lo()));
    int trailing = whole.getLowestSetBit();
    int binary = magnitude.exponent() - 127 + trailing;
    int decimals = Math.max(0, -binary);
    BigInteger integer =
        whole
            .shiftRight(trailing)
            .shiftLeft(Math.max(0, binary))
            .multiply(BigInteger.valueOf(5).pow(decimals));
    int removed = removedDigits(integer.bitLength(), count);
    return shorten(integer.divide(BigInteger.TEN.pow(removed)), removed - decimals, count);
  }

  private static BigInteger unsigned(long bits) {
    BigInteger low = BigInteger.valueOf(bits & Long.MAX_VALUE);
    return bits < 0 ? low.setBit(63) : low;
  }

  /** The number of digits to cut from an integer of so many bits before rounding. */
  private static int removedDigits(int bits, int count) {
    int enough = (count * LOG_DENOMINATOR + LOG_NUMERATOR - 1) / LOG_NUMERATOR;
    return bits <= enough ? 0 : (bits - enough) * LOG_NUMERATOR / LOG_DENOMINATOR;
  }

  private static DecimalDigits shorten(long integer, int exponent, int count) {
    long rounded = integer;
    int dropped = 0;
    if (integer >= POWERS_OF_TEN[count]) {
      while (integer / POWERS_OF_TEN[dropped] >= POWERS_OF_TEN[count]) {
        dropped++;
      }
      rounded = (integer + POWERS_OF_TEN[dropped] / 2) / POWERS_OF_TEN[dropped];
    }
    return stripZeros(Long.toString(rounded), exponent + dropped);
  }

  private static DecimalDigits shorten(BigInteger integer, int exponent, int count) {
    int dropped = Math.max(0, integer.toString().length() - count);
    BigInteger unit = BigInteger.TEN.pow(dropped);
    BigInteger rounded = integer.add(unit.shiftRight(1)).divide(unit);
    return stripZeros(rounded.toString(), exponent + dropped);
  }

  private static DecimalDigits stripZeros(String digits, int exponent) {
    int length = digits.length();
    while (digits.charAt(length - 1) == '0') {
      length--;
    }
    int zeros = digits.length() - length;
    return new DecimalDigits(digits.substring(0, length), exponent + zeros);
  }
}
