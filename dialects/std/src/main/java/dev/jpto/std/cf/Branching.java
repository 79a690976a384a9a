package dev.jpto.std.cf;

import dev.jpto.ir.Block;
import dev.jpto.ir.Constants;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.iface.BranchOp;

/** How the branches of this dialect go on. */
enum Branching implements BranchOp {
  INSTANCE;

  private static final String CASE_SEGMENTS = "case_operand_segments";
  private static final int CASE_GROUP = 2;

  @Override
  public Groups.Range successorOperands(Operation op, int i) {
    return SuccessorOperands.of(op, i);
  }

  @Override
  public void eraseSuccessorOperand(Operation op, int i, int argument) {
    op.eraseOperand(SuccessorOperands.of(op, i).start() + argument);
    if (op.is(CfOps.COND_BR)) {
      oneLess(op, OpDefinition.OPERAND_SEGMENTS, 1 + i);
    } else if (op.is(CfOps.SWITCH) && i == 0) {
      oneLess(op, OpDefinition.OPERAND_SEGMENTS, 1);
    } else if (op.is(CfOps.SWITCH)) {
      oneLess(op, OpDefinition.OPERAND_SEGMENTS, CASE_GROUP);
      oneLess(op, CASE_SEGMENTS, i - 1);
    }
  }

  private static void oneLess(Operation op, String sizesKey, int i) {
    DenseArrayAttr sizes = op.attr(sizesKey, DenseArrayAttr.class);
    long[] fewer = sizes.values();
    fewer[i]--;
    op.setAttr(sizesKey, DenseArrayAttr.get(sizes.elementType(), fewer));
  }

  @Override
  public Block successorFor(Operation op, Constants operands) {
    if (op.numSuccessors() == 1) {
      return op.successor(0);
    }
    IntegerAttr known = operands.get(0, IntegerAttr.class);
    if (known == null) {
      return null;
    }
    return op.successor(
        op.is(CfOps.COND_BR) ? (known.value() == 0 ? 1 : 0) : successorOfCase(op, known));
  }

  /** The number of the successor that a switch goes on at when its flag is {@code value}. */
  static int successorOfCase(Operation op, IntegerAttr value) {
    DenseElementsAttr values = op.attr("case_values", DenseElementsAttr.class);
    for (int i = 1; i < op.numSuccessors(); i++) {
      if (values.element(i - 1) == value) {
        return i;
      }
    }
    return 0;
  }
}
