package dev.jpto.run;

import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.Numbers;
import dev.jpto.ir.support.TextSink;
import java.util.Arrays;

/** Prints tensors: a line with name and type, and one for each row. */
final class TensorText {
  private TensorText() {}

  static void print(String name, DenseArray array, TextSink out) {
    out.append(name).append(": ");
    for (int extent : array.shape()) {
      out.append(Integer.toString(extent)).append('x');
    }
    out.append(array.type().keyword()).append('\n');
    if (array.size() == 0) {
      return;
    }
    int cols = array.cols();
    int rowsOfMatrix = array.rank() < 2 ? 1 : array.dim(array.rank() - 2);
    for (int row = 0; row < array.rows(); row++) {
      if (array.rank() > 2 && row % rowsOfMatrix == 0) {
        out.append(" at ").append(matrix(array.shape(), row / rowsOfMatrix)).append('\n');
      }
      for (int col = 0; col < cols; col++) {
        out.append(' ').append(Numbers.print(array, row * cols + col));
      }
      out.append('\n');
    }
  }

  private static String matrix(int[] shape, int number) {
    int[] at = new int[shape.length - 2];
    int rest = number;
    for (int d = at.length - 1; d >= 0; d--) {
      at[d] = rest % shape[d];
      rest /= shape[d];
    }
    return Arrays.toString(at);
  }
}
