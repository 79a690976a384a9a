package dev.jpto.eval.num;

/** Which of the two nearest floats a number becomes that is none. */
public enum Rounding {
  /** The nearest; of two equally near the one with an even significand. */
  NEAREST_EVEN,
  /** The nearest; of two equally near the one further from zero. */
  NEAREST_AWAY,
  /** The lesser. */
  DOWN,
  /** The greater. */
  UP,
  /** The one nearer to zero. */
  TO_ZERO;

  /**
   * Whether a magnitude goes up to the next one.
   *
   * @param odd whether the magnitude below ends in a one
   * @param half the highest bit cut off: whether that is at least half a unit
   * @param rest whether any bit below that one is set
   */
  boolean up(boolean negative, boolean odd, boolean half, boolean rest) {
    boolean cut = half || rest;
    return switch (this) {
      case NEAREST_EVEN -> half && (rest || odd);
      case NEAREST_AWAY -> half;
      case DOWN -> negative && cut;
      case UP -> !negative && cut;
      case TO_ZERO -> false;
    };
  }

  /** Whether a number beyond the largest one is infinite rather than the largest one. */
  boolean overflows(boolean negative) {
    return switch (this) {
      case NEAREST_EVEN, NEAREST_AWAY -> true;
      case DOWN -> negative;
      case UP -> !negative;
      case TO_ZERO -> false;
    };
  }
}
