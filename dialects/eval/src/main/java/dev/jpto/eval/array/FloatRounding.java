package dev.jpto.eval.array;

import dev.jpto.ir.num.FloatSemantics;

/** Rounds doubles to formats of at most 32 bits, exactly as if from the real number. */
final class FloatRounding {
  private FloatRounding() {}

  /**
   * The number of {@code format} that {@code value} becomes. A NaN stays one; the infinities stay
   * too, and become the NaN of a format that has none.
   *
   * @param saturate whether what is too large, infinities included, becomes the largest number
   */
  static double round(double value, FloatSemantics format, RoundMode mode, boolean saturate) {
    if (value != value) {
      return value;
    }
    if (Double.isInfinite(value)) {
      return saturate ? Math.copySign(largest(format), value) : infinity(format, value);
    }
    if (value == 0) {
      return format.hasNegativeZero() ? value : 0.0;
    }
    int lastBit = Math.max(Math.getExponent(value), format.minExponent()) - format.precision() + 1;
    // Both scalings are exact: doubles have room for all exponents of 32-bit formats.
    double significand = Math.scalb(value, -lastBit);
    double rounded = Math.scalb(mode.toSignificand(significand), lastBit);
    double largest = largest(format);
    if (Math.abs(rounded) > largest) {
      boolean inwards = roundsInwards(mode, value);
      return saturate || inwards ? Math.copySign(largest, value) : infinity(format, value);
    }
    return rounded == 0 && !format.hasNegativeZero() ? 0.0 : rounded;
  }

  /** Whether a number beyond the largest finite one is rounded to that one. */
  private static boolean roundsInwards(RoundMode mode, double value) {
    return switch (mode) {
      case TRUNC, ODD -> true;
      case FLOOR -> value > 0;
      case CEIL -> value < 0;
      case NONE, RINT, ROUND -> false;
    };
  }

  private static double infinity(FloatSemantics format, double sign) {
    return format.hasInfinity() ? Math.copySign(Double.POSITIVE_INFINITY, sign) : Double.NaN;
  }

  /** The largest finite number of {@code format}. */
  static double largest(FloatSemantics format) {
    boolean allOnesIsNaN = !format.hasInfinity() && format.hasNegativeZero();
    double significand = Math.scalb(1.0, format.precision()) - (allOnesIsNaN ? 2 : 1);
    return Math.scalb(significand, format.maxExponent() - format.precision() + 1);
  }
}
