package dev.jpto.tile;

import java.util.Optional;

/**
 * Whether the hardware can hold a tile (tile-tensor.md section 1.4): whole units of 32 bytes, whole
 * boxes. To be asked before a tile gets its room.
 */
public final class TilePhysical {
  private static final long UNIT = 32;

  private TilePhysical() {}

  /** What is wrong with {@code tile}, as a sentence that says what to do; empty if nothing is. */
  public static Optional<String> problem(TileType tile) {
    if (tile.rank() != 2) {
      return Optional.of(
          "a tile of rank %d has no room; it is flattened to rank 2 first".formatted(tile.rank()));
    }
    int bytes = TileElement.bytes(tile.elementType());
    if (bytes == 0) {
      return Optional.of(
          "elements of type '%s' are less than a byte".formatted(tile.elementType()));
    }
    if (tile.layout().isBoxed()) {
      return boxes(tile, bytes);
    }
    return tile.layout().blayout() == TileOrder.ROW_MAJOR
        ? units("row", tile.dim(1), "column vector would lie by columns", bytes)
        : units("column", tile.dim(0), "row vector would lie by rows", bytes);
  }

  private static Optional<String> units(String what, long count, String hint, int bytes) {
    return count * bytes % UNIT == 0
        ? Optional.empty()
        : Optional.of(
            ("a %s of %d elements is %d bytes, not whole units of 32; make it a multiple of %d"
                    + " (a %s)")
                .formatted(what, count, count * bytes, UNIT / bytes, hint));
  }

  /** The rows of a box of {@code tile}. */
  public static long boxRows(TileType tile) {
    return switch (tile.layout().fractal()) {
      case 1024 -> 16;
      case 32 -> tile.layout().slayout() == BoxOrder.ROW_MAJOR ? 16 : 2;
      default -> tile.layout().slayout() == BoxOrder.ROW_MAJOR ? 16 : perUnit(tile);
    };
  }

  /** The columns of a box of {@code tile}. */
  public static long boxCols(TileType tile) {
    return switch (tile.layout().fractal()) {
      case 1024 -> 16;
      case 32 -> tile.layout().slayout() == BoxOrder.ROW_MAJOR ? 2 : 16;
      default -> tile.layout().slayout() == BoxOrder.ROW_MAJOR ? perUnit(tile) : 16;
    };
  }

  private static long perUnit(TileType tile) {
    return UNIT / TileElement.bytes(tile.elementType());
  }

  private static Optional<String> boxes(TileType tile, int bytes) {
    if (tile.layout().fractal() == 512 && UNIT % bytes != 0) {
      return Optional.of(
          "elements of %d bytes do not fill the units of 32 bytes of a box".formatted(bytes));
    }
    boolean anyRows = tile.isIn(TileSpace.VEC) || tile.layout().fractal() == 32 || tile.dim(0) == 1;
    if (!anyRows && tile.dim(0) % boxRows(tile) != 0) {
      return Optional.of(
          "%d rows are not whole boxes of %d rows".formatted(tile.dim(0), boxRows(tile)));
    }
    return tile.dim(1) % boxCols(tile) == 0
        ? Optional.empty()
        : Optional.of(
            "%d columns are not whole boxes of %d columns".formatted(tile.dim(1), boxCols(tile)));
  }
}
