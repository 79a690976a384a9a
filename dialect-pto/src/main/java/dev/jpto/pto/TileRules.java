package dev.jpto.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.ShapedType;
import java.util.OptionalLong;

/**
 * Rules of the operations on whole tiles (pto-dialect.md sections 5.1 and 7.2), in ptoas's words.
 */
final class TileRules {
  private static final int ALIGNMENT = 32;

  private TileRules() {}

  static boolean allocTile(Operation op) {
    TileBufType type = (TileBufType) op.result(0).type();
    return layout(op, type)
        && validOperand(op, "valid_row", "v_row", type.validRows())
        && validOperand(op, "valid_col", "v_col", type.validCols());
  }

  private static boolean validOperand(Operation op, String operand, String field, long valid) {
    boolean given = Groups.operand(op, operand) != null;
    boolean needed = valid == ShapedType.DYNAMIC;
    if (given == needed) {
      return true;
    }
    return op.emitOpError(
        "%s operand %s because result type %s is %s"
            .formatted(
                operand,
                needed ? "is required" : "must be absent",
                field,
                needed ? "?" : String.valueOf(valid)));
  }

  /** What the hardware can hold: whole 32-byte rows or whole boxes. */
  private static boolean layout(Operation op, TileBufType type) {
    int bytes = ElementSize.bytes(type.elementType());
    if (bytes == 0) {
      return op.emitOpError("expects result element type to have a byte size");
    }
    TileConfig config = type.config();
    if (config.isBoxed()) {
      return boxes(op, type, bytes);
    }
    return config.blayout() == BLayout.ROW_MAJOR
        ? aligned(op, "row-major", "row byte size (cols * sizeof(dtype))", type.cols() * bytes)
        : aligned(op, "col-major", "column byte size (rows * sizeof(dtype))", type.rows() * bytes);
  }

  private static boolean aligned(Operation op, String order, String what, long bytes) {
    return bytes % ALIGNMENT == 0
        || op.emitOpError(
            "expects result %s none_box tile %s to be 32-byte aligned, but got %d bytes"
                .formatted(order, what, bytes));
  }

  private static boolean boxes(Operation op, TileBufType type, int bytes) {
    if (type.config().fractal() == 512 && ALIGNMENT % bytes != 0) {
      return op.emitOpError(
          "expects result element byte size to divide 32 for boxed fractal-512 tile layout");
    }
    Box box = Box.of(type.config(), bytes);
    boolean anyRows =
        type.space() == AddressSpace.VEC || type.config().fractal() == 32 || type.rows() == 1;
    if (!anyRows && type.rows() % box.rows() != 0) {
      return op.emitOpError(
          "expects result boxed tile rows to be a multiple of innerRows (%d), but got %d"
              .formatted(box.rows(), type.rows()));
    }
    return type.cols() % box.cols() == 0
        || op.emitOpError(
            "expects result boxed tile cols to be a multiple of innerCols (%d), but got %d"
                .formatted(box.cols(), type.cols()));
  }

  static boolean setValidShape(Operation op) {
    if (!(op.operand(0).type() instanceof TileBufType tile)) {
      return true;
    }
    if (!tile.isValidDynamic()) {
      return op.emitOpError("expects source tile_buf to have dynamic validShape (?, ?)");
    }
    if (!isLocallyBound(op.operand(0))) {
      return op.emitOpError(
          "requires a locally bound tile source; function arguments/results are unsupported");
    }
    return newValid(op, "row", op.operand(1), tile.rows())
        && newValid(op, "col", op.operand(2), tile.cols());
  }

  /** Whether a tile comes, maybe reinterpreted, from where tiles are made. */
  private static boolean isLocallyBound(Value tile) {
    Value at = tile;
    while (at.definingOp() != null) {
      Operation op = at.definingOp();
      if (op.is(TileOps.ALLOC_TILE) || op.is(TileOps.DECLARE_TILE) || !op.name().isRegistered()) {
        return true;
      }
      if (!op.is(TileOps.BITCAST) && !op.is(TileOps.TRESHAPE)) {
        return false;
      }
      at = op.operand(0);
    }
    return false;
  }

  private static boolean newValid(Operation op, String what, Value operand, long whole) {
    OptionalLong value = Constants.throughCasts(operand);
    if (value.isEmpty()) {
      return true;
    }
    if (value.getAsLong() < 0) {
      return op.emitOpError("expects " + what + " operand to be non-negative");
    }
    return value.getAsLong() <= whole
        || op.emitOpError("expects " + what + " operand <= shape dim (" + whole + ")");
  }

  static boolean bitcast(Operation op) {
    if (OpCheck.isLowered(op)) {
      return true;
    }
    TileBufType from = (TileBufType) op.operand(0).type();
    TileBufType to = (TileBufType) op.result(0).type();
    if (from.space() != to.space()) {
      return op.emitOpError("expects src/result to have the same memorySpace");
    }
    if (from.elementType() == to.elementType()) {
      return op.emitOpError(
          "expects src/result to have different element types; use pto.treshape for shape/config"
              + " changes");
    }
    if (from.rows() != to.rows() || from.cols() != to.cols()) {
      return op.emitOpError(
          "expects src/result to have the same shape; use pto.treshape for shape changes");
    }
    if (from.validRows() != to.validRows() || from.validCols() != to.validCols()) {
      return op.emitOpError("expects src/result to have the same validShape");
    }
    if (!sameConfig(op, from, to)) {
      return op.emitOpError("expects src/result to have the same tile config");
    }
    int fromBytes = ElementSize.wholeBytes(from.elementType());
    int toBytes = ElementSize.wholeBytes(to.elementType());
    if (fromBytes == 0 || toBytes == 0) {
      return op.emitOpError("unsupported element type for bitcast");
    }
    return toBytes <= fromBytes
        || op.emitOpError("bitcast result requires more bytes than source storage");
  }

  static boolean treshape(Operation op) {
    if (OpCheck.isLowered(op)) {
      return true;
    }
    TileBufType from = (TileBufType) op.operand(0).type();
    TileBufType to = (TileBufType) op.result(0).type();
    if (from.space() != to.space()) {
      return op.emitOpError("expects src and dst to use the same loc");
    }
    if (byteSize(from) != byteSize(to)) {
      return op.emitOpError("expects src and dst to have the same total byte size");
    }
    return from.config().isBoxed() == to.config().isBoxed()
        || op.emitOpError("cannot reshape between boxed and non-boxed tile layouts");
  }

  private static long byteSize(TileBufType type) {
    return type.rows() * type.cols() * ElementSize.wholeBytes(type.elementType());
  }

  static boolean tassign(Operation op) {
    return op.operand(0).type() == op.result(0).type()
        || op.emitOpError("result type must match tile operand type");
  }

  /** Whether two tiles are laid out alike once the target has read their types. */
  static boolean sameConfig(Operation op, TileBufType a, TileBufType b) {
    TargetArch arch = TargetArch.of(op);
    return a.forTarget(arch).config().equals(b.forTarget(arch).config());
  }
}
