package dev.jpto.bench;

import dev.jpto.eval.array.FloatProduct;
import dev.jpto.eval.array.ScalarProduct;
import dev.jpto.eval.array.VectorProduct;
import dev.ludovic.netlib.blas.JavaBLAS;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Products of square matrices of floats: jpto-run's, by vectors and without, that of netlib, which
 * need not keep the order of sums, and three loops. Milliseconds a product.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "--add-modules=jdk.incubator.vector",
      "-XX:+UseSerialGC",
      "-XX:+UseCompactObjectHeaders"
    })
public class ProductBenchmark {
  private final FloatProduct vector = new VectorProduct();
  private final FloatProduct scalar = new ScalarProduct();
  private final JavaBLAS blas = JavaBLAS.getInstance();

  /** Rows and columns. */
  @Param("512")
  public int size;

  private float[] a;
  private float[] b;
  private float[] c;

  /** Makes the factors. */
  @Setup
  public void fill() {
    Random random = new Random(1);
    a = new float[size * size];
    b = new float[size * size];
    c = new float[size * size];
    for (int i = 0; i < a.length; i++) {
      a[i] = (float) random.nextGaussian();
      b[i] = (float) random.nextGaussian();
    }
  }

  /** jpto-run's. */
  @Benchmark
  public float[] vector() {
    vector.multiply(size, size, size, a, b, c);
    return c;
  }

  /** jpto-run's where the module for vectors is absent. */
  @Benchmark
  public float[] scalar() {
    scalar.multiply(size, size, size, a, b, c);
    return c;
  }

  /** The peer's. It counts columns first, so that the product of the transposed is asked for. */
  @Benchmark
  public float[] netlib() {
    blas.sgemm("N", "N", size, size, size, 1, b, size, a, size, 0, c, size);
    return c;
  }

  /** Three loops. */
  @Benchmark
  public float[] naive() {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        float sum = 0;
        for (int k = 0; k < size; k++) {
          sum += a[i * size + k] * b[k * size + j];
        }
        c[i * size + j] = sum;
      }
    }
    return c;
  }
}
