package dev.jpto.opt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** {@code --validate}. */
class ValidateTest {
  private static final String ADD_ONE =
      """
      "func.func"() <{function_type = (i32) -> i32, sym_name = "f"}> ({
      ^bb0(%x: i32):
        %one = "arith.constant"() <{value = 1 : i32}> : () -> i32
        %sum = "arith.addi"(%x, %one) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
        "func.return"(%sum) : (i32) -> ()
      }) : () -> ()
      """;

  private static final String UNKNOWN_OP =
      """
      "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
        "t.op"() : () -> ()
        "func.return"() : () -> ()
      }) : () -> ()
      """;

  private static Cli validate(String program, String pipeline, String... more) {
    String[] words = new String[more.length + 3];
    words[0] = "--validate=2";
    words[1] = "--pass-pipeline=builtin.module(" + pipeline + ")";
    words[2] = "--mlir-print-op-on-diagnostic=false";
    System.arraycopy(more, 0, words, 3, more.length);
    return Cli.runOn(program, words);
  }

  @Test
  void passThatKeepsTheNumbersIsConfirmed() {
    Cli cli = validate(ADD_ONE, "mark,func.func(mark)");
    assertEquals("validated 1 of 1 functions over 2 passes, on 2 inputs each\n", cli.err());
    assertEquals(0, cli.exitCode());
    assertTrue(cli.out().contains("t.mark"));
  }

  @Test
  void firstPassThatChangesTheNumbersIsNamed() {
    Cli cli = validate(ADD_ONE, "mark,func.func(wrong-number,mark,wrong-number)");
    assertEquals(
        """
        <stdin>:1:1: error: pass 'wrong-number' changed what '@f' computes: \
        result #0 is 6 : i32, expected 5 : i32
        "func.func"() <{function_type = (i32) -> i32, sym_name = "f"}> ({
        ^
        <stdin>:1:1: note: on the inputs arg0 = 4 : i32 (seed 1, input 0)
        validated 1 of 1 functions over 4 passes, on 2 inputs each
        """,
        cli.err());
    assertEquals(1, cli.exitCode());
    assertEquals("", cli.out());
  }

  @Test
  void whatCannotBeRunIsListedAndAloneIsAnError() {
    Cli cli = validate(UNKNOWN_OP, "mark", "--allow-unregistered-dialect");
    assertEquals(
        """
        <stdin>:1:1: warning: '@f' was not validated in the input, after 'mark': \
        't.op' op cannot be run: it has no evaluator
        "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
        ^
        <stdin>:1:1: error: nothing could be validated
        "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
        ^
        """,
        cli.err());
    assertEquals(1, cli.exitCode());
  }

  @Test
  void otherFunctionsAreStillValidated() {
    Cli cli =
        validate(
            ADD_ONE + UNKNOWN_OP.replace("\"f\"", "\"g\""), "mark", "--allow-unregistered-dialect");
    assertTrue(cli.err().contains("'@g' was not validated"), cli.err());
    assertTrue(cli.err().endsWith("validated 1 of 2 functions over 1 passes, on 2 inputs each\n"));
    assertEquals(0, cli.exitCode());
  }

  @Test
  void anotherSeedGivesOtherInputs() {
    String first = validate(ADD_ONE, "func.func(wrong-number)").err();
    String again = validate(ADD_ONE, "func.func(wrong-number)").err();
    String other = validate(ADD_ONE, "func.func(wrong-number)", "--validate-seed=7").err();
    assertEquals(first, again);
    assertTrue(other.contains("seed 7, input 0"), other);
  }
}
