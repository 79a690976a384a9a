package dev.jpto.std.cf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.std.Checked;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchTest {
  private static String region(String branch) {
    return """
    "t.x"() ({
      %0, %1 = "t.def"() : () -> (i32, i64)
      "cf.BRANCH
    ^bb1(%a: i64):
      "t.end"() : () -> ()
    ^bb2:
      "t.end"() : () -> ()
    }) : () -> ()
    """
        .replace("BRANCH", branch);
  }

  private static List<String> say(String branch) {
    return Checked.read(region(branch)).diagnostics();
  }

  @Test
  void aSuccessorGetsAsManyValuesAsItHasArguments() {
    assertEquals(
        List.of("3:3: branch has 0 operands for successor #0, but target block has 1"),
        say("br\"() [^bb1] : () -> ()"));
    assertEquals(
        List.of("3:3: branch has 1 operands for successor #0, but target block has 0"),
        say("br\"(%1) [^bb2] : (i64) -> ()"));
  }

  @Test
  void aSuccessorGetsValuesOfTheTypesOfItsArguments() {
    assertEquals(
        List.of("3:3: type mismatch for bb argument #0 of successor #0"),
        say("br\"(%0) [^bb1] : (i32) -> ()"));
  }

  private static String cases(String values, String segments, String sizes, String operands) {
    return String.format(
        "switch\"(%%0%s) [^bb2, ^bb1, ^bb1] <{%scase_operand_segments = array<i32%s>,"
            + " operandSegmentSizes = array<i32: 1, 0, %s>}> : (i32%s) -> ()",
        operands.replace("i64", "%1"), values, segments, sizes, operands);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "dense<[1, 2]> : tensor<2xi32>; 1, 1; ''",
        "dense<[1, 2]> : vector<2xi32>; 1, 1; ''",
        "dense<[1, 2]> : tensor<2xi64>; 1, 1; 'flag' type ('i32') should match case value type"
            + " ('i64')",
        "dense<[1]> : tensor<1xi32>; 1, 1; number of case values (1) should match number of case"
            + " destinations (2)",
        "; 1, 1; number of case values (0) should match number of case destinations (2)",
        "dense<1> : tensor<2xi32>; 3, -1; 'case_operand_segments' attribute cannot have negative"
            + " elements",
        "dense<1> : tensor<2xi32>; 1, 2; caseOperands count (2) does not match with the total size"
            + " (3) specified in attribute 'case_operand_segments'",
        "dense<1> : tensor<2xi32>; 2; number of case operand segments (1) should match number of"
            + " case destinations (2)",
      })
  void aSwitchHasAValueAndOperandsForEachCase(String values, String segments, String message) {
    String given = values == null ? "" : "case_values = " + values + ", ";
    List<String> expected =
        message.isEmpty() ? List.of() : List.of("3:3: 'cf.switch' op " + message);
    assertEquals(expected, say(cases(given, ": " + segments, "2", ", i64, i64")));
  }

  @Test
  void theOperandsOfASwitchAreDealtOutToItsSuccessors() {
    Context context = Checked.context();
    Location here = Location.unknown(context);
    Block block = new Block();
    Value flag = block.addArgument(IntegerType.get(context, 32), here);
    Operation op =
        new OpBuilder(context)
            .create(CfOps.SWITCH, here)
            .operand("flag", flag)
            .operands("defaultOperands", Collections.nCopies(2, flag))
            .operands("caseOperands", Collections.nCopies(4, flag))
            .attr("case_operand_segments", DenseArrayAttr.ofInts(context, 1, 0, 3))
            .successors(block, block, block, block)
            .build();
    assertEquals(new Groups.Range(1, 2), SuccessorOperands.of(op, 0));
    assertEquals(new Groups.Range(3, 1), SuccessorOperands.of(op, 1));
    assertEquals(new Groups.Range(4, 0), SuccessorOperands.of(op, 2));
    assertEquals(new Groups.Range(4, 3), SuccessorOperands.of(op, 3));
    op.dropAllReferences();
  }

  @Test
  void theOperandsOfAConditionalBranchAreDealtOutToItsSuccessors() {
    Context context = Checked.context();
    Location here = Location.unknown(context);
    Block block = new Block();
    Value condition = block.addArgument(IntegerType.get(context, 1), here);
    Operation op =
        new OpBuilder(context)
            .create(CfOps.COND_BR, here)
            .operand("condition", condition)
            .operands("falseDestOperands", Collections.nCopies(2, condition))
            .successors(block, block)
            .build();
    assertEquals(new Groups.Range(1, 0), SuccessorOperands.of(op, 0));
    assertEquals(new Groups.Range(1, 2), SuccessorOperands.of(op, 1));
    op.dropAllReferences();
  }
}
