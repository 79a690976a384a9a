package dev.jpto.ir.iface;

import dev.jpto.ir.Block;
import dev.jpto.ir.Constants;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import java.util.ArrayList;
import java.util.List;

/** A terminator that goes on at one of its successors and passes operands to its arguments. */
public interface BranchOp {
  /** How {@code op} branches, or null if it does not say. */
  static BranchOp of(Operation op) {
    return op.definition() == null ? null : op.definition().implementation(BranchOp.class);
  }

  /** The operands that become the arguments of successor {@code i}. */
  Groups.Range successorOperands(Operation op, int i);

  /** Makes {@code values} the operands that become the arguments of successor {@code i}. */
  void setSuccessorOperands(Operation op, int i, List<? extends Value> values);

  /** Drops the operand that becomes argument {@code argument} of successor {@code i}. */
  default void eraseSuccessorOperand(Operation op, int i, int argument) {
    List<Value> values = passedTo(op, i);
    values.remove(argument);
    setSuccessorOperands(op, i, values);
  }

  /** The values that become the arguments of successor {@code i}; a copy. */
  default List<Value> passedTo(Operation op, int i) {
    Groups.Range range = successorOperands(op, i);
    return new ArrayList<>(op.operands().subList(range.start(), range.start() + range.size()));
  }

  /** The only successor that {@code operands} allow, or null if that is not known. */
  Block successorFor(Operation op, Constants operands);
}
