package dev.jpto.opt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyDiagnosticsTest {
  /** One error on its own line: {@code 'arith.addi' op requires one result}. */
  private static final String BAD = "\"arith.addi\"() : () -> ()";

  private static Cli check(String text) {
    return Cli.runOn(text, "--verify-diagnostics");
  }

  private static void assertGood(String text) {
    assertEquals(new Cli(0, "", ""), check(text));
  }

  private static void assertBad(String text, String err) {
    assertEquals(new Cli(1, "", err), check(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// expected-error@+1 {{requires one result}}\n" + BAD,
        "// expected-error@below {{requires one result}}\n// comment\n",
        "// expected-error @+1{{requires}}\n" + BAD,
        BAD + " // expected-error {{requires}}",
        BAD + "\n// expected-error@-1 {{'arith.addi' op requires one result}}",
        BAD + "\n// expected-error@above {{op}}",
        "// expected-error-re@+1 {{requires {{[a-z]+}} result}}\n" + BAD,
        "// expected-error-re@+1 {{'{{[[:alpha:].]+}}' op {{(a|requires)}} one}}\n" + BAD,
        "// expected-error@unknown {{one result}}\n" + BAD + " loc(\"here\")",
      })
  void announcedErrorIsGood(String text) {
    assertGood(text.endsWith("comment\n") ? text.replace("// comment\n", BAD) : text);
  }

  @Test
  void inputWithoutErrorsIsPrinted() {
    assertEquals(new Cli(0, OptCommandTest.MODULE, ""), check(OptCommandTest.MODULE));
  }

  @Test
  void notesAreAnnouncedLikeErrors() {
    String function =
        "\"func.func\"() <{function_type = () -> (), sym_name = \"f\"}>"
            + " ({\"func.return\"() : () -> ()}) : () -> ()";
    assertGood(
        "// expected-note@+1 {{see existing symbol definition here}}\n"
            + function
            + "\n// expected-error@+1 {{redefinition of symbol named 'f'}}\n"
            + function);
  }

  @Test
  void unexpectedErrorIsShownAtItsPlace() {
    assertBad(
        BAD,
        """
        <stdin>:1:1: error: unexpected error: 'arith.addi' op requires one result
        "arith.addi"() : () -> ()
        ^
        """);
  }

  @Test
  void unmetExpectationIsShownUnderlined() {
    assertBad(
        "// expected-error@+1 {{requires two}}\n" + BAD,
        """
        <stdin>:2:1: error: unexpected error: 'arith.addi' op requires one result
        "arith.addi"() : () -> ()
        ^
        <stdin>:1:4: error: expected error "requires two" was not produced
        // expected-error@+1 {{requires two}}
           ^~~~~~~~~~~~
        """);
  }

  @Test
  void otherSeverityIsANearMiss() {
    assertBad(
        "// expected-warning@+1 {{one result}}\n" + BAD,
        """
        <stdin>:1:4: error: 'error' diagnostic emitted when expecting a 'warning'
        // expected-warning@+1 {{one result}}
           ^
        <stdin>:1:4: error: expected warning "one result" was not produced
        // expected-warning@+1 {{one result}}
           ^~~~~~~~~~
        """);
  }

  @Test
  void errorWithoutAPlaceNeedsUnknown() {
    assertBad(
        BAD + " loc(\"here\")",
        "<unknown>:0: error: loc(\"here\"): unexpected error: 'arith.addi' op requires one"
            + " result\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expected-eror {{x}} | unknown kind 'eror'; did you mean 'error'?",
        "expected-fatal@+1 {{x}} | unknown kind 'fatal'",
        "expected-error@1 {{x}} | '@1' is none of '@+N', '@-N', '@above', '@below' and '@unknown'",
        "expected-error@abvoe {{x}} | '@abvoe' is none of '@+N', '@-N', '@above', '@below' and"
            + " '@unknown'",
        "expected-error {x} | expected '{{' and the message",
        "expected-error x | expected '{{' and the message",
        "expected-note {{x | expected '}}' at the end of the line",
        "expected-note {{x}} y | expected '}}' at the end of the line",
      })
  void annotationThatIsNotUnderstoodIsAnError(String annotation, String problem) {
    Cli cli = check("// " + annotation + "\n" + OptCommandTest.MODULE);
    assertEquals(1, cli.exitCode());
    assertEquals(
        "<stdin>:1:4: error: annotation not understood: %s\n// %s\n   ^\n"
            .formatted(problem, annotation),
        cli.err());
  }

  @Test
  void otherTextIsNoAnnotation() {
    String comment = "// the expected-value and expected-errors are words {{x}}\n";
    assertEquals(0, check(comment + OptCommandTest.MODULE).exitCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{(}};parentheses not balanced",
        "{{)}};parentheses not balanced",
        "{{*}};repetition-operator operand invalid",
        "{{a**}};repetition-operator operand invalid",
        "{{a{3,2} }};invalid repetition count(s)",
        "{{a{3 }};braces not balanced",
        "{{[z-a]}};invalid character range",
        "{{[a}};brackets ([ ]) not balanced",
        "{{[[:foo:]]}};invalid character class",
        "{{}};empty (sub)expression",
      })
  void wrongPatternIsAnErrorInLlvmsWords(String pattern, String reason) {
    Cli cli = check("// expected-error-re {{" + pattern + "}}\n" + OptCommandTest.MODULE);
    assertTrue(
        cli.err().startsWith("<stdin>:1:4: error: invalid regex: " + reason + "\n"), cli.err());
  }

  @Test
  void diagnosticsOfPassesAreCompared() {
    String text = "// expected-error@+1 {{marking failed}}\n" + OptCommandTest.MODULE;
    assertEquals(new Cli(0, "", ""), Cli.runOn(text, "--verify-diagnostics", "--mark=then=fail"));
  }
}
