package dev.jpto.eval.array;

import java.util.Arrays;

/** Boxes of arrays of any number of dimensions: cut out, put in, swapped. */
public final class Boxes {
  private Boxes() {}

  /** The box of {@code extents} from {@code origin} on, which is inside. */
  public static DenseArray cut(DenseArray array, int[] origin, int[] extents) {
    DenseArray box = DenseArray.zeros(array.type(), extents);
    forEachRow(array.shape(), origin, extents, (in, out, n) -> box.copy(array, in, out, n));
    return box;
  }

  /** Overwrites the box from {@code origin} on, which is inside. */
  public static void put(DenseArray array, int[] origin, DenseArray box) {
    forEachRow(array.shape(), origin, box.shape(), (in, out, n) -> array.copy(box, out, in, n));
  }

  /** A copy with dimension {@code axes[i]} in place of dimension {@code i}. */
  public static DenseArray permuted(DenseArray array, int... axes) {
    int rank = axes.length;
    int[] shape = new int[rank];
    int[] strides = new int[rank];
    for (int i = 0; i < rank; i++) {
      shape[i] = array.dim(axes[i]);
      strides[i] = DenseArray.size(Arrays.copyOfRange(array.shape(), axes[i] + 1, rank));
    }
    DenseArray result = DenseArray.zeros(array.type(), shape);
    int[] at = new int[rank];
    for (int i = 0; i < result.size(); i++) {
      int from = 0;
      for (int d = 0; d < rank; d++) {
        from += at[d] * strides[d];
      }
      result.copy(array, from, i);
      for (int d = rank - 1; d >= 0 && ++at[d] == shape[d]; d--) {
        at[d] = 0;
      }
    }
    return result;
  }

  @FunctionalInterface
  private interface RowAction {
    void accept(int inArray, int inBox, int count);
  }

  private static void forEachRow(int[] shape, int[] origin, int[] extents, RowAction action) {
    int size = DenseArray.size(extents);
    int last = extents.length - 1;
    int count = last < 0 ? 1 : extents[last];
    int[] at = new int[Math.max(last, 0)];
    for (int out = 0; out < size; out += count) {
      int in = 0;
      for (int d = 0; d <= last; d++) {
        in = in * shape[d] + origin[d] + (d < last ? at[d] : 0);
      }
      action.accept(in, out, count);
      for (int d = at.length - 1; d >= 0 && ++at[d] == extents[d]; d--) {
        at[d] = 0;
      }
    }
  }
}
