package dev.jpto.eval.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jpto.eval.Stop;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatrixProductTest {
  @Test
  void bothImplementationsKeepTheOrderOfEachSum() {
    Random random = new Random(41);
    for (int i = 0; i < 60; i++) {
      int rows = 1 + random.nextInt(40);
      int cols = 1 + random.nextInt(90);
      int depth = 1 + random.nextInt(70);
      float[] a = floats(random, rows * depth);
      float[] b = floats(random, depth * cols);
      float[] expected = reference(rows, cols, depth, a, b);
      float[] scalar = new float[rows * cols];
      new ScalarProduct().multiply(rows, cols, depth, a, b, scalar);
      assertArrayEquals(expected, scalar);
      float[] vector = new float[rows * cols];
      new VectorProduct().multiply(rows, cols, depth, a, b, vector);
      assertArrayEquals(expected, vector);
    }
    assertEquals("vector", MatrixProduct.implementation());
  }

  private static float[] floats(Random random, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  private static float[] reference(int rows, int cols, int depth, float[] a, float[] b) {
    float[] c = new float[rows * cols];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < cols; j++) {
        float sum = 0;
        for (int k = 0; k < depth; k++) {
          sum = Math.fma(a[i * depth + k], b[k * cols + j], sum);
        }
        c[i * cols + j] = sum;
      }
    }
    return c;
  }

  @Test
  void narrowFactorsAreNotRoundedOnTheWay() {
    DenseArray a = DenseArray.of(DType.BF16, new int[] {1, 2}, new float[] {257f - 1, 1});
    DenseArray b = DenseArray.of(DType.BF16, new int[] {2, 1}, new float[] {1, 1});
    DenseArray product = MatrixProduct.of(a, b);
    assertEquals("1x1xf32 [257.0]", product.toString());
  }

  @Test
  void integersAreExactAndWrap() {
    DenseArray a = DenseArray.of(DType.I8, new int[] {1, 2}, new long[] {-128, 127});
    DenseArray b = DenseArray.of(DType.I8, new int[] {2, 1}, new long[] {-128, 127});
    assertEquals("1x1xi32 [32513]", MatrixProduct.of(a, b).toString());
  }

  @Test
  void extentsThatDoNotAgreeEndTheProgram() {
    DenseArray a = DenseArray.zeros(DType.F32, 2, 3);
    Stop stop = assertThrows(Stop.class, () -> MatrixProduct.of(a, a));
    assertEquals("multiplies extents [2, 3] and [2, 3]", stop.getMessage());
  }
}
