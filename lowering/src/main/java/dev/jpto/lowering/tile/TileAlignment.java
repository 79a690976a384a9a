package dev.jpto.lowering.tile;

import dev.jpto.ir.Value;
import dev.jpto.tile.TileElement;
import dev.jpto.tile.TileType;

/** Whether windows of tiles begin where the vector unit can read and write. */
public final class TileAlignment {
  /** The vector unit reads and writes in blocks of this many bits, as a power of two: 32 bytes. */
  private static final int BLOCK_EXPONENT = 8;

  private TileAlignment() {}

  /**
   * Whether a window of {@code tile}, without boxes, that begins at {@code row} and {@code col}
   * certainly begins a multiple of 32 bytes behind the tile.
   */
  public static boolean isAligned(TileType tile, Value row, Value col) {
    int rows = PowerOfTwo.of(row) + PowerOfTwo.of(tile.dim(1));
    int elements = Math.min(rows, PowerOfTwo.of(col));
    return elements + PowerOfTwo.of(TileElement.bits(tile.elementType())) >= BLOCK_EXPONENT;
  }
}
