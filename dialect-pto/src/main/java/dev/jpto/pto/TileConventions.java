package dev.jpto.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.OptionalLong;

/** What ptoas asks of tiles late, or does not notice (pto-dialect.md sections 5 and 7). */
final class TileConventions {
  private static final List<String> INDEX = List.of("row", "column");

  private TileConventions() {}

  static boolean check(Operation function) {
    boolean[] kept = {addressesAgree(function)};
    function.walk(op -> kept[0] &= operation(op));
    return kept[0];
  }

  private static boolean operation(Operation op) {
    if (OpCheck.isLowered(op)) {
      return true;
    }
    return switch (op.name().text()) {
      case "pto.subview" -> withinTile(op);
      case "pto.textract" -> extractsOnA5(op);
      case "pto.tload" -> notEmpty(op, "dst");
      case "pto.tstore" -> notEmpty(op, "src");
      case "pto.tmatmul", "pto.tmatmul.acc", "pto.tgemv", "pto.tgemv.acc" ->
          cubeLayouts(op, "lhs", "rhs");
      case "pto.tmatmul.bias", "pto.tgemv.bias" -> cubeLayouts(op, "a", "b");
      case "pto.tgemv.mx", "pto.tgemv.mx.acc", "pto.tgemv.mx.bias", "pto.tmatmul.mx.bias" ->
          op.emitOpError("passes ptoas 0.39 for no element type; use tmatmul.mx without bias");
      default -> true;
    };
  }

  /** Level 3 gives all tiles addresses, the others none. */
  private static boolean addressesAgree(Operation function) {
    List<Operation> tiles = KernelFunction.all(function, TileOps.ALLOC_TILE);
    for (Operation tile : tiles) {
      boolean first = Groups.operand(tiles.getFirst(), "addr") != null;
      if (first != (Groups.operand(tile, "addr") != null)) {
        return tile.opError(
                first
                    ? "has no addr, but another tile has one; at level 3 all have"
                    : "unexpected 'addr' operand; another tile has none, and memory is planned for"
                        + " all or for none")
            .note(tiles.getFirst().location(), "the other tile")
            .emit();
      }
    }
    return true;
  }

  private static boolean withinTile(Operation op) {
    TileBufType source = (TileBufType) op.operand(0).type();
    ArrayAttr sizes = op.attr("sizes", ArrayAttr.class);
    long[] whole = {source.rows(), source.cols()};
    for (int i = 0; i < 2; i++) {
      long size = ((IntegerAttr) sizes.get(i)).value();
      OptionalLong offset = Constants.throughCasts(Groups.operands(op, "offsets").get(i));
      if (size > whole[i] || (offset.isPresent() && offset.getAsLong() > whole[i] - size)) {
        return op.emitOpError(
            "reaches outside the tile: %s offset %s and size %d, but the tile has %d"
                .formatted(
                    INDEX.get(i),
                    offset.isPresent() ? String.valueOf(offset.getAsLong()) : "?",
                    size,
                    whole[i]));
      }
    }
    return true;
  }

  private static boolean extractsOnA5(Operation op) {
    boolean fromMat =
        op.operand(0).type() instanceof TileBufType tile && tile.space() == AddressSpace.MAT;
    if (!fromMat || TargetArch.of(op) != TargetArch.A5) {
      return true;
    }
    boolean atStart =
        Constants.of(Groups.operand(op, "indexRow")).orElse(-1) == 0
            && Constants.of(Groups.operand(op, "indexCol")).orElse(-1) == 0;
    return atStart
        || op.emitOpError(
            "on a5 takes a rectangle out of mat only at constant row 0 and column 0; load the"
                + " rectangle by itself");
  }

  private static boolean notEmpty(Operation op, String operand) {
    Type type = Groups.operand(op, operand).type();
    return !(type instanceof TileBufType tile)
        || (tile.validRows() != 0 && tile.validCols() != 0)
        || op.emitOpError(
            "expects %s valid_shape to be positive, but it is %s"
                .formatted(operand, OpCheck.text(OpCheck.valid(type))));
  }

  /** The layouts of section 7.3; a3 does not look at them and computes nonsense. */
  private static boolean cubeLayouts(Operation op, String lhs, String rhs) {
    OpCheck check = new OpCheck(op, TargetArch.of(op));
    BLayout left = check.arch() == TargetArch.A5 ? BLayout.COL_MAJOR : BLayout.ROW_MAJOR;
    return hasLayout(check, lhs, left, SLayout.ROW_MAJOR, 512)
        && hasLayout(check, rhs, BLayout.ROW_MAJOR, SLayout.COL_MAJOR, 512)
        && hasLayout(check, "dst", BLayout.COL_MAJOR, SLayout.ROW_MAJOR, 1024);
  }

  private static boolean hasLayout(
      OpCheck check, String operand, BLayout blayout, SLayout slayout, int fractal) {
    TileConfig config = check.tile(operand).config();
    boolean fits =
        config.blayout() == blayout && config.slayout() == slayout && config.fractal() == fractal;
    return fits
        || check
            .op()
            .emitOpError(
                ("expects %s to use blayout=%s, slayout=%s and fractal=%d, the layout the cube"
                        + " reads, but got blayout=%s, slayout=%s and fractal=%d")
                    .formatted(
                        operand,
                        blayout.keyword(),
                        slayout.keyword(),
                        fractal,
                        config.blayout().keyword(),
                        config.slayout().keyword(),
                        config.fractal()));
  }
}
