package dev.jpto.pto;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.MemRefType;
import dev.jpto.std.arith.ArithCasts;
import java.util.OptionalLong;

/** What rules of the dialect want to know of operands. */
final class Constants {
  /** In blocks that are never reached, casts may go round in circles. */
  private static final int MOST_CASTS = 64;

  private Constants() {}

  /** The value of an integer or index constant; empty for null and for anything else. */
  static OptionalLong of(Value value) {
    Operation op = value == null ? null : value.definingOp();
    if (op != null
        && op.hasTrait(Trait.Simple.CONSTANT_LIKE)
        && op.attr("value") instanceof IntegerAttr constant) {
      return OptionalLong.of(constant.value());
    }
    return OptionalLong.empty();
  }

  /** As {@link #of}; casts between integer types are looked through, as ptoas does for tiles. */
  static OptionalLong throughCasts(Value value) {
    Value at = value;
    for (int i = 0; i < MOST_CASTS && isCast(at); i++) {
      at = at.definingOp().operand(0);
    }
    return of(at);
  }

  private static boolean isCast(Value value) {
    Operation op = value == null ? null : value.definingOp();
    return op != null && isIntegerCast(op);
  }

  private static boolean isIntegerCast(Operation op) {
    return op.is(ArithCasts.INDEX_CAST)
        || op.is(ArithCasts.EXTSI)
        || op.is(ArithCasts.EXTUI)
        || op.is(ArithCasts.TRUNCI);
  }

  /** Whether a memref among the operands switches the operation's own rules off, as in ptoas. */
  static boolean hasMemRefOperand(Operation op) {
    for (int i = 0; i < op.numOperands(); i++) {
      if (op.operand(i).type() instanceof MemRefType) {
        return true;
      }
    }
    return false;
  }
}
