package dev.jpto.lowering.tile;

import dev.jpto.ir.Block;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves tiles to the memories where they are used: once in a block, before the first use there. */
final class MoveInsertion {
  private record Key(Value tile, TileSpace space, Block block) {}

  private final Rewriter rewriter;
  private final Map<Key, Value> moved = new HashMap<>();

  MoveInsertion(Rewriter rewriter) {
    this.rewriter = rewriter;
  }

  /**
   * The tile {@code tile} in {@code space}, for use by {@code user}; empty if no way leads there.
   */
  Optional<Value> moved(Value tile, TileSpace space, Operation user) {
    TileSpace from = ((TileType) tile.type()).space().orElseThrow();
    List<TileSpace> path = MovePaths.between(from, space);
    Value at = tile;
    for (TileSpace next : path) {
      at = step(at, next, user);
    }
    return path.isEmpty() ? Optional.empty() : Optional.of(at);
  }

  private Value step(Value tile, TileSpace space, Operation user) {
    Key key = new Key(tile, space, user.block());
    Value known = moved.get(key);
    if (known != null) {
      return known;
    }
    OpBuilder.InsertionPoint before = rewriter.insertionPoint();
    rewriter.before(user);
    Value result =
        rewriter
            .create(TileMemoryOps.MOVE, tile.location())
            .operand("source", tile)
            .attr("target_memory", space.attr(rewriter.context()))
            .insert()
            .result();
    rewriter.at(before);
    tile.nameHint().ifPresent(name -> result.setNameHint(name + "_" + space.keyword()));
    moved.put(key, result);
    return result;
  }
}
