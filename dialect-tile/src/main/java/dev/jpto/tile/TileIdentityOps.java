package dev.jpto.tile;

import static dev.jpto.tile.TileOp.op;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.attr.IndexType;
import java.util.List;

/** Which of the cores that run a kernel this one is (tile-tensor.md section 2.6). */
public final class TileIdentityOps {
  /** {@code tile.get_block_idx}: the number of this block. */
  public static final OpDefinition GET_BLOCK_IDX =
      index("get_block_idx", "the number of this block");

  /** {@code tile.get_block_num}: how many blocks there are. */
  public static final OpDefinition GET_BLOCK_NUM =
      index("get_block_num", "how many blocks there are");

  /** {@code tile.get_subblock_idx}: the number of this vector core of its block. */
  public static final OpDefinition GET_SUBBLOCK_IDX =
      index("get_subblock_idx", "the number of this vector core of its block");

  static final List<OpDefinition> ALL = List.of(GET_BLOCK_IDX, GET_BLOCK_NUM, GET_SUBBLOCK_IDX);

  private TileIdentityOps() {}

  private static OpDefinition index(String name, String summary) {
    return op(name, summary, "From 0 on.")
        .result(TileTypes.INDEX, op -> IndexType.get(op.context()))
        .end();
  }
}
