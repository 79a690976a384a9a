package dev.jpto.pto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked examples of section 8, in the form ptoas prints, read to themselves. */
class ExamplesTest {
  private static String example(String name) throws IOException {
    try (InputStream file = ExamplesTest.class.getResourceAsStream("/examples/" + name + ".mlir")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"views", "matmul", "pipe", "signals", "level3"})
  void exampleReadsToItself(String name) throws IOException {
    String text = example(name);
    assertEquals(text, PtoText.read(text).text() + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"views", "matmul", "pipe", "signals", "level3"})
  void exampleKeepsTheConventions(String name) throws IOException {
    assertEquals(List.of(), PtoText.conventions(example(name)));
  }

  @Test
  void matmulIsForA5AsItStands() throws IOException {
    String a5 = example("matmul").replace("\"a3\"", "\"a5\"");
    assertEquals(a5, PtoText.read(a5).text() + "\n");
    assertEquals(List.of(), PtoText.conventions(a5));
  }

  @Test
  void pipeOfA5HasNoGlobalBuffer() throws IOException {
    String a5 =
        example("pipe")
            .replace("\"a2a3\"", "\"a5\"")
            .replaceAll("_initialize_pipe\"\\(%\\w+, ", "_initialize_pipe\"(")
            .replace("array<i32: 1, 0, 1, 1>", "array<i32: 0, 0, 1, 1>")
            .replace("(!pto.ptr<f32, gm>, i32, i32)", "(i32, i32)");
    assertEquals(a5, PtoText.read(a5).text() + "\n");
    assertEquals(List.of(), PtoText.conventions(a5));
  }
}
