package dev.jpto.tile;

import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ptensor.valid.ReshapeValid;
import dev.jpto.ptensor.valid.ValidResult;
import java.util.Optional;

/**
 * Tiles of two axes in place of any number: the last one, and those before it together
 * (tile-tensor.md section 4.2).
 */
public final class FlatTile {
  private FlatTile() {}

  /** The extents of the two axes. */
  public static long[] shape(long[] shape) {
    long rows = 1;
    for (int i = 0; i < shape.length - 1; i++) {
      rows *= shape[i];
    }
    return new long[] {rows, shape[shape.length - 1]};
  }

  /**
   * How much of them is valid, if {@code valid} of {@code shape} is; empty if that is no rectangle
   * from the origin.
   */
  public static Optional<long[]> valid(long[] shape, long[] valid) {
    if (isPartialAtTheEndsOnly(shape, valid)) {
      long[] flat = shape(valid);
      flat[0] = valid[0] == ShapedType.DYNAMIC ? ShapedType.DYNAMIC : flat[0];
      return Optional.of(flat);
    }
    return ReshapeValid.of(shape, valid, shape(shape), true) instanceof ValidResult.Valid flat
        ? Optional.of(flat.constants())
        : Optional.empty();
  }

  /** Whether all is valid between the first axis and the last. */
  private static boolean isPartialAtTheEndsOnly(long[] shape, long[] valid) {
    for (int axis = 1; axis < shape.length - 1; axis++) {
      if (valid[axis] != shape[axis]) {
        return false;
      }
    }
    return shape.length > 1;
  }
}
