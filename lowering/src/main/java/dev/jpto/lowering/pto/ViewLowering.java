package dev.jpto.lowering.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ptensor.attr.TileEnums;
import dev.jpto.pto.PadValue;
import dev.jpto.pto.TileBufType;
import dev.jpto.tile.TileLayout;
import dev.jpto.tile.TileType;
import dev.jpto.tile.TileViewOps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lowers what shows a tile in another way: windows, other shapes, other valid parts. */
final class ViewLowering {
  private final Kernel kernel;

  ViewLowering(Kernel kernel) {
    this.kernel = kernel;
  }

  /** Lowers {@code op} if its result is a view; whether it is. */
  boolean lower(Operation op) {
    if (op.is(TileViewOps.SLICE)) {
      slice(op);
    } else if (op.is(TileViewOps.SET_VALIDSHAPE)) {
      refuseView(op);
      kernel.result(op);
    } else if (op.is(TileViewOps.RESHAPE)
        || op.is(TileViewOps.TRANSPOSE_VIEW)
        || op.is(TileViewOps.REINTERPRET_VIEW)) {
      reshape(op);
    } else {
      return false;
    }
    return true;
  }

  private static void refuseView(Operation op) {
    Operation source = op.operand(0).definingOp();
    if (source != null && source.is(TileViewOps.SLICE)) {
      throw Refusal.of(
          op,
          "the valid shape of a window of a tile cannot be set; give the window valid extents, or"
              + " copy it with tile.extract before");
    }
  }

  private void slice(Operation op) {
    Value source = kernel.tile(op, "source");
    TileBufType type = (TileBufType) source.type();
    TileType tile = (TileType) op.result(0).type();
    if (type.config().pad() != PadValue.NULL
        || TileEnums.PAD.keywordOf(op.attr("pad")).isPresent()) {
      throw Refusal.of(
          op, "a window of a padded tile has no lowering; apply tile.fillpad to the result");
    }
    DenseArrayAttr shape = op.attr("shape", DenseArrayAttr.class);
    if (shape.size() != 2) {
      throw Refusal.of(op, "a window must have two dimensions here; run flatten-tile-to-2d");
    }
    List<Value> operands = new ArrayList<>();
    operands.add(source);
    operands.addAll(Groups.operands(op, "offsets"));
    SubviewTypes.Window window =
        SubviewTypes.infer(kernel, op, type, shape.get(0), shape.get(1), tile);
    operands.addAll(window.valid());
    int given = window.valid().isEmpty() ? 0 : 1;
    Map<String, Attribute> attributes =
        Map.of(
            "operandSegmentSizes",
            kernel.segments(1, 2, given, given),
            "sizes",
            MoveLowering.sizes(op, shape.get(0), shape.get(1)));
    Operation view = kernel.emit(op, "subview", operands, attributes, List.of(window.type()));
    kernel.tiles().give(op.result(0), view.result());
  }

  private void reshape(Operation op) {
    Value source = op.operand(0);
    if (!kernel.tiles().hasAddresses() || isWindow(source)) {
      boolean contiguous = !isWindow(source) || isContiguous(source);
      if (!contiguous) {
        throw Refusal.of(
            op,
            "a window narrower than its tile has no other shape in place; copy it with"
                + " tile.extract before");
      }
      Value from = kernel.tiles().of(op, source);
      TileBufType type = TileBufs.of(op, (TileType) op.result(0).type(), kernel.target().arch());
      boolean dynamic =
          type.validRows() == ShapedType.DYNAMIC || type.validCols() == ShapedType.DYNAMIC;
      TileBufType shown = dynamic ? TileBufs.settable(type) : type;
      Value to = kernel.emit(op, "treshape", List.of(from), Map.of(), List.of(shown)).result();
      if (dynamic) {
        List<Value> valid = kernel.valid().of(kernel, op, op.result(0));
        kernel.emit(op, "set_validshape", List.of(to, valid.get(0), valid.get(1)));
      }
      kernel.tiles().give(op.result(0), to);
      return;
    }
    kernel.result(op);
  }

  private static boolean isWindow(Value tile) {
    Operation op = tile.definingOp();
    while (op != null && (op.is(TileViewOps.RESHAPE) || op.is(TileViewOps.REINTERPRET_VIEW))) {
      op = op.operand(0).definingOp();
    }
    return op != null && op.is(TileViewOps.SLICE);
  }

  /** Whether the elements of a window follow each other in its tile. */
  private static boolean isContiguous(Value window) {
    Operation op = window.definingOp();
    if (op == null || !op.is(TileViewOps.SLICE)) {
      return true;
    }
    TileType source = (TileType) op.operand(0).type();
    TileType tile = (TileType) window.type();
    if (source.layout().isBoxed()) {
      return false;
    }
    boolean rows = source.layout().equals(TileLayout.ND);
    boolean whole = rows ? tile.dim(1) == source.dim(1) : tile.dim(0) == source.dim(0);
    boolean one = rows ? tile.dim(0) == 1 : tile.dim(1) == 1;
    return (whole || one) && isContiguous(op.operand(0));
  }
}
