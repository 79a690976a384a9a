package dev.jpto.lowering.tensor;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ptensor.attr.TileEnums;

/** Attributes read and made by conversions. */
final class Attrs {
  private Attrs() {}

  static DenseArrayAttr array(Uniquer uniquer, long... values) {
    return DenseArrayAttr.get(IntegerType.get(uniquer, 64), values);
  }

  static IntegerAttr yes(Uniquer uniquer) {
    return IntegerAttr.bool(uniquer, true);
  }

  static boolean isTrue(Operation op, String key) {
    return op.attr(key) instanceof IntegerAttr flag && flag.value() != 0;
  }

  static long[] numbers(Operation op, String key) {
    return op.attr(key) instanceof DenseArrayAttr array ? array.values() : new long[0];
  }

  static boolean isHighPrecision(Operation op) {
    return TileEnums.PRECISION.keywordOf(op.attr("precision")).map("high"::equals).orElse(false);
  }

  static boolean isAtomicAdd(Operation op) {
    return TileEnums.ATOMIC.keywordOf(op.attr("atomic")).map("add"::equals).orElse(false);
  }
}
