package dev.jpto.std.scf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.std.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParallelTest {
  private static final String VALUES =
      """
      %x, %f, %i = "t.def"() : () -> (index, f32, i32)
      %zero = "arith.constant"() <{value = 0 : index}> : () -> index
      """;

  private static List<String> say(String op) {
    return Checked.read(VALUES + op).diagnostics();
  }

  private static String loop(String step, String arguments, String reduce, String result) {
    return String.format(
        """
        %%r = "scf.parallel"(%%x, %%x, %s, %%f) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
        ^bb0%s:
          %s
        }) : (index, index, index, f32) -> %s
        """,
        step, arguments, reduce, result);
  }

  private static String reduce(String value, String region) {
    return "\"scf.reduce\"" + value.replace("REGION", "({" + region + "})") + " -> ()";
  }

  private static final String SUM =
      "^bb0(%a: f32, %b: f32): \"scf.reduce.return\"(%a) : (f32) -> ()";

  @Test
  void aLoopWithAReductionIsValid() {
    String loop = loop("%x", "(%n: index)", reduce("(%f) REGION : (f32)", SUM), "f32");
    assertEquals(List.of(), say(loop));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "%zero; (%n: index); constant step operand must be positive",
        "%x; (%n: i32); expects arguments for the induction variable to be of index type",
        "%x; (%n: index, %m: index); expects the same number of induction variables: 2 as bound and"
            + " step values: 1",
      })
  void aParallelLoopHasAnIndexForEachStep(String step, String arguments, String message) {
    String loop = loop(step, arguments, reduce("(%f) REGION : (f32)", SUM), "f32");
    assertEquals(List.of("3:6: 'scf.parallel' op " + message), say(loop));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "() : (); f32; 3:6: 'scf.parallel' op expects number of results: 1 to be the same as number"
            + " of reductions: 0",
        "() REGION : (); f32; 5:3: 'scf.reduce' op expects number of operands: 0 to be the same as"
            + " number of reductions: 1",
        "(%f) REGION : (f32); i32; 5:3: 'scf.reduce' op expects type of 0-th reduction operand:"
            + " 'f32' to be the same as the 0-th result type: 'i32'",
        "(%i) REGION : (i32); i32; 5:3: 'scf.reduce' op expected two block arguments with type"
            + " 'i32' in the 0-th reduction region",
      })
  void thereIsAReductionForEachResult(String value, String result, String message) {
    String loop = loop("%x", "(%n: index)", reduce(value, SUM), result);
    assertEquals(List.of(message), say(loop));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"scf.reduce.return\"(%i) : (i32) -> (); 'scf.reduce.return' op must have type 'f32' (the"
            + " type of the reduction inputs)",
        "\"t.end\"() : () -> (); 'scf.reduce' op reduction bodies must be terminated with an"
            + " 'scf.reduce.return' op",
      })
  void aReductionReturnsAValueOfItsType(String end, String message) {
    String region = "\n^bb0(%a: f32, %b: f32):\n  " + end + "\n";
    String loop = loop("%x", "(%n: index)", reduce("(%f) REGION : (f32)", region), "f32");
    String at = message.startsWith("'scf.reduce.return'") ? "7:3: " : "5:3: ";
    assertEquals(List.of(at + message), say(loop));
  }

  @Test
  void aParallelLoopEndsWithItsReductions() {
    assertEquals(
        List.of(
            "3:6: 'scf.parallel' op expects body to terminate with 'scf.reduce'",
            "5:3: terminator here"),
        say(loop("%x", "(%n: index)", "\"t.end\"() : () -> ()", "f32")));
  }

  @Test
  void aParallelLoopHasABound() {
    assertEquals(
        List.of(
            "3:1: 'scf.parallel' op needs at least one tuple element for lowerBound, upperBound and"
                + " step"),
        say("\"scf.parallel\"() ({\"scf.reduce\"() : () -> ()}) : () -> ()"));
  }
}
