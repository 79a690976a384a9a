package dev.jpto.eval.array;

import dev.jpto.eval.Stop;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Functions of matrices on arrays of more dimensions: on the last two, for each of the others. */
public final class Batches {
  private Batches() {}

  /** The function of each matrix of {@code a}. */
  public static DenseArray map(DenseArray a, UnaryOperator<DenseArray> function) {
    return map(a, a, (matrix, _) -> function.apply(matrix));
  }

  /** The function of each pair of matrices; leading extents are stretched as NumPy does. */
  public static DenseArray map(DenseArray a, DenseArray b, BinaryOperator<DenseArray> function) {
    if (a.rank() < 2 || b.rank() < 2) {
      throw Stop.undefined("needs two dimensions or more");
    }
    int[] leading = Broadcast.shape(leading(a), leading(b));
    DenseArray left = Broadcast.to(a, withMatrix(leading, a));
    DenseArray right = Broadcast.to(b, withMatrix(leading, b));
    int batches = DenseArray.size(leading);
    DenseArray result = null;
    for (int i = 0; i < batches; i++) {
      DenseArray part = function.apply(matrix(left, i), matrix(right, i));
      if (result == null) {
        result = DenseArray.zeros(part.type(), withMatrix(leading, part));
      }
      result.copy(part, 0, i * part.size(), part.size());
    }
    if (result == null) {
      throw Stop.undefined("has no matrices");
    }
    return result;
  }

  private static int[] leading(DenseArray a) {
    return Arrays.copyOf(a.shape(), a.rank() - 2);
  }

  private static int[] withMatrix(int[] leading, DenseArray a) {
    int[] shape = Arrays.copyOf(leading, leading.length + 2);
    shape[leading.length] = a.dim(a.rank() - 2);
    shape[leading.length + 1] = a.dim(a.rank() - 1);
    return shape;
  }

  private static DenseArray matrix(DenseArray a, int i) {
    int rows = a.dim(a.rank() - 2);
    int cols = a.dim(a.rank() - 1);
    DenseArray part = DenseArray.zeros(a.type(), rows, cols);
    part.copy(a, i * rows * cols, 0, rows * cols);
    return part;
  }
}
