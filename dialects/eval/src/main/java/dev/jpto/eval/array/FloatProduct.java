package dev.jpto.eval.array;

/** A product of row-major matrices of floats. */
public interface FloatProduct {
  /**
   * {@code c = a * b}: each element by fused multiply-adds over ascending k from 0.
   *
   * @param rows of {@code a} and {@code c}
   * @param cols of {@code b} and {@code c}
   * @param depth columns of {@code a}, rows of {@code b}
   * @param c overwritten
   */
  void multiply(int rows, int cols, int depth, float[] a, float[] b, float[] c);
}
