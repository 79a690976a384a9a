package dev.jpto.lowering.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.pto.TileBufType;
import dev.jpto.tile.TileType;
import java.util.List;

/** The types of windows of tiles (tile-tensor.md section 4.6). */
final class SubviewTypes {
  private SubviewTypes() {}

  /**
   * A window.
   *
   * @param type its type
   * @param valid the numbers of valid rows and columns; none if all of it is valid
   */
  record Window(TileBufType type, List<Value> valid) {}

  /**
   * The window of {@code rows} and {@code cols} that {@code slice} makes of a tile of type {@code
   * source}; {@code tile} is its type as a tile. ptoas takes a window without valid extents to be
   * valid throughout, so they are given unless it is.
   */
  static Window infer(
      Kernel kernel, Operation slice, TileBufType source, long rows, long cols, TileType tile) {
    List<Value> valid = Groups.operands(slice, "valid");
    if (valid.isEmpty()) {
      long validRows = axis(slice, source, 0, rows);
      long validCols = axis(slice, source, 1, cols);
      if (validRows == rows && validCols == cols) {
        return new Window(typed(source, rows, cols, rows, cols), List.of());
      }
      valid = kernel.valid().of(kernel, slice, slice.result(0));
    }
    long validRows = KernelHead.known(valid.get(0));
    long validCols = KernelHead.known(valid.get(1));
    if (validRows == 0 || validCols == 0) {
      throw Refusal.of(slice, "nothing of the window is valid");
    }
    return new Window(
        typed(
            source,
            rows,
            cols,
            validRows < 0 ? ShapedType.DYNAMIC : validRows,
            validCols < 0 ? ShapedType.DYNAMIC : validCols),
        valid);
  }

  /** What is valid along one axis of a window without valid operands. */
  private static long axis(Operation slice, TileBufType source, int axis, long size) {
    TileType parent = (TileType) slice.operand(0).type();
    long offset = KernelHead.known(Groups.operands(slice, "offsets").get(axis));
    boolean sentinel = parent.validDim(0) == 0 && parent.validDim(1) == 0;
    long valid = sentinel ? parent.dim(axis) : parent.validDim(axis);
    if (valid == ShapedType.DYNAMIC) {
      return ShapedType.DYNAMIC;
    }
    if (offset >= 0) {
      return Math.min(size, Math.max(valid - offset, 0));
    }
    return valid >= size ? size : ShapedType.DYNAMIC;
  }

  private static TileBufType typed(
      TileBufType source, long rows, long cols, long validRows, long validCols) {
    return TileBufType.get(
        new TileBufType.Params(
            source.space(),
            rows,
            cols,
            source.elementType(),
            validRows,
            validCols,
            source.config()));
  }
}
