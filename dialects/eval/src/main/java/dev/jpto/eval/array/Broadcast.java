package dev.jpto.eval.array;

import dev.jpto.eval.Stop;
import java.util.Arrays;

/** NumPy's rule: extents are aligned at the right, and an extent of 1 is stretched. */
public final class Broadcast {
  private Broadcast() {}

  /** The extents of the result; ends the program if there are none. */
  public static int[] shape(int[] a, int[] b) {
    int[] shape = new int[Math.max(a.length, b.length)];
    for (int i = 1; i <= shape.length; i++) {
      int left = i <= a.length ? a[a.length - i] : 1;
      int right = i <= b.length ? b[b.length - i] : 1;
      if (left != right && left != 1 && right != 1) {
        throw Stop.undefined(
            "combines extents " + Arrays.toString(a) + " and " + Arrays.toString(b));
      }
      shape[shape.length - i] = left == 1 ? right : left;
    }
    return shape;
  }

  /** {@code a} stretched to {@code shape}; ends the program if that cannot be. */
  public static DenseArray to(DenseArray a, int[] shape) {
    int[] from = a.shape();
    if (Arrays.equals(from, shape)) {
      return a;
    }
    if (from.length > shape.length || !Arrays.equals(shape(from, shape), shape)) {
      throw Stop.undefined(
          "stretches extents " + Arrays.toString(from) + " to " + Arrays.toString(shape));
    }
    DenseArray result = DenseArray.zeros(a.type(), shape);
    int[] strides = strides(from, shape.length);
    int[] at = new int[shape.length];
    int source = 0;
    for (int i = 0; i < result.size(); i++) {
      result.copy(a, source, i);
      for (int d = shape.length - 1; d >= 0; d--) {
        source += strides[d];
        if (++at[d] < shape[d]) {
          break;
        }
        source -= strides[d] * shape[d];
        at[d] = 0;
      }
    }
    return result;
  }

  private static int[] strides(int[] from, int rank) {
    int[] strides = new int[rank];
    int stride = 1;
    for (int i = 1; i <= from.length; i++) {
      int extent = from[from.length - i];
      strides[rank - i] = extent == 1 ? 0 : stride;
      stride *= extent;
    }
    return strides;
  }
}
