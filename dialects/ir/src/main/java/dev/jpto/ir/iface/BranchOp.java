package dev.jpto.ir.iface;

import dev.jpto.ir.Block;
import dev.jpto.ir.Constants;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;

/** A terminator that goes on at one of its successors and passes operands to its arguments. */
public interface BranchOp {
  /** How {@code op} branches, or null if it does not say. */
  static BranchOp of(Operation op) {
    return op.definition() == null ? null : op.definition().implementation(BranchOp.class);
  }

  /** The operands that become the arguments of successor {@code i}. */
  Groups.Range successorOperands(Operation op, int i);

  /** Drops the operand that becomes argument {@code argument} of successor {@code i}. */
  void eraseSuccessorOperand(Operation op, int i, int argument);

  /** The only successor that {@code operands} allow, or null if that is not known. */
  Block successorFor(Operation op, Constants operands);
}
