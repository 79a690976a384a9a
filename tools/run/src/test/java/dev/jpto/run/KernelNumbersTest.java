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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole kernels against plain loops in double. */
class KernelNumbersTest {
  private static final Path PROGRAMS =
      Path.of(System.getProperty("jpto.root"), "test/suite/src/test/mlir/run");

  private static DenseArray random(String spec, DType type, int... shape) {
    return ArgumentSpec.parse(spec).generate(type, shape);
  }

  private static List<Optional<DenseArray>> run(String file, List<Input> inputs)
      throws IOException {
    Context context = new Context(JptoDialects.all());
    SourceFile source = SourceFile.of(file, Files.readString(PROGRAMS.resolve(file)));
    Operation module = Parser.parse(context, source, ParserOptions.DEFAULT).orElseThrow();
    Run run = Runner.run(EntryChoice.of(module, Optional.empty()).function(), inputs);
    assertInstanceOf(Outcome.Returned.class, run.outcome());
    return run.tensors();
  }

  @Test
  void softmaxOfRows() throws IOException {
    DenseArray x = random("randn:5", DType.F32, 4, 8);
    DenseArray untouched = random("const:-1", DType.F32, 4, 8);
    DenseArray y =
        run("softmax.mlir", List.of(new Input.Tensor(x), new Input.Tensor(untouched)))
            .get(1)
            .orElseThrow();
    for (int row = 0; row < 4; row++) {
      double sum = 0;
      for (int col = 0; col < 4; col++) {
        sum += Math.exp(x.get(row * 8 + col));
      }
      for (int col = 0; col < 8; col++) {
        boolean valid = row < 3 && col < 4;
        double expected = valid ? Math.exp(x.get(row * 8 + col)) / sum : -1;
        assertEquals(expected, y.get(row * 8 + col), 1e-6);
      }
    }
  }

  @Test
  void productThroughTheCube() throws IOException {
    DenseArray a = random("int:-8:8:1", DType.F16, 16, 32);
    DenseArray b = random("int:-8:8:2", DType.F16, 32, 16);
    DenseArray zeros = DenseArray.zeros(DType.F32, 16, 16);
    DenseArray c =
        run(
                "matmul.mlir",
                List.of(new Input.Tensor(a), new Input.Tensor(b), new Input.Tensor(zeros)))
            .get(2)
            .orElseThrow();
    for (int i = 0; i < 16; i++) {
      for (int j = 0; j < 16; j++) {
        double sum = 0;
        for (int k = 0; k < 32; k++) {
          sum += a.get(i * 32 + k) * b.get(k * 16 + j);
        }
        assertEquals(2 * sum, c.get(i * 16 + j));
      }
    }
  }
}
