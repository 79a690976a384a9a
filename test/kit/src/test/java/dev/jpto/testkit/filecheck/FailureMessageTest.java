package dev.jpto.testkit.filecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.jpto.testkit.filecheck.Result.Failure;
import dev.jpto.testkit.filecheck.Result.Kind;
import org.junit.jupiter.api.Test;

class FailureMessageTest {
  private static Failure failure(String checks, String input) {
    return failure(checks, input, Options.DEFAULT);
  }

  private static Failure failure(String checks, String input, Options options) {
    Result result = FileCheck.parse(checks, "t.mlir", options).check(input);
    return assertInstanceOf(Failure.class, result);
  }

  private static void assertFailure(Kind kind, int line, String message, Failure failure) {
    assertEquals(message.stripTrailing(), failure.message());
    assertEquals(kind, failure.kind());
    assertEquals(line, failure.checkLine());
  }

  @Test
  void missingMatchShowsBothPlacesValuesAndANearMiss() {
    assertFailure(
        Kind.NOT_FOUND,
        2,
        """
        t.mlir:2:11: error: CHECK: expected string not found in input
        // CHECK: return [[X]] : i32 // [[#@LINE]]
                  ^
        <input>:1:3: note: scanning from here
        %a = const
          ^
        note: with "X" equal to "%a"
        note: with "@LINE" equal to "2"
        <input>:3:2: note: possible intended match here
         return %b : i32 // 2
         ^
        """,
        failure(
            """
            // CHECK: [[X:%a]]
            // CHECK: return [[X]] : i32 // [[#@LINE]]
            """,
            "%a = const\nfoo\n  return %b : i32 // 2\n"));
  }

  @Test
  void noNearMissWithoutSimilarLine() {
    assertFalse(failure("CHECK: module", "xyz\nuvw\n").message().contains("intended"));
  }

  @Test
  void excludedMatch() {
    assertFailure(
        Kind.EXCLUDED,
        1,
        """
        t.mlir:1:12: error: CHECK-NOT: excluded string found in input
        CHECK-NOT: b
                   ^
        <input>:2:2: note: found here
        ab
         ^
        """,
        failure("CHECK-NOT: b", "a\nab\n"));
  }

  @Test
  void wrongLine() {
    assertFailure(
        Kind.WRONG_LINE,
        2,
        """
        t.mlir:2:13: error: CHECK-NEXT: is not on the line after the previous match
        CHECK-NEXT: b
                    ^
        <input>:3:1: note: match was here
        b
        ^
        <input>:1:2: note: previous match ended here
        a
         ^
        """,
        failure("CHECK: a\nCHECK-NEXT: b\n", "a\n\nb\n"));
  }

  @Test
  void count() {
    String message = failure("CHECK-COUNT-3: a", "a a").message();
    assertEquals(
        "t.mlir:1:16: error: CHECK-COUNT: expected string not found in input (3 out of 3)",
        message.lines().findFirst().orElseThrow());
  }

  @Test
  void undefinedVariable() {
    assertFailure(
        Kind.UNDEFINED_VARIABLE,
        1,
        """
        t.mlir:1:12: error: undefined variable: X
        CHECK: a [[X]]
                   ^
        """,
        failure("CHECK: a [[X]]", "a"));
  }

  @Test
  void valueWithoutRepresentation() {
    assertFailure(
        Kind.BAD_VALUE,
        1,
        """
        t.mlir:1:11: error: no value of 1-2 in format %u
        CHECK: [[#1-2]]
                  ^
        """,
        failure("CHECK: [[#1-2]]", "-1"));
  }

  @Test
  void malformedDirective() {
    assertFailure(
        Kind.BAD_CHECK_FILE,
        3,
        """
        t.mlir:3:13: error: invalid regex: parentheses not balanced
        // CHECK: {{(a}}
                    ^
        """,
        failure("// CHECK: a\n\n// CHECK: {{(a}}\n", "a"));
  }

  @Test
  void noDirective() {
    Options options = Options.DEFAULT.withCheckPrefixes("A", "B");
    assertFailure(
        Kind.BAD_CHECK_FILE,
        0,
        "error: no check strings found with prefix 'A:', 'B:'",
        failure("CHECK: a", "a", options));
  }

  @Test
  void malformedOption() {
    assertFailure(
        Kind.BAD_OPTION,
        0,
        "error: supplied check prefix must not be the empty string",
        failure("CHECK: a", "a", Options.DEFAULT.withCheckPrefixes("")));
  }

  @Test
  void malformedImplicitCheckNot() {
    var failure = failure("CHECK: a", "a", Options.DEFAULT.withImplicitCheckNot("{{x"));
    assertEquals(Kind.BAD_CHECK_FILE, failure.kind());
  }

  @Test
  void implicitCheckNotBlamesNoLine() {
    assertFailure(
        Kind.EXCLUDED,
        0,
        """
        command line:1:1: error: IMPLICIT-CHECK-NOT: excluded string found in input
        b
        ^
        <input>:2:1: note: found here
        b
        ^
        """,
        failure("CHECK: a", "a\nb\n", Options.DEFAULT.withImplicitCheckNot("b")));
  }

  @Test
  void malformedNumericDefinition() {
    assertFailure(
        Kind.BAD_CHECK_FILE,
        0,
        """
        command line:1:6: error: missing operand in expression
        #X=1+
             ^
        """,
        failure("CHECK: a", "a", Options.DEFAULT.withDefine("#X=1+")));
  }

  @Test
  void emptyInput() {
    assertFailure(Kind.EMPTY_INPUT, 0, "error: the input is empty", failure("CHECK: a", ""));
  }

  @Test
  void eachBlockReportsAFailure() {
    var failure = failure("CHECK-LABEL: f\nCHECK: x\nCHECK-LABEL: g\nCHECK: y\n", "f\ng\n");
    assertEquals(2, failure.checkLine());
    assertEquals(2, failure.message().split("error:", -1).length - 1);
  }

  @Test
  void columnsCountLettersNotBytes() {
    String message = failure("ä CHECK-NOT: ö", "äö").message();
    assertFalse(message.contains("Ã"));
    assertEquals(
        """
        t.mlir:1:14: error: CHECK-NOT: excluded string found in input
        ä CHECK-NOT: ö
                     ^
        <input>:1:2: note: found here
        äö
         ^\
        """,
        message);
  }
}
