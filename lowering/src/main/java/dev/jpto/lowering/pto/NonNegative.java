package dev.jpto.lowering.pto;

import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Folding;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.std.scf.ScfLoops;
import dev.jpto.tile.TileIdentityOps;
import java.util.Set;

/** What is certainly not below zero, so that an offset needs no guard. */
final class NonNegative {
  private static final int MOST_STEPS = 16;

  private static final Set<String> KEEPERS =
      Set.of(
          "arith.addi",
          "arith.muli",
          "arith.divui",
          "arith.divsi",
          "arith.remui",
          "arith.remsi",
          "arith.minsi",
          "arith.minui",
          "arith.ceildivsi",
          "arith.floordivsi",
          "arith.index_cast");

  private NonNegative() {}

  /** Whether {@code value} is certainly not negative, as numbers that do not overflow are. */
  static boolean is(Value value) {
    return is(value, MOST_STEPS);
  }

  private static boolean is(Value value, int steps) {
    if (Folding.constantOf(value) instanceof IntegerAttr number) {
      return number.value() >= 0;
    }
    if (steps == 0) {
      return false;
    }
    Operation op = value.definingOp();
    if (op == null) {
      return isCounter((BlockArgument) value, steps);
    }
    if (op.is(TileIdentityOps.GET_BLOCK_IDX)
        || op.is(TileIdentityOps.GET_BLOCK_NUM)
        || op.is(TileIdentityOps.GET_SUBBLOCK_IDX)) {
      return true;
    }
    String name = op.name().text();
    if (name.equals("arith.maxsi")) {
      return op.operands().stream().anyMatch(operand -> is(operand, steps - 1));
    }
    return KEEPERS.contains(name)
        && op.operands().stream().allMatch(operand -> is(operand, steps - 1));
  }

  private static boolean isCounter(BlockArgument argument, int steps) {
    Operation loop = argument.parentBlock().parentOp();
    return loop != null
        && loop.is(ScfLoops.FOR)
        && argument.index() == 0
        && is(loop.operand(0), steps - 1)
        && is(loop.operand(2), steps - 1);
  }
}
