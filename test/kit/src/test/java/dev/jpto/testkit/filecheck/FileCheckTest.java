package dev.jpto.testkit.filecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileCheckTest {
  static Stream<CheckCase> cases() {
    return CheckCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void verdictIsAsExpected(CheckCase check) {
    assertEquals(check.expected(), check.verdict(), check::describe);
  }

  @Test
  void namesInTheTableAreUnique() {
    assertEquals(cases().count(), cases().map(CheckCase::name).distinct().count());
  }

  @Test
  void programChecksSeveralInputs() {
    var program = FileCheck.parse("CHECK: [[X:a|b]]\nCHECK: [[X]]", "c", Options.DEFAULT);
    assertTrue(program.check("a a").passed());
    assertTrue(program.check("b b").passed());
    assertInstanceOf(Result.Failure.class, program.check("a b"));
  }

  @Test
  void errorOfTheChecksIsKnownWithoutInput() {
    var program = FileCheck.parse("no directive", "c", Options.DEFAULT);
    assertEquals(Result.Kind.BAD_CHECK_FILE, program.error().orElseThrow().kind());
    assertEquals(program.error().orElseThrow(), program.check("anything"));
  }

  @Test
  void optionsChainWithoutChangingEachOther() {
    Options options =
        Options.DEFAULT
            .withCheckPrefixes("A", "B")
            .withCommentPrefixes("REM")
            .withImplicitCheckNot("x")
            .withDefine("X=b")
            .with(Options.Flag.MATCH_FULL_LINES);
    var program = FileCheck.parse("REM: A: c\nA: a\nB: [[X]]", "c", options);
    assertTrue(program.check("a\nb\n").passed());
    assertInstanceOf(Result.Failure.class, program.check("a\nx\nb\n"));
    assertEquals(0, Options.DEFAULT.checkPrefixes().size());
  }

  @Test
  void longLinesAndManyRepetitionsAreNoProblem() {
    String line = "(a|b)*".repeat(50) + "ab".repeat(20_000) + "c\n";
    var program = FileCheck.parse("CHECK: {{(a|b|ab)*c$}}", "c", Options.DEFAULT);
    assertTrue(program.check(line).passed());
    var nested = FileCheck.parse("CHECK: {{(a*)*(b*)*x}}", "c", Options.DEFAULT);
    assertInstanceOf(Result.Failure.class, nested.check("ab".repeat(200)));
  }
}
