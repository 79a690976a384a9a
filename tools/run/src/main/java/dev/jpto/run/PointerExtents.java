package dev.jpto.run;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.pto.ViewOps;
import java.util.List;
import java.util.Optional;

/** How much memory a pointer needs, from the views that are made of it. */
public final class PointerExtents {
  private PointerExtents() {}

  /**
   * The extents of the first {@code pto.make_tensor_view} of {@code pointer} with constant extents
   * and packed strides; for other constant strides one extent, up to the last element.
   */
  public static Optional<long[]> of(Value pointer) {
    for (OpOperand use : pointer.uses()) {
      Operation op = use.owner();
      if (op.is(ViewOps.MAKE_TENSOR_VIEW)) {
        Optional<long[]> shape = constants(Groups.operands(op, "shape"));
        Optional<long[]> strides = constants(Groups.operands(op, "strides"));
        if (shape.isPresent() && strides.isPresent()) {
          return Optional.of(extents(shape.get(), strides.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static long[] extents(long[] shape, long[] strides) {
    long packed = 1;
    long last = 0;
    boolean isPacked = true;
    for (int i = shape.length - 1; i >= 0; i--) {
      isPacked &= strides[i] == packed;
      packed *= shape[i];
      last += (shape[i] - 1) * strides[i];
    }
    return isPacked ? shape : new long[] {last + 1};
  }

  private static Optional<long[]> constants(List<Value> values) {
    long[] constants = new long[values.size()];
    for (int i = 0; i < constants.length; i++) {
      Operation op = values.get(i).definingOp();
      boolean known =
          op != null
              && op.hasTrait(Trait.Simple.CONSTANT_LIKE)
              && op.attr("value") instanceof IntegerAttr;
      if (!known) {
        return Optional.empty();
      }
      constants[i] = op.attr("value", IntegerAttr.class).value();
    }
    return Optional.of(constants);
  }
}
