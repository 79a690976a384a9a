package dev.jpto.rewrite.explain;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.WalkResult;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.OpState;
import dev.jpto.rewrite.RewriteListener;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps how all operations of a scope were before a rewrite, and what the rewriter tells of, to
 * find changes it does not know of. What is inside operations it made is theirs. Linear in the
 * scope.
 */
final class RewriteWatch implements RewriteListener {
  /**
   * A change that nobody was told of.
   *
   * @param what in words that the name of the operation follows
   */
  record Breach(String what, Operation op) {}

  /** An operation; those of a block are in the order of {@code number}. */
  private record Seen(OpState state, Block block, int number) {}

  private record SeenBlock(Operation around, Region region, List<Argument> arguments) {
    static SeenBlock of(Block block) {
      List<Argument> arguments =
          block.arguments().stream().map(a -> new Argument(a, a.type(), a.location())).toList();
      return new SeenBlock(block.parentOp(), block.region(), arguments);
    }

    boolean hasArgumentsOf(Block block) {
      return arguments.equals(of(block).arguments);
    }
  }

  private record Argument(BlockArgument argument, Type type, Location location) {}

  private final Operation scope;
  private final Map<Operation, Seen> before = new LinkedHashMap<>();
  private final Map<Block, SeenBlock> blocksBefore = new LinkedHashMap<>();
  private final Map<Operation, OpState> modified = new HashMap<>();
  private final Set<Operation> inserted = new HashSet<>();
  private final Set<Operation> erased = new HashSet<>();
  private final Set<Block> blocksTold = new HashSet<>();
  private final Set<Block> argumentsTold = new HashSet<>();

  /** Watches {@code scope} and all in it. */
  RewriteWatch(Operation scope) {
    this.scope = scope;
    scope.walkPreOrder(
        op -> {
          before.put(op, new Seen(OpState.of(op), op.block(), before.size()));
          op.regions().forEach(r -> r.forEach(b -> blocksBefore.put(b, SeenBlock.of(b))));
          return WalkResult.ADVANCE;
        });
  }

  // What the rewriter tells.

  @Override
  public void inserted(Operation op) {
    inserted.add(op);
    erased.remove(op);
  }

  @Override
  public void modified(Operation op) {
    modified.put(op, OpState.of(op));
  }

  @Override
  public void erased(Operation op) {
    erased.add(op);
  }

  @Override
  public void blockInserted(Block block) {
    blocksTold.add(block);
  }

  @Override
  public void blockErased(Block block) {
    blocksTold.add(block);
  }

  @Override
  public void argumentsChanged(Block block) {
    argumentsTold.add(block);
  }

  // What became of it.

  /** What changed although the rewriter told of nothing; all that it did was undone. */
  Optional<Breach> afterUndo() {
    modified.clear();
    inserted.removeIf(before::containsKey);
    erased.clear();
    blocksTold.clear();
    argumentsTold.clear();
    return find();
  }

  /** What changed that the rewriter did not tell of. */
  Optional<Breach> find() {
    Breach[] found = new Breach[1];
    Set<Object> seen = new HashSet<>();
    Map<Block, Integer> last = new HashMap<>();
    if (!erased.contains(scope)) {
      scope.walkPreOrder(
          op -> {
            seen.add(op);
            found[0] = before.containsKey(op) ? changeOf(op, last, seen) : insertion(op);
            return found[0] == null ? WalkResult.ADVANCE : WalkResult.INTERRUPT;
          });
    }
    return Optional.ofNullable(found[0]).or(() -> missing(seen));
  }

  private Breach insertion(Operation op) {
    boolean isTold = inserted.contains(op) || !before.containsKey(op.parentOp());
    return isTold ? null : new Breach("inserted", op);
  }

  private Breach changeOf(Operation op, Map<Block, Integer> last, Set<Object> seen) {
    Seen was = before.get(op);
    boolean isMoved = inserted.contains(op) || blocksTold.contains(op.block());
    if (op != scope && !isMoved) {
      Integer previous = last.put(op.block(), was.number);
      if (op.block() != was.block || (previous != null && previous > was.number)) {
        return new Breach("moved", op);
      }
    }
    String part = differs(modified.getOrDefault(op, was.state), OpState.of(op));
    if (!part.isEmpty()) {
      return new Breach("changed the " + part + " of", op);
    }
    for (Region region : op.regions()) {
      for (Block block : region) {
        seen.add(block);
        SeenBlock old = blocksBefore.get(block);
        if (!blocksTold.contains(block) && (old == null || old.region != region)) {
          return new Breach("changed the blocks of", op);
        }
        boolean isTold = argumentsTold.contains(block) || modified.containsKey(op);
        if (old != null && !isTold && !old.hasArgumentsOf(block)) {
          return new Breach("changed the block arguments of", op);
        }
      }
    }
    return null;
  }

  private static String differs(OpState then, OpState now) {
    if (!then.properties().equals(now.properties())
        || !then.attributes().equals(now.attributes())) {
      return "attributes";
    } else if (!then.operands().equals(now.operands())) {
      return "operands";
    } else if (!then.resultTypes().equals(now.resultTypes())) {
      return "result types";
    } else if (!then.successors().equals(now.successors())) {
      return "successors";
    }
    return then.location().equals(now.location()) ? "" : "location";
  }

  /** An operation or block that is no longer in the scope. */
  private Optional<Breach> missing(Set<Object> seen) {
    for (Map.Entry<Block, SeenBlock> entry : blocksBefore.entrySet()) {
      Operation around = entry.getValue().around;
      if (!seen.contains(entry.getKey())
          && !blocksTold.contains(entry.getKey())
          && seen.contains(around)) {
        return Optional.of(new Breach("changed the blocks of", around));
      }
    }
    for (Operation op : before.keySet()) {
      if (!seen.contains(op) && !erased.contains(op) && !isTaken(op)) {
        return Optional.of(new Breach(op.block() == null ? "erased" : "moved", op));
      }
    }
    return Optional.empty();
  }

  /** Whether it went away with something that the rewriter moved. */
  private boolean isTaken(Operation op) {
    for (Operation around = op; around != null; around = around.parentOp()) {
      if (inserted.contains(around) || blocksTold.contains(around.block())) {
        return true;
      }
    }
    return false;
  }
}
