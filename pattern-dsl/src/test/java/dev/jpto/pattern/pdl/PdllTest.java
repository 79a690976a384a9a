package dev.jpto.pattern.pdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Patterns written in PDLL do here what they do in MLIR. For each {@code name.pdll} there is its
 * translation {@code name.mlir}, a program {@code name.in.mlir}, and {@code name.out.mlir}: what
 * MLIR 19's greedy driver made of the program with the translation as its only patterns.
 */
class PdllTest {
  private static final Path FILES = Path.of("src/test/resources/pdll");

  @TempDir Path temp;

  private static String read(String file) throws IOException {
    return Files.readString(FILES.resolve(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"simple", "ranges", "native", "roots"})
  void patternsDoWhatMlirDoes(String name) throws IOException {
    String out =
        new PdlRun(TestNatives.all()).rewrite(read(name + ".mlir"), read(name + ".in.mlir"));
    assertEquals(read(name + ".out.mlir").strip(), out.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"simple", "ranges", "native", "roots"})
  void translationsAreThoseOfTheTool(String name) throws Exception {
    Path pdl = temp.resolve("pdl.mlir");
    Path generic = temp.resolve("generic.mlir");
    assumeTrue(
        run(pdl, "mlir-pdll-19", "-x=mlir", FILES.resolve(name + ".pdll").toString())
            && run(generic, "mlir-opt-19", "--mlir-print-op-generic", pdl.toString()),
        "mlir-pdll-19 and mlir-opt-19 are needed to translate again");
    assertEquals(read(name + ".mlir"), Files.readString(generic));
  }

  private static boolean run(Path out, String... words) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(List.of(words)).redirectOutput(out.toFile()).start();
      String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(true, process.waitFor(1, TimeUnit.MINUTES));
      assertEquals(0, process.exitValue(), errors);
      return true;
    } catch (IOException missing) {
      return false;
    }
  }
}
