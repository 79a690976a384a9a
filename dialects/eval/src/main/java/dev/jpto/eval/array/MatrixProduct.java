package dev.jpto.eval.array;

import dev.jpto.eval.Stop;
import java.util.Arrays;

/**
 * Matrix products (simulation.md section 7): of floats in f32, each element by fused multiply-adds
 * over ascending k from 0; of integers exact, wrapped to 32 bits. Factors and partial sums are
 * never rounded to a narrower type. Both implementations give the same bits.
 */
public final class MatrixProduct {
  private static final FloatProduct FLOATS = choose();

  private MatrixProduct() {}

  private static FloatProduct choose() {
    boolean vectors = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    return vectors ? new VectorProduct() : new ScalarProduct();
  }

  /** Which implementation runs: {@code vector} or {@code scalar}. */
  public static String implementation() {
    return FLOATS instanceof ScalarProduct ? "scalar" : "vector";
  }

  /** {@code a * b}: f32 of floats, i32 of integers; ends the program if extents do not agree. */
  public static DenseArray of(DenseArray a, DenseArray b) {
    if (a.rank() != 2 || b.rank() != 2 || a.cols() != b.rows()) {
      throw Stop.undefined(
          "multiplies extents "
              + Arrays.toString(a.shape())
              + " and "
              + Arrays.toString(b.shape()));
    }
    if (a.type().isFloat() != b.type().isFloat()) {
      throw Stop.undefined("multiplies elements of types " + a.type() + " and " + b.type());
    }
    return a.type().isFloat() ? floats(a, b) : integers(a, b);
  }

  private static DenseArray floats(DenseArray a, DenseArray b) {
    DenseArray result = DenseArray.zeros(DType.F32, a.rows(), b.cols());
    FLOATS.multiply(a.rows(), b.cols(), a.cols(), a.floats(), b.floats(), result.floats());
    return result;
  }

  private static DenseArray integers(DenseArray a, DenseArray b) {
    int cols = b.cols();
    DenseArray result = DenseArray.zeros(DType.I32, a.rows(), cols);
    long[] sums = result.integers();
    for (int i = 0; i < a.rows(); i++) {
      for (int k = 0; k < a.cols(); k++) {
        long factor = a.integers()[i * a.cols() + k];
        for (int j = 0; j < cols; j++) {
          sums[i * cols + j] += factor * b.integers()[k * cols + j];
        }
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = DType.I32.wrap(sums[i]);
    }
    return result;
  }
}
