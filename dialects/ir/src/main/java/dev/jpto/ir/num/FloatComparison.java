package dev.jpto.ir.num;

/** How two floats compare. */
public enum FloatComparison {
  /** The first is less. */
  LESS,
  /** They are the same number; the two zeros are. */
  EQUAL,
  /** The first is greater. */
  GREATER,
  /** One of them is a NaN. */
  UNORDERED
}
