package dev.jpto.eval.memory;

import dev.jpto.eval.Stop;
import dev.jpto.eval.array.Comparison;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A signal: a cell of global memory with an i32 (comm.md sections 3 and 4). Several cells are
 * notified together, and compare if all do, as on the target.
 *
 * @param view where it is
 */
public record SignalCell(TensorView view) {
  /** Sets the cell, or adds to it, wrapping. */
  public void notifyOf(int value, boolean add) {
    long[] values = new long[DenseArray.size(view.shape())];
    Arrays.fill(values, value);
    DenseArray array = DenseArray.of(DType.I32, view.shape(), values);
    if (add) {
      view.add(array);
    } else {
      view.write(array);
    }
  }

  /** Whether the cell compares so with {@code wanted}. */
  public boolean holds(Comparison comparison, int wanted) {
    return failing(comparison, wanted).isEmpty();
  }

  /** What a cell holds that does not compare so. */
  private OptionalInt failing(Comparison comparison, int wanted) {
    return Arrays.stream(view.read().integers())
        .mapToInt(value -> (int) value)
        .filter(value -> !comparison.holds(Integer.compare(value, wanted)))
        .findFirst();
  }

  /** Ends the program if the cell does not compare so: nothing else runs that could change it. */
  public void await(Comparison comparison, int wanted) {
    OptionalInt value = failing(comparison, wanted);
    if (value.isPresent()) {
      throw Stop.deadlock(
          "waits for ever: %s holds %d, wanted %s %d, and nobody is left who could notify it"
              .formatted(
                  view.memory().name(),
                  value.getAsInt(),
                  comparison.name().toLowerCase(Locale.ROOT),
                  wanted));
    }
  }
}
