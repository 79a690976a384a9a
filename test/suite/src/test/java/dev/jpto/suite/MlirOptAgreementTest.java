package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The expectations of the corpus and of the malformed inputs are what mlir-opt 19 says, but for the
 * differences listed beside them. Together with the tests that hold jpto to the same expectations
 * this compares the two tools.
 */
class MlirOptAgreementTest {
  @BeforeAll
  static void mlirOptIsThere() {
    String path = System.getenv().getOrDefault("PATH", "");
    boolean found =
        Arrays.stream(path.split(":"))
            .anyMatch(dir -> Files.isExecutable(Path.of(dir, "mlir-opt-19")));
    assumeTrue(found, "mlir-opt-19 is not on the PATH: install the package mlir-19-tools");
  }

  @Test
  void corpusIsWhatMlirOptPrints() throws Exception {
    run("test/corpus/regenerate");
  }

  @Test
  void malformedInputExpectationsAreWhatMlirOptSays() throws Exception {
    run("test/invalid/regenerate");
  }

  private static void run(String script) throws IOException, InterruptedException {
    Path log = Files.createTempFile("jpto", ".log");
    try {
      Process process =
          new ProcessBuilder(Repository.path(script).toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = process.waitFor(5, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      assertEquals(
          "0",
          ended ? "" + process.exitValue() : "no end",
          Files.readString(log, StandardCharsets.UTF_8));
    } finally {
      Files.delete(log);
    }
  }
}
