package dev.jpto.eval.array;

import dev.jpto.eval.Stop;

/**
 * Reductions along rows and columns, in ascending order. Along rows, sums and products of floats
 * are taken in f32 and rounded once; along columns each step is rounded to the type, as the target
 * does. Of equal candidates the first gives the index; a NaN is beyond all numbers.
 */
public enum Reduction {
  SUM(BinaryOp.ADD),
  PROD(BinaryOp.MUL),
  MAX(BinaryOp.MAX),
  MIN(BinaryOp.MIN);

  private final BinaryOp step;

  Reduction(BinaryOp step) {
    this.step = step;
  }

  /** One number for each row, as a column; the extents but the last stay. */
  public DenseArray rows(DenseArray a) {
    checkNotEmpty(a.cols());
    DenseArray result = DenseArray.zeros(a.type(), withLast(a.shape(), 1));
    int cols = a.cols();
    for (int r = 0; r < a.rows(); r++) {
      if (a.type().isFloat()) {
        result.floats()[r] = a.type().round(foldFloats(a.floats(), r * cols, cols));
      } else {
        result.integers()[r] = foldIntegers(a, r * cols, cols);
      }
    }
    return result;
  }

  private float foldFloats(float[] values, int start, int count) {
    float sum = values[start];
    for (int i = 1; i < count; i++) {
      sum = step.of(DType.F32, sum, values[start + i]);
    }
    return sum;
  }

  private long foldIntegers(DenseArray a, int start, int count) {
    long sum = a.integers()[start];
    for (int i = 1; i < count; i++) {
      sum = step.of(a.type(), sum, a.integers()[start + i]);
    }
    return sum;
  }

  /** One number for each column of a matrix, as a row. */
  public DenseArray columns(DenseArray a) {
    checkNotEmpty(a.rows());
    DenseArray result = DenseArray.zeros(a.type(), 1, a.cols());
    int cols = a.cols();
    result.copy(a, 0, 0, cols);
    for (int r = 1; r < a.rows(); r++) {
      for (int c = 0; c < cols; c++) {
        if (a.type().isFloat()) {
          float[] sums = result.floats();
          sums[c] = step.of(a.type(), sums[c], a.floats()[r * cols + c]);
        } else {
          long[] sums = result.integers();
          sums[c] = step.of(a.type(), sums[c], a.integers()[r * cols + c]);
        }
      }
    }
    return result;
  }

  /** For {@link #MAX} and {@link #MIN}: the column of it in each row, as a column of integers. */
  public DenseArray rowIndices(DenseArray a, DType indexType) {
    checkNotEmpty(a.cols());
    DenseArray result = DenseArray.zeros(indexType, withLast(a.shape(), 1));
    for (int r = 0; r < a.rows(); r++) {
      result.integers()[r] = indexOfBest(a, r * a.cols(), 1, a.cols());
    }
    return result;
  }

  /** For {@link #MAX} and {@link #MIN}: the row of it in each column, as a row of integers. */
  public DenseArray columnIndices(DenseArray a, DType indexType) {
    checkNotEmpty(a.rows());
    DenseArray result = DenseArray.zeros(indexType, 1, a.cols());
    for (int c = 0; c < a.cols(); c++) {
      result.integers()[c] = indexOfBest(a, c, a.cols(), a.rows());
    }
    return result;
  }

  private int indexOfBest(DenseArray a, int start, int stride, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (isBetter(a, start + i * stride, start + best * stride)) {
        best = i;
      }
    }
    return best;
  }

  /** Whether element {@code i} is strictly beyond element {@code j}. */
  boolean isBetter(DenseArray a, int i, int j) {
    return isBetter(a, i, a, j);
  }

  /** Whether element {@code i} of {@code a} is strictly beyond element {@code j} of {@code b}. */
  boolean isBetter(DenseArray a, int i, DenseArray b, int j) {
    if (!a.type().isFloat()) {
      int order = a.type().compare(a.integers()[i], b.integers()[j]);
      return this == MAX ? order > 0 : order < 0;
    }
    float x = a.floats()[i];
    float y = b.floats()[j];
    if (x != x || y != y) {
      return x != x && y == y;
    }
    return this == MAX ? x > y : x < y;
  }

  private static void checkNotEmpty(int count) {
    if (count == 0) {
      throw Stop.undefined("reduces a tile without valid elements");
    }
  }

  private static int[] withLast(int[] shape, int extent) {
    int[] result = shape.clone();
    result[result.length - 1] = extent;
    return result;
  }
}
