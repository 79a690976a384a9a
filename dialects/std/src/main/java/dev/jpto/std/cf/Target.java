package dev.jpto.std.cf;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a branch goes, and with what.
 *
 * @param block the successor
 * @param operands what its arguments become
 */
record Target(Block block, List<Value> operands) {
  private static final int MOST_STEPS = 16;

  /** Successor {@code i} of {@code branch}. */
  static Target of(Operation branch, int i) {
    Groups.Range range = SuccessorOperands.of(branch, i);
    List<Value> operands = branch.operands().subList(range.start(), range.start() + range.size());
    return new Target(branch.successor(i), operands);
  }

  /** All successors of {@code branch}. */
  static List<Target> all(Operation branch) {
    List<Target> all = new ArrayList<>();
    for (int i = 0; i < branch.numSuccessors(); i++) {
      all.add(of(branch, i));
    }
    return all;
  }

  /** Where control goes on if the block does nothing but branch to one other; else this. */
  Target passed() {
    if (!passesOn(block) || isEndless()) {
      return this;
    }
    Operation branch = block.lastOp();
    List<Value> given = new ArrayList<>();
    for (Value operand : branch.operands()) {
      boolean own = operand instanceof BlockArgument argument && argument.parentBlock() == block;
      given.add(own ? operands.get(((BlockArgument) operand).index()) : operand);
    }
    return new Target(branch.successor(0), given);
  }

  /** Whether {@code block} only branches, and its arguments go nowhere else. */
  private static boolean passesOn(Block block) {
    Operation branch = block.firstOp();
    if (!branch.is(CfOps.BR)) {
      return false;
    }
    for (BlockArgument argument : block.arguments()) {
      for (OpOperand use : argument.uses()) {
        if (use.owner() != branch) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the block branches on and on and comes back to itself, within some steps. */
  private boolean isEndless() {
    Block at = block;
    for (int i = 0; i < MOST_STEPS && passesOn(at); i++) {
      at = at.lastOp().successor(0);
      if (at == block) {
        return true;
      }
    }
    return false;
  }
}
