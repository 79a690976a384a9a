package dev.jpto.tile.eval;

import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.value.RuntimeValue;
import java.util.Arrays;

/**
 * A tile (simulation.md section 2). Of what is not valid there are no numbers.
 *
 * @param shape the extents
 * @param valid the numbers that are valid, a box from the origin; its extents are the valid extents
 * @param defined whether the numbers were ever set; if not they are zeros
 */
public record TileValue(int[] shape, DenseArray valid, boolean defined) implements RuntimeValue {
  /** Checks the extents. */
  public TileValue {
    shape = shape.clone();
    for (int i = 0; i < shape.length; i++) {
      if (valid.rank() != shape.length || valid.dim(i) > shape[i]) {
        throw new IllegalArgumentException(valid + " in " + Arrays.toString(shape));
      }
    }
  }

  /** A tile of these numbers. */
  public TileValue(int[] shape, DenseArray valid) {
    this(shape, valid, true);
  }

  /** The extents; a copy. */
  @Override
  public int[] shape() {
    return shape.clone();
  }

  /** Equal if the extents and the valid numbers are. */
  @Override
  public boolean equals(Object object) {
    return object instanceof TileValue that
        && Arrays.equals(shape, that.shape)
        && valid.equals(that.valid);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(shape) * 31 + valid.hashCode();
  }

  @Override
  public String toString() {
    return "tile of " + Arrays.toString(shape) + " with " + valid;
  }
}
