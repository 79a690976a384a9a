package dev.jpto.ir.affine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Asks the real {@code mlir-opt} what an affine map or integer set is printed as. */
final class MlirOpt {
  private static final Path PROGRAM = Path.of("/usr/bin/mlir-opt-19");

  private MlirOpt() {}

  static void assumeInstalled() {
    assumeTrue(Files.isExecutable(PROGRAM), PROGRAM + " is not installed");
  }

  /** Reads and prints each attribute, for example {@code affine_map<(d0) -> (d0)>}. */
  static List<String> print(List<String> attributes) throws IOException, InterruptedException {
    String body =
        attributes.stream()
            .map("\"t.x\"() {a = %s} : () -> ()\n"::formatted)
            .collect(Collectors.joining());
    Path input = Files.createTempFile("affine", ".mlir");
    Path output = Files.createTempFile("affine", ".txt");
    try {
      Files.writeString(input, "\"builtin.module\"() ({\n" + body + "}) : () -> ()\n");
      run(input, output);
      return Files.readAllLines(output, StandardCharsets.UTF_8).stream()
          .filter(line -> line.contains("{a = "))
          .map(line -> line.substring(line.indexOf("{a = ") + 5, line.lastIndexOf('}')))
          .toList();
    } finally {
      Files.delete(input);
      Files.delete(output);
    }
  }

  private static void run(Path input, Path output) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "--allow-unregistered-dialect",
                "--mlir-print-op-generic",
                "--mlir-print-local-scope",
                input.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> "mlir-opt refuses its input: " + head(output));
  }

  private static String head(Path output) {
    try {
      String text = Files.readString(output);
      return text.substring(0, Math.min(1000, text.length()));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
