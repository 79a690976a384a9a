package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@code mlir-opt-19}, where it is installed, on many modules at once. */
final class MlirOpt {
  private static final String MARKER = "// -----\n";

  private MlirOpt() {}

  /** Skips the test that calls this if the tool is missing. */
  static void assumeInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    boolean found =
        Arrays.stream(path.split(":"))
            .anyMatch(dir -> Files.isExecutable(Path.of(dir, "mlir-opt-19")));
    assumeTrue(found, "mlir-opt-19 is not on the PATH: install the package mlir-19-tools");
  }

  /** What the tool prints in generic form for each module; an empty text where it fails. */
  static List<String> run(List<String> modules, String... flags) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "mlir-opt-19",
                "--allow-unregistered-dialect",
                "--mlir-print-op-generic",
                "--split-input-file",
                "--output-split-marker=" + MARKER.strip()));
    command.addAll(List.of(flags));
    List<String> results = split(run(command, String.join(MARKER, modules)));
    assertTrue(results.size() == modules.size(), "one result a module");
    return results;
  }

  private static String run(List<String> command, String input) {
    try {
      Path in = Files.createTempFile("jpto", ".mlir");
      Path out = Files.createTempFile("jpto", ".out");
      try {
        Files.writeString(in, input);
        Process process =
            new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "mlir-opt-19 does not end");
        return new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1);
      } finally {
        Files.delete(in);
        Files.delete(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> split(String output) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = output.indexOf(MARKER); end >= 0; end = output.indexOf(MARKER, start)) {
      parts.add(output.substring(start, end).strip());
      start = end + MARKER.length();
    }
    parts.add(output.substring(start).strip());
    return parts;
  }
}
