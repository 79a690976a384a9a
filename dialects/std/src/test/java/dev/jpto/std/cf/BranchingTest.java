package dev.jpto.std.cf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.jpto.ir.Constants;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.iface.BranchOp;
import dev.jpto.std.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

class BranchingTest {
  private static final String TEXT =
      """
      "t.x"() ({
        %c, %f, %a, %b = "t.def"() : () -> (i1, i32, i64, i64)
        "t.branch"() [^bb1, ^bb2] : () -> ()
      ^bb1:
        "cf.cond_br"(%c, %a, %b, %a) [^bb3, ^bb4]
            <{operandSegmentSizes = array<i32: 1, 1, 2>}> : (i1, i64, i64, i64) -> ()
      ^bb2:
        "cf.switch"(%f, %a, %a, %b, %b) [^bb3, ^bb4, ^bb3]
            <{case_values = dense<[7, -3]> : vector<2xi32>,
              case_operand_segments = array<i32: 2, 1>,
              operandSegmentSizes = array<i32: 1, 1, 3>}> : (i32, i64, i64, i64, i64) -> ()
      ^bb3(%x: i64):
        "t.end"() : () -> ()
      ^bb4(%y: i64, %z: i64):
        "t.end"() : () -> ()
      }) : () -> ()
      """;

  private final Operation condBr = Checked.first("cf.cond_br", TEXT);
  private final Operation choice = Checked.first("cf.switch", TEXT);

  private static void assertSizes(Operation op, String key, long... expected) {
    assertArrayEquals(expected, op.attr(key, DenseArrayAttr.class).values());
  }

  @Test
  void anErasedOperandOfASuccessorIsMissingInItsSegmentOnly() {
    BranchOp.of(condBr).eraseSuccessorOperand(condBr, 1, 0);

    assertSizes(condBr, "operandSegmentSizes", 1, 1, 1);
    assertEquals(List.of("i1", "i64", "i64"), types(condBr));
    assertEquals(condBr.operand(1), condBr.operand(2));
  }

  @Test
  void anErasedOperandOfACaseIsMissingInItsCaseOnly() {
    BranchOp.of(choice).eraseSuccessorOperand(choice, 1, 1);

    assertSizes(choice, "operandSegmentSizes", 1, 1, 2);
    assertSizes(choice, "case_operand_segments", 1, 1);
    assertEquals(3, BranchOp.of(choice).successorOperands(choice, 2).start());

    BranchOp.of(choice).eraseSuccessorOperand(choice, 0, 0);
    assertSizes(choice, "operandSegmentSizes", 1, 0, 2);
  }

  private static List<String> types(Operation op) {
    return op.operands().stream().map(operand -> operand.type().toString()).toList();
  }

  @Test
  void aKnownConditionLeavesOneSuccessor() {
    BranchOp branch = BranchOp.of(condBr);

    assertNull(branch.successorFor(condBr, Constants.NONE));
    for (int i = 0; i < 2; i++) {
      IntegerAttr condition = IntegerAttr.bool(condBr.context(), i == 0);
      assertEquals(condBr.successor(i), branch.successorFor(condBr, k -> condition));
    }
  }

  @Test
  void aKnownFlagLeavesTheSuccessorOfItsCaseOrTheDefault() {
    BranchOp branch = BranchOp.of(choice);
    long[] flags = {0, 7, -3};
    for (int i = 0; i < flags.length; i++) {
      IntegerAttr flag = IntegerAttr.get(IntegerType.get(choice.context(), 32), flags[i]);
      assertEquals(choice.successor(i), branch.successorFor(choice, k -> flag));
    }
    assertNull(branch.successorFor(choice, Constants.NONE));
  }
}
