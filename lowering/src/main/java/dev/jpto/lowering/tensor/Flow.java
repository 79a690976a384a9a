package dev.jpto.lowering.tensor;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.std.scf.ScfBranches;
import dev.jpto.std.scf.ScfLoops;
import java.util.ArrayList;
import java.util.List;

/** Where structured control flow carries a value to, and where it carries one from. */
final class Flow {
  /** The bounds and step of {@code scf.for} stand before what it carries. */
  static final int FOR_INITS = 3;

  private Flow() {}

  /** The terminator of the only block of region {@code i}, or null. */
  static Operation end(Operation op, int i) {
    Block block = op.region(i).isEmpty() ? null : op.region(i).entry();
    return block == null ? null : block.lastOp();
  }

  /**
   * The values that {@code value} is one of: inits, what is yielded. Empty if it is not carried.
   */
  static List<Value> sources(Value value) {
    return switch (value) {
      case OpResult result -> sources(result.definingOp(), result.index());
      case BlockArgument argument -> sources(argument);
    };
  }

  private static List<Value> sources(Operation op, int i) {
    if (op.is(ScfLoops.FOR)) {
      return List.of(op.operand(FOR_INITS + i), end(op, 0).operand(i));
    }
    if (op.is(ScfLoops.WHILE)) {
      return List.of(end(op, 0).operand(1 + i));
    }
    return op.is(ScfBranches.IF) && end(op, 1) != null
        ? List.of(end(op, 0).operand(i), end(op, 1).operand(i))
        : List.of();
  }

  private static List<Value> sources(BlockArgument argument) {
    Operation op = argument.parentBlock().parentOp();
    int i = argument.index();
    if (op == null) {
      return List.of();
    }
    if (op.is(ScfLoops.FOR) && i > 0) {
      return List.of(op.operand(FOR_INITS + i - 1), end(op, 0).operand(i - 1));
    }
    if (op.is(ScfLoops.WHILE)) {
      boolean before = argument.parentBlock() == op.region(0).entry();
      return before
          ? List.of(op.operand(i), end(op, 1).operand(i))
          : List.of(end(op, 0).operand(1 + i));
    }
    return List.of();
  }

  /** The values that {@code use} makes its value one of; empty if it does not carry it on. */
  static List<Value> targets(OpOperand use) {
    Operation user = use.owner();
    int i = use.index();
    List<Value> targets = new ArrayList<>();
    if (user.is(ScfLoops.FOR) && i >= FOR_INITS) {
      targets.add(user.region(0).entry().argument(i - FOR_INITS + 1));
      targets.add(user.result(i - FOR_INITS));
    } else if (user.is(ScfLoops.WHILE)) {
      targets.add(user.region(0).entry().argument(i));
    } else if (user.is(ScfBranches.CONDITION) && i > 0) {
      Operation loop = user.parentOp();
      targets.add(loop.region(1).entry().argument(i - 1));
      targets.add(loop.result(i - 1));
    } else if (user.is(ScfBranches.YIELD)) {
      addYieldTargets(user.parentOp(), i, targets);
    }
    return targets;
  }

  private static void addYieldTargets(Operation parent, int i, List<Value> targets) {
    if (parent.is(ScfLoops.FOR)) {
      targets.add(parent.region(0).entry().argument(i + 1));
      targets.add(parent.result(i));
    } else if (parent.is(ScfLoops.WHILE)) {
      targets.add(parent.region(0).entry().argument(i));
    } else if (parent.is(ScfBranches.IF)) {
      targets.add(parent.result(i));
    }
  }
}
