package dev.jpto.lowering.tile;

import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.std.arith.ArithCasts;
import dev.jpto.std.arith.ArithCompare;
import dev.jpto.std.arith.ArithConstant;
import dev.jpto.std.arith.ArithInteger;
import dev.jpto.std.scf.ScfLoops;

/**
 * By which power of two a number is known to be divisible: the exponent, followed through
 * constants, sums, products and the counters of loops. Zero is divisible by all, {@link #ALL}.
 */
final class PowerOfTwo {
  /** The exponent of zero. */
  static final int ALL = 64;

  private static final int MOST_STEPS = 16;

  private PowerOfTwo() {}

  /** The exponent for {@code number}. */
  static int of(long number) {
    return Long.numberOfTrailingZeros(number);
  }

  /** An exponent for {@code value}; the number may be divisible by more. */
  static int of(Value value) {
    return of(value, MOST_STEPS);
  }

  private static int of(Value value, int steps) {
    if (steps == 0) {
      return 0;
    }
    Operation op = value.definingOp();
    if (op == null) {
      return ofCounter((BlockArgument) value, steps - 1);
    }
    if (op.is(ArithConstant.CONSTANT)) {
      return op.attr("value") instanceof IntegerAttr number ? of(number.value()) : 0;
    }
    if (op.is(ArithInteger.MULI)) {
      return Math.min(ALL, of(op.operand(0), steps - 1) + of(op.operand(1), steps - 1));
    }
    if (op.is(ArithInteger.ADDI)
        || op.is(ArithInteger.SUBI)
        || op.is(ArithInteger.MAXSI)
        || op.is(ArithInteger.MINSI)) {
      return Math.min(of(op.operand(0), steps - 1), of(op.operand(1), steps - 1));
    }
    if (op.is(ArithCompare.SELECT)) {
      return Math.min(of(op.operand(1), steps - 1), of(op.operand(2), steps - 1));
    }
    return op.is(ArithCasts.INDEX_CAST) ? of(op.operand(0), steps - 1) : 0;
  }

  /** A loop counts from its lower bound in steps. */
  private static int ofCounter(BlockArgument argument, int steps) {
    Operation loop = argument.parentBlock().parentOp();
    if (loop == null || !loop.is(ScfLoops.FOR) || argument.index() != 0) {
      return 0;
    }
    return Math.min(
        of(Groups.operand(loop, "lowerBound"), steps), of(Groups.operand(loop, "step"), steps));
  }
}
