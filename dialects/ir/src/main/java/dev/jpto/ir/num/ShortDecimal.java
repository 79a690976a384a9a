package dev.jpto.ir.num;

/**
 * The numbers people write: 1.0, 0.5, 128.25. A number that has {@value FloatPrinter#SHORT_DIGITS}
 * decimal digits or fewer, all told, is printed with just these, whatever its format; for those
 * that are also multiples of 1/64 and not large, this takes a multiplication and no more.
 */
final class ShortDecimal {
  /** Multiples of its inverse are found; {@code 10^DECIMALS} divided by it is an integer. */
  private static final int DENOMINATOR = 64;

  private static final int DECIMALS = 6;
  private static final long DECIMAL_STEP = 1_000_000 / DENOMINATOR;
  private static final long LIMIT = 1_000_000;

  private ShortDecimal() {}

  /** The digits of a number other than zero, or null if this cannot tell. */
  static DecimalDigits of(FloatValue value) {
    if (value.semantics().precision() > FloatSemantics.F64.precision()) {
      return null;
    }
    double steps = Math.abs(toDouble(value)) * DENOMINATOR;
    long count = (long) steps;
    if (count != steps || count >= LIMIT * DENOMINATOR) {
      return null;
    }
    long digits = count * DECIMAL_STEP;
    int exponent = -DECIMALS;
    while (digits % 10 == 0) {
      digits /= 10;
      exponent++;
    }
    return digits < LIMIT ? new DecimalDigits(Long.toString(digits), exponent) : null;
  }

  private static double toDouble(FloatValue value) {
    return value.semantics() == FloatSemantics.F32
        ? Float.intBitsToFloat((int) value.lo())
        : value.toDouble();
  }
}
