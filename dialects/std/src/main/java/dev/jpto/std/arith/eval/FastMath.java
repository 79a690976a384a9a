package dev.jpto.std.arith.eval;

import dev.jpto.eval.value.FloatScalar;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.Scalar;
import dev.jpto.ir.Operation;
import dev.jpto.ir.num.FloatValue;
import dev.jpto.std.arith.FastMathAttr;
import dev.jpto.std.arith.FastMathFlag;

/**
 * What an operation promises about its operands and results; where it does not hold the result is
 * poison. The other flags allow other results and demand none, so they are ignored.
 *
 * @param noNaNs that none is a NaN
 * @param noInfinities that none is infinite
 */
record FastMath(boolean noNaNs, boolean noInfinities) {
  /** The promises of {@code op}. */
  static FastMath of(Operation op) {
    FastMathAttr flags = op.attr("fastmath", FastMathAttr.class);
    return new FastMath(
        flags != null && flags.has(FastMathFlag.NNAN),
        flags != null && flags.has(FastMathFlag.NINF));
  }

  /** Whether {@code value} keeps the promises. */
  boolean allow(FloatValue value) {
    return !(noNaNs && value.isNaN()) && !(noInfinities && value.isInf());
  }

  /** {@code result}, or poison if it breaks a promise. */
  Scalar check(FloatValue result) {
    return allow(result) ? new FloatScalar(result) : Poison.POISON;
  }
}
