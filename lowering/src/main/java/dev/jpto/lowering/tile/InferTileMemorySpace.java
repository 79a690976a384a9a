package dev.jpto.lowering.tile;

import dev.jpto.ir.Block;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Type;
import dev.jpto.lowering.flow.RegionFlow;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.rewrite.pass.Statistic;
import dev.jpto.std.func.FuncOps;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileSpaces;
import dev.jpto.tile.TileType;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the memory of each tile that states none, and moves tiles to where they are used
 * (tile-tensor.md section 4.4). A second run changes nothing. Casts of accumulators which are made
 * when those are emptied disappear.
 *
 * <pre>{@code
 * %a = "tile.load"(%x, ...) <{...}> : ... -> !tile.tile<16x128xbf16>
 * %p = "tile.matmul"(%a, %b) : ... -> !tile.tile<16x64xf32>
 *   =>
 * %a = "tile.load"(%x, ...) <{..., target_memory = #tile.space<mat>}>
 *     : ... -> !tile.tile<16x128xbf16, mat>
 * %l = "tile.move"(%a) <{target_memory = #tile.space<left>}> : ... -> !tile.tile<16x128xbf16, left>
 * %p = "tile.matmul"(%l, %r) : ... -> !tile.tile<16x64xf32, acc>
 * }</pre>
 */
public final class InferTileMemorySpace extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.on(
          "func.func",
          "infer-tile-memory-space",
          "InferTileMemorySpace",
          "Chooses the memory of each tile and moves tiles to where they are used",
          InferTileMemorySpace::new);

  private static final String TARGET_MEMORY = "target_memory";

  private final Statistic moves = statistic("num-moves", "Number of moves inserted");

  /** The pass. */
  public InferTileMemorySpace() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    Operation function = run.op();
    if (function.region(0).isEmpty()) {
      return;
    }
    if (!takesNoTiles(function)) {
      run.fail();
      return;
    }
    TileGroups groups = new TileGroups(function);
    if (groups.leaders().isEmpty()) {
      return;
    }
    SpaceChoice choice = new SpaceChoice(groups);
    new AccumulatorCasts(run.rewriter(), choice).fold(function);
    Walk walk = new Walk(run.rewriter(), choice);
    if (!walk.regions(function)) {
      run.fail();
    }
  }

  private static boolean takesNoTiles(Operation function) {
    List<Type> inputs = FuncOps.typeOf(function).inputs();
    for (int i = 0; i < inputs.size(); i++) {
      if (inputs.get(i) instanceof TileType) {
        return function.emitOpError(
            "takes a tile as argument #%d; tiles live in one function, pass a tensor".formatted(i));
      }
    }
    return true;
  }

  /** Goes through the program in order, so that operands have their memory before their users. */
  private final class Walk {
    private final Rewriter rewriter;
    private final SpaceChoice choice;
    private final MoveInsertion insertion;

    /** The memory that each operand which enters or leaves a region must be in. */
    private final Map<OpOperand, TileSpace> passed = new IdentityHashMap<>();

    Walk(Rewriter rewriter, SpaceChoice choice) {
      this.rewriter = rewriter;
      this.choice = choice;
      this.insertion = new MoveInsertion(rewriter);
    }

    private boolean regions(Operation op) {
      for (Region region : op.regions()) {
        for (Block block : region) {
          block.arguments().forEach(this::settle);
          for (Operation inner = block.firstOp(); inner != null; inner = inner.next()) {
            if (!visit(inner)) {
              return false; // moves are inserted before the operation, so they are not visited
            }
          }
        }
      }
      return true;
    }

    private boolean visit(Operation op) {
      for (RegionFlow flow : RegionFlow.of(op, TileType.class)) {
        passed.put(flow.source(), choice.of(flow.target()));
      }
      for (int i = 0; i < op.numOperands(); i++) {
        if (op.operand(i).type() instanceof TileType && !supply(op, i)) {
          return false;
        }
      }
      if (!regions(op)) {
        return false;
      }
      if (op.is(TileMemoryOps.LOAD) || op.is(TileMemoryOps.CREATE)) {
        state(op);
      }
      op.results().forEach(this::settle);
      return true;
    }

    /** Makes operand {@code i} one that lies where it must. */
    private boolean supply(Operation op, int i) {
      Value tile = op.operand(i);
      TileSpace is = ((TileType) tile.type()).space().orElseThrow();
      Set<TileSpace> allowed = allowed(op, i);
      if (allowed.contains(is)) {
        return true;
      }
      TileSpace wanted = allowed.iterator().next();
      Optional<Value> moved = insertion.moved(tile, wanted, op);
      if (moved.isEmpty()) {
        String hint =
            wanted == TileSpace.ACC
                ? "; an accumulator begins with a product, or with a tile.create and `init`"
                : "";
        return op.emitOpError(
            "needs operand #%d in %s, but it is in %s, from where no move leads there%s"
                .formatted(i, wanted.keyword(), is.keyword(), hint));
      }
      rewriter.setOperand(op, i, moved.get());
      moves.increment();
      return true;
    }

    private Set<TileSpace> allowed(Operation op, int i) {
      TileSpace target = passed.get(op.opOperand(i));
      return target == null ? TileSpaces.allowed(op, i) : Set.of(target);
    }

    /** Writes down where the tile that {@code op} makes lies. */
    private void state(Operation op) {
      if (!op.hasAttr(TARGET_MEMORY)) {
        rewriter.setAttr(op, TARGET_MEMORY, choice.of(op.result()).attr(rewriter.context()));
      }
    }

    /** Where the result of {@code op} lies whatever else is in its group. */
    private static Optional<TileSpace> onlySpace(Operation op) {
      if (op == null) {
        return Optional.empty();
      }
      return op.is(TileMemoryOps.FULL) ? Optional.of(TileSpace.VEC) : TileSpaces.of(op).result();
    }

    /** Gives {@code value} the type it has in its memory. */
    private void settle(Value value) {
      if (!(value.type() instanceof TileType tile) || tile.space().isPresent()) {
        return;
      }
      Operation op = value.definingOp();
      boolean inferred = op != null && op.definition().inference().isPresent();
      Type type =
          inferred
              ? op.definition().inference().get().infer(op).getFirst()
              : tile.withSpace(onlySpace(op).orElse(choice.of(value)));
      rewriter.setType(value, type);
    }
  }
}
