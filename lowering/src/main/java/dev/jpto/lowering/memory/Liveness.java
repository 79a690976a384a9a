package dev.jpto.lowering.memory;

import dev.jpto.ir.Block;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.tile.TileMemoryOps;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * When the tiles of a function are needed: from their definition to their last use, through
 * branches and loops of one block. What a loop uses from outside is needed until the loop ends; the
 * branch of a condition that does not use a tile does not need it.
 */
final class Liveness {
  private final ProgramPoints points;
  private final Map<Value, LiveRange> ranges = new IdentityHashMap<>();

  Liveness(ProgramPoints points) {
    this.points = points;
  }

  /** When {@code value} is needed. O(uses * nesting) the first time. */
  LiveRange of(Value value) {
    return ranges.computeIfAbsent(value, this::compute);
  }

  private LiveRange compute(Value value) {
    Block home = value.parentBlock();
    int start = start(value, home);
    LiveRange range = LiveRange.of(start, start);
    for (OpOperand use : value.uses()) {
      range = range.union(upTo(use.owner(), home, start));
    }
    return range;
  }

  /** Room for a tile of unknown contents is needed when something is put into it. */
  private int start(Value value, Block home) {
    Operation op = value.definingOp();
    if (op == null) {
      return points.start(home);
    }
    int def = points.def(op);
    if (!op.is(TileMemoryOps.CREATE) || value.isUnused()) {
      return def;
    }
    int first = Integer.MAX_VALUE;
    for (OpOperand use : value.uses()) {
      first = Math.min(first, points.use(ancestorIn(home, use.owner())));
    }
    return first;
  }

  private static Operation ancestorIn(Block block, Operation op) {
    Operation at = op;
    while (at.block() != block) {
      at = at.parentOp();
    }
    return at;
  }

  private LiveRange upTo(Operation user, Block home, int start) {
    List<Operation> path = new ArrayList<>();
    for (Operation at = user; ; at = at.parentOp()) {
      path.add(at);
      if (at.block() == home) {
        break;
      }
    }
    LiveRange range = LiveRange.EMPTY;
    int from = start;
    for (Operation at : path.reversed()) {
      if (at != user && at.hasTrait(Trait.Simple.LOOP_LIKE)) {
        return range.union(LiveRange.of(from, points.end(at)));
      }
      range = range.union(LiveRange.of(from, points.use(at)));
      if (at != user) {
        from = points.start(path.get(path.indexOf(at) - 1).block());
      }
    }
    return range;
  }
}
