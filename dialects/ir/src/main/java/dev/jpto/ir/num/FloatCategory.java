package dev.jpto.ir.num;

/** The kinds of a float value, its sign aside. */
public enum FloatCategory {
  /** Positive or negative zero. */
  ZERO,
  /** A finite number, not zero, below the smallest normal number in magnitude. */
  SUBNORMAL,
  /** A finite number with the full precision of its format. */
  NORMAL,
  /** Positive or negative infinity. */
  INFINITY,
  /** Not a number, quiet or signalling. */
  NAN
}
