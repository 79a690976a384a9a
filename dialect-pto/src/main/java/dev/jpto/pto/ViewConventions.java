package dev.jpto.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.ShapedType;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** What ptoas asks of pointers and views when it lowers them (pto-dialect.md section 5.1). */
final class ViewConventions {
  private static final Set<String> TAKE_OFFSET_POINTERS =
      Set.of(
          "pto.make_tensor_view",
          "pto.load_scalar",
          "pto.store_scalar",
          "pto.addptr",
          "pto.initialize_l2g2l_pipe");

  private static final int BOX_ROWS = 16;
  private static final int BOX_BYTES = 512;

  private ViewConventions() {}

  static boolean check(Operation function) {
    boolean[] kept = {true};
    function.walk(op -> kept[0] &= operation(op));
    return kept[0];
  }

  private static boolean operation(Operation op) {
    return switch (op.name().text()) {
      case "pto.make_tensor_view" -> layout(op);
      case "pto.get_tensor_view_stride" -> knownDimension(op);
      case "pto.addptr" -> offsetIsUnderstood(op);
      default -> true;
    };
  }

  private static boolean knownDimension(Operation op) {
    OptionalLong dim = Constants.of(op.operand(1));
    long rank = OpCheck.shape(op.operand(0).type()).length;
    return (dim.isPresent() && dim.getAsLong() >= 0 && dim.getAsLong() < rank)
        || op.emitOpError(
            "expects dim_index to be a constant below %d, but it is %s"
                .formatted(
                    rank, dim.isPresent() ? String.valueOf(dim.getAsLong()) : "not constant"));
  }

  private static boolean offsetIsUnderstood(Operation op) {
    for (OpOperand use : op.result(0).uses()) {
      if (!TAKE_OFFSET_POINTERS.contains(use.owner().name().text())) {
        return use.owner()
            .opError(
                "takes a pointer of pto.addptr, which ptoas lowers only into views and scalars")
            .note(op.location(), "the pointer; make the view of it here")
            .emit();
      }
    }
    return true;
  }

  /** The layout that is named is the one that static extents and strides have. */
  private static boolean layout(Operation op) {
    if (!(op.attr("layout") instanceof PtoEnumAttr named)) {
      return true;
    }
    TensorViewType view = (TensorViewType) op.result(0).type();
    long[] shape = OpCheck.shape(view);
    List<Value> values = Groups.operands(op, "strides");
    long[] strides = new long[shape.length];
    for (int i = 0; i < shape.length; i++) {
      OptionalLong stride = Constants.of(values.get(i));
      if (shape[i] == ShapedType.DYNAMIC || stride.isEmpty()) {
        return true;
      }
      strides[i] = stride.getAsLong();
    }
    boolean rows = isContiguous(shape, strides, false);
    boolean columns = isContiguous(shape, strides, true);
    boolean boxes = isBoxed(shape, strides, ElementSize.bytes(view.elementType()));
    boolean fits =
        switch (named.keyword()) {
          case "nd" -> rows || !(columns || boxes);
          case "dn" -> columns;
          default -> boxes;
        };
    return fits
        || op.emitOpError(
            "layout mismatch: user-specified %s, but extents %s and strides %s are %s"
                .formatted(
                    named.keyword(),
                    OpCheck.text(shape),
                    OpCheck.text(strides),
                    boxes ? "nz" : columns && !rows ? "dn" : "nd"));
  }

  /** Whether the elements lie one behind the other, the last index or the first running fastest. */
  private static boolean isContiguous(long[] shape, long[] strides, boolean firstFastest) {
    long expected = 1;
    for (int k = 0; k < shape.length; k++) {
      int i = firstFastest ? k : shape.length - 1 - k;
      if (strides[i] != expected) {
        return false;
      }
      expected *= shape[i];
    }
    return true;
  }

  private static boolean isBoxed(long[] shape, long[] strides, int bytes) {
    return shape.length >= 5
        && shape[2] == BOX_ROWS
        && shape[2] * shape[3] * bytes == BOX_BYTES
        && strides[4] == 1
        && strides[3] == shape[4];
  }
}
