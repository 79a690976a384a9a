package dev.jpto.run;

import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.Numbers;
import java.util.Arrays;
import java.util.Optional;

/**
 * When two tensors count as equal: an element and the one expected may differ by {@code absolute +
 * relative * |expected|}. If both are 0, bits are compared, but all NaNs are equal.
 *
 * @param relative a factor, from 0 on
 * @param absolute a difference, from 0 on
 */
public record Tolerance(double relative, double absolute) {
  /** Equal bits. */
  public static final Tolerance EXACT = new Tolerance(0, 0);

  /**
   * What a comparison found.
   *
   * @param largest the largest difference
   * @param difference where the first one is that is not allowed
   */
  public record Finding(double largest, Optional<String> difference) {
    /** Whether there is no difference that is not allowed. */
    public boolean isGood() {
      return difference.isEmpty();
    }
  }

  /** Compares {@code actual} with {@code expected}, of the same type. */
  public Finding compare(DenseArray actual, DenseArray expected) {
    if (actual.type() != expected.type() || !actual.sameShapeAs(expected)) {
      return new Finding(
          Double.NaN,
          Optional.of(
              "is %s %s, expected %s %s"
                  .formatted(
                      Arrays.toString(actual.shape()),
                      actual.type(),
                      Arrays.toString(expected.shape()),
                      expected.type())));
    }
    double largest = 0;
    String first = null;
    int count = 0;
    for (int i = 0; i < actual.size(); i++) {
      double difference = Math.abs(actual.get(i) - expected.get(i));
      if (!(difference <= largest) && !same(actual, expected, i)) {
        largest = difference;
      }
      if (!allows(actual, expected, i)) {
        count++;
        if (first == null) {
          first =
              "first at %s: %s, expected %s"
                  .formatted(
                      coordinates(actual.shape(), i),
                      Numbers.print(actual, i),
                      Numbers.print(expected, i));
        }
      }
    }
    if (first == null) {
      return new Finding(largest, Optional.empty());
    }
    String all = "differs in %d of %d elements, ".formatted(count, actual.size());
    return new Finding(largest, Optional.of(all + first));
  }

  private boolean allows(DenseArray actual, DenseArray expected, int i) {
    if (same(actual, expected, i)) {
      return true;
    }
    if (relative == 0 && absolute == 0) {
      return false;
    }
    double wanted = expected.get(i);
    double difference = Math.abs(actual.get(i) - wanted);
    return difference <= absolute + relative * Math.abs(wanted)
        && Math.abs(wanted) <= Double.MAX_VALUE;
  }

  /** Whether the bits are the same, or both are NaNs. */
  private static boolean same(DenseArray actual, DenseArray expected, int i) {
    return actual.type().isFloat()
        ? Float.floatToIntBits(actual.floats()[i]) == Float.floatToIntBits(expected.floats()[i])
        : actual.integers()[i] == expected.integers()[i];
  }

  private static String coordinates(int[] shape, int i) {
    int[] at = new int[shape.length];
    int rest = i;
    for (int d = shape.length - 1; d >= 0; d--) {
      at[d] = rest % shape[d];
      rest /= shape[d];
    }
    return Arrays.toString(at);
  }
}
