package dev.jpto.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.jpto.eval.Outcome;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.lowering.JptoDialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Whole kernels of each stage against plain loops in double. */
class KernelNumbersTest {
  private static final Path ROOT = Path.of(System.getProperty("jpto.root"));
  private static final String PTO = "test/suite/src/test/mlir/run/";
  private static final String KERNELS = "test/kernels/";

  private static DenseArray random(String spec, DType type, int... shape) {
    return ArgumentSpec.parse(spec).generate(type, shape);
  }

  /** What the last parameter holds after the run. */
  private static DenseArray run(String file, DenseArray... tensors) throws IOException {
    Context context = new Context(JptoDialects.all());
    SourceFile source = SourceFile.of(file, Files.readString(ROOT.resolve(file)));
    Operation module = Parser.parse(context, source, ParserOptions.DEFAULT).orElseThrow();
    List<Input> inputs = new ArrayList<>();
    for (DenseArray tensor : tensors) {
      inputs.add(new Input.Tensor(tensor));
    }
    Run run = Runner.run(EntryChoice.of(module, Optional.empty()).function(), inputs);
    assertInstanceOf(Outcome.Returned.class, run.outcome());
    return run.tensors().getLast().orElseThrow();
  }

  private static double[][] rows(DenseArray array) {
    double[][] rows = new double[array.rows()][array.cols()];
    for (int i = 0; i < array.size(); i++) {
      rows[i / array.cols()][i % array.cols()] = array.get(i);
    }
    return rows;
  }

  private static double[][] product(double[][] a, double[][] b) {
    double[][] c = new double[a.length][b[0].length];
    for (int i = 0; i < c.length; i++) {
      for (int j = 0; j < c[0].length; j++) {
        for (int k = 0; k < b.length; k++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }

  private static double[][] softmax(double[][] x) {
    double[][] y = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      double sum = 0;
      for (double value : x[i]) {
        sum += Math.exp(value);
      }
      y[i] = new double[x[i].length];
      for (int j = 0; j < x[i].length; j++) {
        y[i][j] = Math.exp(x[i][j]) / sum;
      }
    }
    return y;
  }

  private static double[][] map(double[][] x, DoubleUnaryOperator function) {
    double[][] y = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      y[i] = Arrays.stream(x[i]).map(function).toArray();
    }
    return y;
  }

  private static void assertNear(double[][] expected, DenseArray actual, double tolerance) {
    double[][] rows = rows(actual);
    assertEquals(expected.length, rows.length);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i].length, rows[i].length);
      for (int j = 0; j < expected[i].length; j++) {
        assertEquals(expected[i][j], rows[i][j], tolerance, "row " + i + ", column " + j);
      }
    }
  }

  @Test
  void softmaxOfThePartThatIsValid() throws IOException {
    DenseArray x = random("randn:5", DType.F32, 4, 8);
    DenseArray y = run(PTO + "softmax.mlir", x, random("const:-1", DType.F32, 4, 8));
    double[][] expected = softmax(rows(x.window(0, 0, 3, 4)));
    assertNear(expected, y.window(0, 0, 3, 4), 1e-6);
    assertNear(map(new double[4][4], _ -> -1), y.window(0, 4, 4, 4), 0);
  }

  @Test
  void productThroughTheCube() throws IOException {
    DenseArray a = random("int:-8:8:1", DType.F16, 16, 32);
    DenseArray b = random("int:-8:8:2", DType.F16, 32, 16);
    DenseArray c = run(PTO + "matmul.mlir", a, b, DenseArray.zeros(DType.F32, 16, 16));
    assertNear(map(product(rows(a), rows(b)), sum -> 2 * sum), c, 0);
  }

  @Test
  void softmaxOfTensors() throws IOException {
    DenseArray x = random("randn:6", DType.F32, 64, 1024);
    DenseArray y = run(KERNELS + "softmax.mlir", x, DenseArray.zeros(DType.F32, 64, 1024));
    assertNear(softmax(rows(x)), y, 1e-7);
  }

  @Test
  void softmaxInOnePassOverTheRow() throws IOException {
    DenseArray x = random("randn:7", DType.F32, 16, 16384);
    DenseArray y = run(KERNELS + "softmax_online.mlir", x, DenseArray.zeros(DType.F32, 16, 16384));
    assertNear(softmax(rows(x)), y, 1e-7);
  }

  @Test
  void productOfTensors() throws IOException {
    DenseArray a = random("int:-4:4:1", DType.BF16, 64, 1024);
    DenseArray b = random("int:-4:4:2", DType.BF16, 1024, 128);
    DenseArray c = run(KERNELS + "matmul.mlir", a, b, DenseArray.zeros(DType.F32, 64, 128));
    assertNear(product(rows(a), rows(b)), c, 0);
  }

  @Test
  void aLastBlockOfFewerRows() throws IOException {
    DenseArray x = random("randn:8", DType.F32, 37, 256);
    DenseArray y = run(KERNELS + "ragged_rows.mlir", x, DenseArray.zeros(DType.F32, 37, 256));
    assertNear(map(rows(x), Math::exp), y, 1e-5);
  }

  @Test
  void gelu() throws IOException {
    DenseArray x = random("randn:9", DType.F32, 32, 2048);
    DenseArray y = run(KERNELS + "gelu.mlir", x, DenseArray.zeros(DType.F32, 32, 2048));
    double scale = Math.sqrt(2 / Math.PI);
    double[][] expected =
        map(rows(x), v -> 0.5 * v * (1 + Math.tanh(scale * (v + 0.044715 * v * v * v))));
    assertNear(expected, y, 1e-5);
  }

  @Test
  void indexOfTheGreatest() throws IOException {
    DenseArray scores = random("randn:10", DType.F32, 64, 256);
    DenseArray best = DenseArray.zeros(DType.F32, 64, 1);
    DenseArray expert = DenseArray.zeros(DType.I32, 64, 1);
    DenseArray found = run(KERNELS + "top1.mlir", scores, best, expert);
    double[][] expected = new double[64][1];
    double[][] rows = rows(scores);
    for (int i = 0; i < 64; i++) {
      for (int j = 1; j < 256; j++) {
        expected[i][0] = rows[i][j] > rows[i][(int) expected[i][0]] ? j : expected[i][0];
      }
    }
    assertNear(expected, found, 0);
  }
}
