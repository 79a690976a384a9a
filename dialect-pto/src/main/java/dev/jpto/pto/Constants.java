package dev.jpto.pto;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.MemRefType;
import java.util.OptionalLong;

/** What rules of the dialect want to know of operands. */
final class Constants {
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
