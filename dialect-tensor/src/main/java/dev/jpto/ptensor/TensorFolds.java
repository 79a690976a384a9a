package dev.jpto.ptensor;

import dev.jpto.ir.Constants;
import dev.jpto.ir.Folded;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;

/** Extents that are known: fact 48 of tile-tensor.md section 3. */
final class TensorFolds {
  private TensorFolds() {}

  /** A static extent, a size that a tensor was made with, or that of what it was written into. */
  static Folded dim(Operation op, Constants operands) {
    RankedTensorType type = (RankedTensorType) op.operand(0).type();
    int axis =
        (int) Shapes.axis(op.attr("axis", IntegerAttr.class).value(), type.rank()).orElseThrow();
    if (type.dim(axis) != ShapedType.DYNAMIC) {
      return Folded.to(IntegerAttr.get(IndexType.get(op.context()), type.dim(axis)));
    }
    Operation source = op.operand(0).definingOp();
    if (source == null) {
      return Folded.NO;
    }
    if (source.is(TensorStorageOps.CREATE)) {
      return Folded.to(size(source, type, axis));
    }
    if (source.is(TensorStorageOps.ASSEMBLE) || source.is(TensorStorageOps.WRITE)) {
      op.setOperand(0, Groups.operand(source, "target"));
      return Folded.IN_PLACE;
    }
    return Folded.NO;
  }

  private static Value size(Operation create, RankedTensorType type, int axis) {
    int place = 0;
    for (int i = 0; i < axis; i++) {
      place += type.dim(i) == ShapedType.DYNAMIC ? 1 : 0;
    }
    return create.operand(place);
  }
}
