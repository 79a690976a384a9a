package dev.jpto.pto;

/**
 * How a tile is laid out.
 *
 * @param fractal the size of a box in bytes: 32 (MX), 512 (A, B) or 1024 (C)
 */
public record TileConfig(
    BLayout blayout, SLayout slayout, int fractal, PadValue pad, CompactMode compact) {
  /** Row by row, without boxes or padding; what types leave out. */
  public static final TileConfig DEFAULT =
      new TileConfig(BLayout.ROW_MAJOR, SLayout.NONE_BOX, 512, PadValue.NULL, CompactMode.NULL);

  /** Whether a box of {@code fractal} bytes exists. */
  static boolean isFractal(long fractal) {
    return fractal == 32 || fractal == 512 || fractal == 1024;
  }

  /** This layout with another order of boxes. */
  public TileConfig withBLayout(BLayout order) {
    return new TileConfig(order, slayout, fractal, pad, compact);
  }

  /** Whether elements are grouped in boxes. */
  public boolean isBoxed() {
    return slayout != SLayout.NONE_BOX;
  }
}
