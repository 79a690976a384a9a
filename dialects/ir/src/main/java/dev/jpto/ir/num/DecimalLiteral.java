package dev.jpto.ir.num;

import java.math.BigInteger;

/**
 * A decimal number as read from text: {@code digits * 10^exponent} and a sign.
 *
 * @param negative whether there is a minus sign
 * @param digits all digits as an integer, or -1 if there are more than {@value #MAX_LONG_DIGITS}
 * @param manyDigits all digits as an integer if there are more, else null
 * @param digitCount the number of digits, leading zeros aside; 0 for the number zero
 * @param exponent the power of ten of the last digit
 */
record DecimalLiteral(
    boolean negative, long digits, BigInteger manyDigits, int digitCount, long exponent) {

  /** As many digits as surely fit a {@code long}. */
  static final int MAX_LONG_DIGITS = 18;

  /**
   * No number halfway between two values of a format has more digits, so of the digits that follow
   * it matters only whether they are zero.
   */
  private static final int MAX_DIGITS = 12_000;

  /**
   * A decimal exponent whose power of ten overflows, and with its sign changed underflows, in each
   * format; the widest reach from {@code 1e-4966} to {@code 1e4932}.
   */
  private static final int BEYOND_ALL_EXPONENTS = 5000;

  /**
   * Reads a number.
   *
   * @param text {@code [+-]? digit+ ('.' digit*)? ([eE] [+-]? digit+)?}
   * @throws NumberFormatException if the text is not of that form
   */
  static DecimalLiteral scan(CharSequence text) {
    return new Scanner(text).scan();
  }

  /** Rounds to the nearest value of a format, ties to even. */
  FloatValue round(FloatSemantics semantics) {
    if (digitCount == 0) {
      return SpecialValues.zero(semantics, negative);
    }
    long leadingExponent = exponent + digitCount - 1;
    if (leadingExponent > BEYOND_ALL_EXPONENTS) {
      return SpecialValues.overflow(semantics, negative);
    }
    if (leadingExponent < -BEYOND_ALL_EXPONENTS) {
      return SpecialValues.zero(semantics, negative);
    }
    return magnitude(semantics).round(semantics, negative);
  }

  private Magnitude magnitude(FloatSemantics semantics) {
    int power = (int) exponent;
    if (manyDigits != null) {
      return Magnitude.ofDecimal(manyDigits, power);
    }
    Magnitude quick =
        semantics.precision() <= DecimalScaling.MAX_BINARY_PRECISION
            ? DecimalScaling.toBinary(digits, power)
            : null;
    return quick != null ? quick : Magnitude.ofDecimal(BigInteger.valueOf(digits), power);
  }

  private static final class Scanner {
    /** Far more than any text has digits, far less than would overflow when they are added. */
    private static final long MAX_EXPONENT = 1L << 40;

    private final CharSequence text;
    private int position;
    private long digits;
    private int digitCount;

    Scanner(CharSequence text) {
      this.text = text;
    }

    DecimalLiteral scan() {
      boolean negative = takeSign();
      int start = position;
      takeDigits();
      require(position > start);
      long exponent = 0;
      if (take('.')) {
        int point = position;
        takeDigits();
        exponent = point - position;
      }
      int end = position;
      if (take('e') || take('E')) {
        exponent += takeExponent();
      }
      require(position == text.length());
      if (digitCount <= MAX_LONG_DIGITS) {
        return new DecimalLiteral(negative, digits, null, digitCount, exponent);
      }
      String all = text.subSequence(start, end).toString().replace(".", "");
      int surplus = digitCount - MAX_DIGITS;
      if (surplus > 0) {
        return new DecimalLiteral(
            negative, -1, shortened(all, surplus), MAX_DIGITS + 1, exponent + surplus - 1);
      }
      return new DecimalLiteral(negative, -1, new BigInteger(all), digitCount, exponent);
    }

    /** The number without its last digits, for which one digit stands: whether they are zero. */
    private static BigInteger shortened(String all, int surplus) {
      int cut = all.length() - surplus;
      boolean zero = all.chars().skip(cut).allMatch(c -> c == '0');
      return new BigInteger(all.substring(0, cut) + (zero ? '0' : '1'));
    }

    private void takeDigits() {
      for (; isDigit(); position++) {
        int digit = text.charAt(position) - '0';
        if (digitCount > 0 || digit != 0) {
          digitCount++;
          digits = digits * 10 + digit;
        }
      }
    }

    private long takeExponent() {
      boolean negative = takeSign();
      require(isDigit());
      long value = 0;
      for (; isDigit(); position++) {
        value = Math.min(MAX_EXPONENT, value * 10 + text.charAt(position) - '0');
      }
      return negative ? -value : value;
    }

    private boolean takeSign() {
      boolean negative = take('-');
      if (!negative) {
        take('+');
      }
      return negative;
    }

    private boolean take(char wanted) {
      if (position == text.length() || text.charAt(position) != wanted) {
        return false;
      }
      position++;
      return true;
    }

    private boolean isDigit() {
      return position < text.length()
          && text.charAt(position) >= '0'
          && text.charAt(position) <= '9';
    }

    private void require(boolean condition) {
      if (!condition) {
        throw new NumberFormatException("not a decimal number: \"" + text + "\"");
      }
    }
  }
}
