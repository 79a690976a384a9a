package dev.jpto.eval.array;

import dev.jpto.eval.Stop;

/** Functions of two matrices that cover different rectangles from the origin. */
public final class Partial {
  private Partial() {}

  /**
   * A matrix of {@code rows} x {@code cols}: the function where both have an element, else the
   * element of the one that has; ends the program where none has.
   */
  public static DenseArray apply(BinaryOp op, DenseArray a, DenseArray b, int rows, int cols) {
    DenseArray result = DenseArray.zeros(a.type(), rows, cols);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < cols; c++) {
        boolean inA = r < a.rows() && c < a.cols();
        boolean inB = r < b.rows() && c < b.cols();
        if (!inA && !inB) {
          throw Stop.undefined("has no valid source for row " + r + " and column " + c);
        }
        DenseArray from = inA ? a : b;
        result.copy(from, r * from.cols() + c, r * cols + c);
      }
    }
    int bothRows = Math.min(rows, Math.min(a.rows(), b.rows()));
    int bothCols = Math.min(cols, Math.min(a.cols(), b.cols()));
    DenseArray both =
        op.apply(a.window(0, 0, bothRows, bothCols), b.window(0, 0, bothRows, bothCols));
    Boxes.put(result, new int[2], both);
    return result;
  }
}
