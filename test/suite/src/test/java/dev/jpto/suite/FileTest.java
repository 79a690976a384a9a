package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.jpto.testkit.filecheck.Pipeline;
import dev.jpto.testkit.filecheck.RunLines;
import dev.jpto.testkit.filecheck.RunScript;
import dev.jpto.testkit.filecheck.TestPaths;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the {@code RUN} lines of the file tests; the commands run in this process. */
class FileTest {
  private static final Path TESTS = Repository.path("test/suite/src/test/mlir");

  @TempDir static Path temporary;

  @TestFactory
  Stream<DynamicTest> runLinesSucceed() {
    return Repository.files(TESTS, ".mlir").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    TESTS.relativize(file).toString(), file.toUri(), () -> run(file)));
  }

  private static void run(Path file) {
    String text = new String(Repository.read(file), StandardCharsets.UTF_8);
    String scratch =
        temporary.resolve(TESTS.relativize(file).toString().replace('/', '-')) + ".tmp";
    TestPaths paths = new TestPaths(file.toString(), file.getParent().toString(), scratch);
    switch (RunLines.parse(text, paths)) {
      case RunScript.Invalid(int line, String message) -> fail("line " + line + ": " + message);
      case RunScript.Commands(var pipelines) -> {
        for (Pipeline pipeline : pipelines) {
          String failure = new PipelineRunner(Repository.path("")).run(pipeline);
          if (!pipeline.statusIgnored()) {
            assertEquals("", failure, "RUN in line " + pipeline.line());
          }
        }
      }
    }
  }
}
