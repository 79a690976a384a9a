package dev.jpto.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.MemRefType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.OptionalLong;

/** Rules of the operations on pointers and views (pto-dialect.md section 5.1), in ptoas's words. */
final class ViewRules {
  private ViewRules() {}

  static boolean makeTensorView(Operation op) {
    if (!(op.result(0).type() instanceof TensorViewType view)) {
      return op.emitOpError("result must be pto.tensor_view<...>");
    }
    if (!(Groups.operand(op, "ptr").type() instanceof PtrType ptr)) {
      return op.emitOpError("ptr operand must be !pto.ptr<...>");
    }
    if (ptr.elementType() != view.elementType()) {
      return op.emitOpError(
          "ptr element type must match tensor_view element type, but got ptr="
              + ptr.elementType()
              + " view="
              + view.elementType());
    }
    boolean counts =
        Groups.operands(op, "shape").size() == view.rank()
            && Groups.operands(op, "strides").size() == view.rank();
    return counts
        || op.emitOpError(
            "shape/strides operand counts must match tensor_view rank=" + view.rank());
  }

  static boolean partitionView(Operation op) {
    TensorViewType source = (TensorViewType) Groups.operand(op, "source").type();
    PartitionTensorViewType result = (PartitionTensorViewType) op.result(0).type();
    if (source.elementType() != result.elementType()) {
      return op.emitOpError(
          "element type mismatch between source and result: src="
              + source.elementType()
              + " result="
              + result.elementType());
    }
    List<Value> offsets = Groups.operands(op, "offsets");
    List<Value> sizes = Groups.operands(op, "sizes");
    int rank = source.rank();
    if (offsets.size() != rank) {
      return op.emitOpError(
          "offset count (" + offsets.size() + ") must match source rank (" + rank + ")");
    }
    if (sizes.size() != rank) {
      return op.emitOpError(
          "size count (" + sizes.size() + ") must match source rank (" + rank + ")");
    }
    for (int i = 0; i < rank; i++) {
      long resultDim = result.rank() == rank ? result.dim(i) : ShapedType.DYNAMIC;
      if (!partitionDim(op, i, Constants.of(offsets.get(i)), Constants.of(sizes.get(i)), resultDim)
          || !withinSource(
              op, i, Constants.of(offsets.get(i)), Constants.of(sizes.get(i)), source.dim(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean partitionDim(
      Operation op, int i, OptionalLong offset, OptionalLong size, long resultDim) {
    if (offset.isPresent() && offset.getAsLong() < 0) {
      return op.emitOpError(
          "offset at dim " + i + " must be non-negative, got " + offset.getAsLong());
    }
    if (size.isEmpty()) {
      return true;
    }
    if (size.getAsLong() <= 0) {
      return op.emitOpError("size at dim " + i + " must be positive, got " + size.getAsLong());
    }
    boolean agrees = resultDim == ShapedType.DYNAMIC || resultDim == size.getAsLong();
    return agrees
        || op.emitOpError(
            "size/result mismatch at dim %d: size operand=%d result type dim=%d"
                .formatted(i, size.getAsLong(), resultDim));
  }

  private static boolean withinSource(
      Operation op, int i, OptionalLong offset, OptionalLong size, long sourceDim) {
    if (sourceDim == ShapedType.DYNAMIC || size.isEmpty()) {
      return true;
    }
    if (size.getAsLong() > sourceDim) {
      return op.emitOpError(
          "size at dim %d (%d) exceeds static source dim (%d)"
              .formatted(i, size.getAsLong(), sourceDim));
    }
    if (offset.isPresent() && offset.getAsLong() > sourceDim - size.getAsLong()) {
      return op.emitOpError(
          "offset+size at dim %d (%d) exceeds static source dim (%d)"
              .formatted(i, offset.getAsLong() + size.getAsLong(), sourceDim));
    }
    return true;
  }

  static boolean addPtr(Operation op) {
    return op.operand(0).type() == op.result(0).type()
        || op.emitOpError("result type must match ptr operand type");
  }

  static boolean castPtr(Operation op) {
    Type from = op.operand(0).type();
    Type to = op.result(0).type();
    if (from instanceof IntegerType && to instanceof IntegerType) {
      return op.emitOpError("integer-to-integer cast is not a ptr cast");
    }
    if (from instanceof MemRefType && to instanceof IntegerType) {
      return op.emitOpError("memref-to-integer cast is unsupported");
    }
    if (from instanceof PtrType p && to instanceof PtrType q && p.space() != q.space()) {
      return op.emitOpError("ptr-to-ptr cast must stay within the same PTO memory space");
    }
    return true;
  }

  static boolean loadScalar(Operation op) {
    return scalarAccess(op, op.result(0).type(), "result");
  }

  static boolean storeScalar(Operation op) {
    return scalarAccess(op, op.operand(2).type(), "value");
  }

  private static boolean scalarAccess(Operation op, Type value, String what) {
    Type element =
        op.operand(0).type() instanceof PtrType ptr
            ? ptr.elementType()
            : ((MemRefType) op.operand(0).type()).elementType();
    return element == value
        || op.emitOpError("expects " + what + " type to match ptr element type");
  }

  static boolean localArrayGet(Operation op) {
    return localArrayIndices(op, op.numOperands() - 1)
        && localArrayElement(op, "result type ", op.result(0).type());
  }

  static boolean localArraySet(Operation op) {
    return localArrayIndices(op, op.numOperands() - 2)
        && localArrayElement(op, "value type ", op.operand(op.numOperands() - 1).type());
  }

  private static boolean localArrayIndices(Operation op, int count) {
    LocalArrayType array = (LocalArrayType) op.operand(0).type();
    return count == array.rank()
        || op.emitOpError(
            "expects %d indices for !pto.local_array of rank %d, got %d"
                .formatted(array.rank(), array.rank(), count));
  }

  private static boolean localArrayElement(Operation op, String what, Type type) {
    Type element = ((LocalArrayType) op.operand(0).type()).elementType();
    return element == type
        || op.emitOpError(what + type + " does not match array element type " + element);
  }
}
