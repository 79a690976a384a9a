package dev.jpto.pto;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;

/** Rules of the signalling operations (pto-dialect.md section 5.9), in ptoas's words. */
final class RankRules {
  private RankRules() {}

  static boolean notifyOp(Operation op) {
    return signalOp(op, "value");
  }

  static boolean compareOp(Operation op) {
    return signalOp(op, "cmp_value");
  }

  private static boolean signalOp(Operation op, String valueName) {
    if (Constants.hasMemRefOperand(op)) {
      return true;
    }
    Type type = op.operand(0).type();
    if (!(type instanceof PartitionTensorViewType signal)) {
      return op.emitOpError("expects signal to be a GM memref/tensor_view/partition_view");
    }
    if (signal.rank() == 0) {
      return op.emitOpError("expects signal to have rank >= 1");
    }
    if (!signal.hasPositiveStaticShape()) {
      return op.emitOpError("expects signal to have a positive static shape");
    }
    if (!signal.elementType().isSignlessInteger(32)) {
      return op.emitOpError("expects signal element type to be i32");
    }
    boolean i32 = op.operand(1).type() instanceof IntegerType i && i.width() == 32;
    return i32 || op.emitOpError("expects " + valueName + " to be i32");
  }
}
