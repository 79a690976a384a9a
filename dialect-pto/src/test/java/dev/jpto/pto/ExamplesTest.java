package dev.jpto.pto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked examples of section 8, in the form ptoas prints, read to themselves. */
class ExamplesTest {
  @ParameterizedTest
  @ValueSource(strings = {"views", "matmul", "pipe", "signals", "level3"})
  void exampleReadsToItself(String name) throws IOException {
    try (InputStream file = getClass().getResourceAsStream("/examples/" + name + ".mlir")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(text, PtoText.read(text).text() + "\n");
    }
  }
}
