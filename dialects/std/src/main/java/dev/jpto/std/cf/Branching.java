package dev.jpto.std.cf;

import dev.jpto.ir.Block;
import dev.jpto.ir.Constants;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.iface.BranchOp;
import java.util.ArrayList;
import java.util.List;

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
  public void setSuccessorOperands(Operation op, int i, List<? extends Value> values) {
    Groups.Range old = SuccessorOperands.of(op, i);
    List<Value> operands = new ArrayList<>(op.operands());
    List<Value> passed = operands.subList(old.start(), old.start() + old.size());
    passed.clear();
    passed.addAll(values);
    op.setOperands(operands);
    if (op.is(CfOps.COND_BR)) {
      grow(op, OpDefinition.OPERAND_SEGMENTS, 1 + i, values.size() - old.size());
    } else if (op.is(CfOps.SWITCH) && i == 0) {
      grow(op, OpDefinition.OPERAND_SEGMENTS, 1, values.size() - old.size());
    } else if (op.is(CfOps.SWITCH)) {
      grow(op, OpDefinition.OPERAND_SEGMENTS, CASE_GROUP, values.size() - old.size());
      grow(op, CASE_SEGMENTS, i - 1, values.size() - old.size());
    }
  }

  private static void grow(Operation op, String sizesKey, int i, int by) {
    DenseArrayAttr sizes = op.attr(sizesKey, DenseArrayAttr.class);
    long[] grown = sizes.values();
    grown[i] += by;
    op.setAttr(sizesKey, DenseArrayAttr.get(sizes.elementType(), grown));
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
