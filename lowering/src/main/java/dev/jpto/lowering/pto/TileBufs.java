package dev.jpto.lowering.pto;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.pto.AddressSpace;
import dev.jpto.pto.BLayout;
import dev.jpto.pto.CompactMode;
import dev.jpto.pto.PadValue;
import dev.jpto.pto.SLayout;
import dev.jpto.pto.TargetArch;
import dev.jpto.pto.TileBufType;
import dev.jpto.pto.TileConfig;
import dev.jpto.tile.BoxOrder;
import dev.jpto.tile.TileOrder;
import dev.jpto.tile.TilePad;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;

/** The types of {@code pto} that tiles become. */
final class TileBufs {
  private TileBufs() {}

  /** The type of the room of {@code tile}, a tile of {@code op}, on {@code arch}. */
  static TileBufType of(Operation op, TileType tile, TargetArch arch) {
    TileConfig config =
        new TileConfig(
            tile.layout().blayout() == TileOrder.COL_MAJOR ? BLayout.COL_MAJOR : BLayout.ROW_MAJOR,
            boxes(tile.layout().slayout()),
            tile.layout().fractal(),
            tile.pad().map(TileBufs::pad).orElse(PadValue.NULL),
            tile.isCompact() ? CompactMode.NORMAL : CompactMode.NULL);
    return TileBufType.get(
            new TileBufType.Params(
                space(op, tile.space().orElseThrow()),
                tile.dim(0),
                tile.dim(1),
                tile.elementType(),
                tile.validDim(0),
                tile.validDim(1),
                config))
        .forTarget(arch);
  }

  /** {@code type} with the valid extents {@code rows} and {@code cols}. */
  static TileBufType withValid(TileBufType type, long rows, long cols) {
    return TileBufType.get(
        new TileBufType.Params(
            type.space(), type.rows(), type.cols(), type.elementType(), rows, cols, type.config()));
  }

  /** {@code type} whose valid extents are both set at run time, as pto.set_validshape needs. */
  static TileBufType settable(TileBufType type) {
    return withValid(type, ShapedType.DYNAMIC, ShapedType.DYNAMIC);
  }

  private static SLayout boxes(BoxOrder order) {
    return switch (order) {
      case NONE_BOX -> SLayout.NONE_BOX;
      case ROW_MAJOR -> SLayout.ROW_MAJOR;
      case COL_MAJOR -> SLayout.COL_MAJOR;
    };
  }

  private static PadValue pad(TilePad pad) {
    return switch (pad) {
      case ZERO -> PadValue.ZERO;
      case MAX -> PadValue.MAX;
      case MIN -> PadValue.MIN;
    };
  }

  private static AddressSpace space(Operation op, TileSpace space) {
    return switch (space) {
      case VEC -> AddressSpace.VEC;
      case MAT -> AddressSpace.MAT;
      case LEFT -> AddressSpace.LEFT;
      case RIGHT -> AddressSpace.RIGHT;
      case ACC -> AddressSpace.ACC;
      case BIAS -> AddressSpace.BIAS;
      case LSCALE, RSCALE ->
          throw Refusal.of(op, "tiles of scales (MX formats) require a newer ptoas than 0.39");
    };
  }
}
