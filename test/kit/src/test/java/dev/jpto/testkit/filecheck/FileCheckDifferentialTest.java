package dev.jpto.testkit.filecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the verdicts with those of the tool. */
class FileCheckDifferentialTest {
  private static final long SEED = Long.getLong("jpto.filecheck.seed", 20250101);
  private static final int GENERATED = Integer.getInteger("jpto.filecheck.generated", 200);

  private static Optional<RealFileCheck> tool = Optional.empty();

  @TempDir private Path folder;

  @BeforeAll
  static void findTool() {
    tool = RealFileCheck.find();
    assumeTrue(
        tool.isPresent(),
        "FileCheck of LLVM 19 is not installed: neither FileCheck-19 nor FileCheck 19 is on PATH,"
            + " in /usr/lib/llvm-19/bin or in /usr/bin");
  }

  @Test
  void agreesOnTheTable() {
    assertAgreement(CheckCase.all().toList());
  }

  @Test
  void agreesOnGeneratedCases() {
    var random = new RandomChecks(SEED);
    assertAgreement(
        IntStream.range(0, GENERATED)
            .mapToObj(i -> random.next("seed " + SEED + ", case " + i))
            .toList());
  }

  private void assertAgreement(List<CheckCase> cases) {
    List<String> differences = cases.parallelStream().flatMap(this::difference).toList();
    String all = String.join("\n", differences);
    assertEquals(0, differences.size(), () -> "different verdicts:\n" + all);
  }

  private Stream<String> difference(CheckCase check) {
    Verdict theirs = tool.orElseThrow().verdict(check, folder);
    Verdict ours = check.verdict();
    return theirs == ours
        ? Stream.empty()
        : Stream.of("FileCheck: " + theirs + ", here: " + ours + ": " + check.describe());
  }
}
