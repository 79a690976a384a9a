package dev.jpto.std.arith.eval;

import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.ir.Operation;
import dev.jpto.std.arith.OverflowAttr;
import dev.jpto.std.arith.OverflowFlag;
import java.math.BigInteger;
import java.util.function.Supplier;

/**
 * What an operation promises about its result.
 *
 * @param nsw that it fits when all are read as signed
 * @param nuw that it fits when all are read as unsigned
 */
record Overflow(boolean nsw, boolean nuw) {
  /** The promises of {@code op}. */
  static Overflow of(Operation op) {
    OverflowAttr flags = op.attr("overflowFlags", OverflowAttr.class);
    return new Overflow(
        flags != null && flags.has(OverflowFlag.NSW), flags != null && flags.has(OverflowFlag.NUW));
  }

  /** Whether the exact results, signed and unsigned, keep the promises. */
  boolean allow(int width, BigInteger signed, Supplier<BigInteger> unsigned) {
    return !(nsw && !IntegerScalar.fitsSigned(width, signed))
        && !(nuw && !IntegerScalar.fitsUnsigned(width, unsigned.get()));
  }
}
