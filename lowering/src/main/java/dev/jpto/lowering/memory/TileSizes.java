package dev.jpto.lowering.memory;

import dev.jpto.ir.attr.IntegerType;
import dev.jpto.lowering.machine.Target;
import dev.jpto.pto.TargetArch;
import dev.jpto.tile.TileElement;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;

/** How many bytes tiles take on a target. */
public record TileSizes(Target target) {
  /** The cube reads and writes its memories in blocks of this many rows, also for one row. */
  private static final long ROWS = 16;

  /** The rows that i32 accumulators of a2 and a3 are filled up to (tile-tensor.md section 4.9). */
  private static final long INTEGER_ROWS = 32;

  /** The bytes of {@code tile}, valid or not. */
  public long bytes(TileType tile) {
    long bytes = TileElement.bytesOf(tile);
    if (tile.rank() != 2) {
      return bytes;
    }
    long unit = rowsTogether(tile);
    long rows = (tile.dim(0) + unit - 1) / unit * unit;
    return bytes / tile.dim(0) * rows;
  }

  private long rowsTogether(TileType tile) {
    if (tile.isIn(TileSpace.ACC)) {
      boolean integers =
          target.arch() == TargetArch.A2A3 && tile.elementType() instanceof IntegerType;
      return integers ? INTEGER_ROWS : ROWS;
    }
    return tile.isIn(TileSpace.LEFT) ? ROWS : 1;
  }
}
