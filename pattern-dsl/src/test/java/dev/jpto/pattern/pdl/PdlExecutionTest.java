package dev.jpto.pattern.pdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
 * Patterns do here what they do in MLIR. For each file of patterns, written by hand in {@code pdl}
 * or as {@code name.pdll} with its translation {@code name.mlir}, there is a program {@code
 * name.in.mlir}, and {@code name.out.mlir}: what MLIR 19's greedy driver made of the program with
 * these as its only patterns.
 */
class PdlExecutionTest {
  private static final Path FILES = Path.of("src/test/resources");

  @TempDir Path temp;

  private static String read(String file) throws IOException {
    return Files.readString(FILES.resolve(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pdll/simple",
        "pdll/ranges",
        "pdll/native",
        "pdll/roots",
        "pdl/types",
        "pdl/natives",
        "pdl/shapes",
        "pdl/users"
      })
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
    String source = FILES.resolve("pdll/" + name + ".pdll").toString();
    assumeTrue(
        run(pdl, "mlir-pdll-19", "-x=mlir", source)
            && run(generic, "mlir-opt-19", "--mlir-print-op-generic", pdl.toString()),
        "mlir-pdll-19 and mlir-opt-19 are needed to translate again");
    assertEquals(read("pdll/" + name + ".mlir"), Files.readString(generic));
  }

  /** What is written of patterns is valid for MLIR, and does the same when read again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "pdll/simple",
        "pdll/ranges",
        "pdll/native",
        "pdll/roots",
        "pdl/types",
        "pdl/natives",
        "pdl/shapes",
        "pdl/users"
      })
  void writtenPatternsDoTheSame(String name) throws Exception {
    PdlRun run = new PdlRun(TestNatives.all());
    String written = PdlWriter.write(run.patterns(read(name + ".mlir")), run.context);
    assertFalse(written.startsWith("//"), written);
    String out = run.rewrite(written, read(name + ".in.mlir"));
    assertEquals(read(name + ".out.mlir").strip(), out.strip());
    Path text = Files.writeString(temp.resolve("written.mlir"), written);
    assumeTrue(
        run(temp.resolve("ours.mlir"), "mlir-opt-19", text.toString()),
        "mlir-opt-19 is needed to verify what was written");
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
