package dev.jpto.eval.array;

/** The rounding modes of a cast (simulation.md section 7, table of casts). */
public enum RoundMode {
  /** To an integer towards zero, to a narrower float to nearest even. */
  NONE,
  /** To nearest, ties to even. */
  RINT,
  /** To nearest, ties away from zero. */
  ROUND,
  /** To the lesser. */
  FLOOR,
  /** To the greater. */
  CEIL,
  /** Towards zero. */
  TRUNC,
  /** To an integer to nearest, ties to odd; to a float towards zero with the last bit set. */
  ODD;

  /** The integral number that {@code value}, finite, becomes as an integer. */
  double toInteger(double value) {
    return switch (this) {
      case NONE, TRUNC -> value < 0 ? Math.ceil(value) : Math.floor(value);
      case RINT -> Math.rint(value);
      case ROUND -> roundAway(value);
      case FLOOR -> Math.floor(value);
      case CEIL -> Math.ceil(value);
      case ODD -> roundTiesToOdd(value);
    };
  }

  /** The integral number that {@code significand}, in units of a float's last bit, becomes. */
  double toSignificand(double significand) {
    return switch (this) {
      case NONE -> Math.rint(significand);
      case ODD -> truncateToOdd(significand);
      default -> toInteger(significand);
    };
  }

  private static double roundAway(double value) {
    double magnitude = Math.abs(value);
    double floor = Math.floor(magnitude);
    return Math.copySign(magnitude - floor >= 0.5 ? floor + 1 : floor, value);
  }

  private static double roundTiesToOdd(double value) {
    double floor = Math.floor(value);
    if (value - floor == 0.5) {
      return floor % 2 == 0 ? floor + 1 : floor;
    }
    return Math.rint(value);
  }

  private static double truncateToOdd(double value) {
    double magnitude = Math.abs(value);
    double floor = Math.floor(magnitude);
    boolean inexact = floor != magnitude;
    return Math.copySign(inexact && floor % 2 == 0 ? floor + 1 : floor, value);
  }
}
