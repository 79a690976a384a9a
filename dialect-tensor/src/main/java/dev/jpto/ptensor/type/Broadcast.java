package dev.jpto.ptensor.type;

import dev.jpto.ir.attr.ShapedType;

/**
 * The shape of an elementwise operation on two shapes, as in NumPy (tile-tensor.md section 2.1).
 */
public sealed interface Broadcast {
  /** The shape of the result. */
  record Shape(long[] dims) implements Broadcast {}

  /**
   * There is none.
   *
   * @param reason which axis does not fit, as the end of a sentence
   */
  record Incompatible(String reason) implements Broadcast {}

  /**
   * The shape of the result: shapes are aligned at their last axes, a missing axis is one of extent
   * 1, and an axis of extent 1 is stretched. An extent known at run time only is taken to be the
   * other one.
   */
  static Broadcast of(long[] a, long[] b) {
    int rank = Math.max(a.length, b.length);
    long[] dims = new long[rank];
    for (int axis = 0; axis < rank; axis++) {
      long x = fromEnd(a, rank - axis);
      long y = fromEnd(b, rank - axis);
      if (x == y || y == 1) {
        dims[axis] = x;
      } else if (x == 1) {
        dims[axis] = y;
      } else if (x == ShapedType.DYNAMIC) {
        dims[axis] = y;
      } else if (y == ShapedType.DYNAMIC) {
        dims[axis] = x;
      } else {
        return new Incompatible("%d and %d on axis %d do not broadcast".formatted(x, y, axis));
      }
    }
    return new Shape(dims);
  }

  private static long fromEnd(long[] dims, int place) {
    return place <= dims.length ? dims[dims.length - place] : 1;
  }
}
