package dev.jpto.eval.array;

import java.util.Arrays;

/** The product without vectors; used where the vector module is absent. */
public final class ScalarProduct implements FloatProduct {
  @Override
  public void multiply(int rows, int cols, int depth, float[] a, float[] b, float[] c) {
    Arrays.fill(c, 0, rows * cols, 0f);
    for (int i = 0; i < rows; i++) {
      for (int k = 0; k < depth; k++) {
        addRow(a[i * depth + k], b, k * cols, c, i * cols, cols);
      }
    }
  }

  private static void addRow(float factor, float[] b, int from, float[] c, int to, int count) {
    for (int j = 0; j < count; j++) {
      c[to + j] = Math.fma(factor, b[from + j], c[to + j]);
    }
  }
}
