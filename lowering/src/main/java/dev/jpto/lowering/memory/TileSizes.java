package dev.jpto.lowering.memory;

import dev.jpto.ir.attr.IntegerType;
import dev.jpto.lowering.target.Target;
import dev.jpto.pto.TargetArch;
import dev.jpto.tile.TileElement;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;

/** How many bytes tiles take on a target. */
public record TileSizes(Target target) {
  /** The rows that i32 accumulators of a2 and a3 are filled up to (tile-tensor.md section 4.9). */
  private static final long INTEGER_ROWS = 32;

  /** The bytes of {@code tile}, valid or not. */
  public long bytes(TileType tile) {
    long bytes = TileElement.bytesOf(tile);
    boolean filledUp =
        target.arch() == TargetArch.A2A3
            && tile.isIn(TileSpace.ACC)
            && tile.elementType() instanceof IntegerType
            && tile.rank() == 2;
    if (!filledUp) {
      return bytes;
    }
    long rows = (tile.dim(0) + INTEGER_ROWS - 1) / INTEGER_ROWS * INTEGER_ROWS;
    return bytes / tile.dim(0) * rows;
  }
}
