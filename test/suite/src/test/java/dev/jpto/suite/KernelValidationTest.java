package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.opt.JptoToolbox;
import dev.jpto.opt.OptCommand;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kernels compute the same, bit for bit, after each pass on the way to pto. */
class KernelValidationTest {
  private static final int PASSES = 18;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "column_vectors",
        "gelu",
        "layer_norm",
        "masked_select",
        "matmul_bias",
        "ragged_rows",
        "residual_add",
        "rope",
        "softmax_online",
        "vector_add"
      })
  void everyPassKeepsTheNumbers(String kernel) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OptCommand opt =
        new OptCommand(
            new JptoToolbox(), InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);
    String file = Repository.path("test/kernels/" + kernel + ".mlir").toString();
    int code = opt.run("--validate=1", "--pass-pipeline=builtin.module(tensor-to-pto)", file);
    String said = err.toString(StandardCharsets.UTF_8);
    assertEquals("validated 1 of 1 functions over " + PASSES + " passes, on 1 inputs each\n", said);
    assertEquals(0, code);
  }
}
