package dev.jpto.std.arith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs the real {@code mlir-opt} of MLIR 19. */
public final class MlirOpt {
  private static final Optional<Path> PROGRAM =
      Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
          .map(folder -> Path.of(folder, "mlir-opt-19"))
          .filter(Files::isExecutable)
          .findFirst();

  private MlirOpt() {}

  /** Skips the test if there is none. */
  public static void assumeInstalled() {
    assumeTrue(
        PROGRAM.isPresent(), "mlir-opt-19 is not on the PATH: install the package mlir-19-tools");
  }

  /** What is printed for {@code text} with these flags. */
  public static String run(String text, String... flags) {
    try {
      Path input = Files.createTempFile("jpto", ".mlir");
      Path output = Files.createTempFile("jpto", ".txt");
      try {
        Files.writeString(input, text);
        run(input, output, flags);
        return Files.readString(output);
      } finally {
        Files.delete(input);
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Path input, Path output, String... flags) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(PROGRAM.orElseThrow().toString());
    command.addAll(List.of(flags));
    command.addAll(List.of("--mlir-print-op-generic", input.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertEquals(0, process.waitFor(), () -> "mlir-opt fails: " + head(output));
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw new IllegalStateException(e);
    }
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
