package dev.jpto.eval.array;

import java.util.Arrays;

/** The numbers that fill what is not valid of a tile (simulation.md section 7, {@code fillpad}). */
public enum Padding {
  ZERO,
  /** Infinity; the largest integer. */
  MAX,
  /** Minus infinity; the smallest integer. */
  MIN;

  /**
   * An array full of the number.
   *
   * @param finite whether floats get the largest finite number in place of infinity
   */
  public DenseArray fill(DType type, boolean finite, int... shape) {
    DenseArray array = DenseArray.zeros(type, shape);
    if (this == ZERO) {
      return array;
    }
    if (type.isFloat()) {
      Arrays.fill(array.floats(), floatValue(type, finite));
    } else {
      Arrays.fill(array.integers(), this == MAX ? type.max() : type.min());
    }
    return array;
  }

  private float floatValue(DType type, boolean finite) {
    boolean largest = finite || !type.format().hasInfinity();
    double magnitude = largest ? FloatRounding.largest(type.format()) : Double.POSITIVE_INFINITY;
    return (float) (this == MAX ? magnitude : -magnitude);
  }
}
