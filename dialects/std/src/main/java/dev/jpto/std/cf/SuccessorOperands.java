package dev.jpto.std.cf;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.DenseArrayAttr;

/** Which operands of a branch become the arguments of which successor. */
public final class SuccessorOperands {
  private static final int CONDITION_GROUPS = 1;
  private static final int CASE_OPERANDS = 2;

  private SuccessorOperands() {}

  /** Where the operands for successor {@code i} of a branch of this dialect stand. */
  public static Groups.Range of(Operation branch, int i) {
    if (branch.is(CfOps.BR)) {
      return Groups.operandRange(branch, 0);
    }
    if (branch.is(CfOps.COND_BR) || i == 0) {
      return Groups.operandRange(branch, CONDITION_GROUPS + i);
    }
    return ofCase(branch, i - 1);
  }

  private static Groups.Range ofCase(Operation op, int i) {
    DenseArrayAttr sizes = op.attr("case_operand_segments", DenseArrayAttr.class);
    Groups.Range all = Groups.operandRange(op, CASE_OPERANDS);
    int start = all.start();
    for (int before = 0; before < i; before++) {
      start += (int) sizes.get(before);
    }
    return new Groups.Range(start, (int) sizes.get(i));
  }
}
