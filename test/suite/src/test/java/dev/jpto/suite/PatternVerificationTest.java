package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.opt.JptoToolbox;
import dev.jpto.opt.OptCommand;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped patterns and folders keep the rules, on all programs of the tests. */
class PatternVerificationTest {
  private static final int MANY = 150;

  @Test
  void canonicalizingIsValidAfterEachRewriteAndGoesThroughTheRewriter() {
    List<String> breaches = new ArrayList<>();
    long[] applied = new long[1];
    Stream.of("test/suite/src/test/mlir", "test/kernels")
        .flatMap(folder -> Repository.files(Repository.path(folder), ".mlir").stream())
        .forEach(file -> applied[0] += canonicalize(file, breaches));
    assertEquals(List.of(), breaches);
    assertTrue(applied[0] > MANY, () -> "only " + applied[0] + " applications");
  }

  /** Adds what is wrong; returns how many patterns were applied. */
  private static long canonicalize(Path file, List<String> breaches) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    new OptCommand(
            new JptoToolbox(), InputStream.nullInputStream(), new ByteArrayOutputStream(), err)
        .run(
            file.toString(),
            "--allow-unregistered-dialect",
            "--split-input-file",
            "--canonicalize=region-simplify=aggressive",
            "--verify-patterns",
            "--trace-patterns");
    List<String> lines = err.toString(StandardCharsets.UTF_8).lines().toList();
    lines.stream()
        .filter(line -> line.contains("without the rewriter") || line.contains("program invalid"))
        .forEach(breaches::add);
    return lines.stream().filter(line -> line.startsWith("#")).count();
  }
}
