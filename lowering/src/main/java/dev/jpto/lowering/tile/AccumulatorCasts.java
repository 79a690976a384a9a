package dev.jpto.lowering.tile;

import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ptensor.attr.TileEnums;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.tile.TileElementOps;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import dev.jpto.tile.TileViewOps;
import java.util.ArrayList;
import java.util.List;

/**
 * Casts of accumulators that the unit which empties the accumulator makes on the way: f32 to f16 or
 * bf16, to the nearest, ties to even. So the sum need not go through the vector unit, which another
 * core has (facts 51 and 52 of tile-tensor.md section 3).
 *
 * <pre>{@code
 * %h = "tile.cast"(%sum) <{mode = #tile.round<rint>, to = bf16}>  // %sum lies in acc
 * %o = "tile.store"(%h, %out, ...)
 *   =>
 * %o = "tile.store"(%sum, %out, ...)
 *
 * %p = "tile.matmul"(%h, %w)
 *   =>
 * %room = "tile.create"() <{target_memory = #tile.space<mat>}>
 * %m = "tile.assemble"(%room, %sum, %c0, %c0)
 * %p = "tile.matmul"(%m, %w)
 * }</pre>
 */
final class AccumulatorCasts {
  private final Rewriter rewriter;
  private final SpaceChoice choice;

  AccumulatorCasts(Rewriter rewriter, SpaceChoice choice) {
    this.rewriter = rewriter;
    this.choice = choice;
  }

  /** Rewrites all casts in {@code function} that can be. */
  void fold(Operation function) {
    List<Operation> casts = new ArrayList<>();
    function.walk(
        op -> {
          if (op.is(TileElementOps.CAST) && isOnTheWay(op)) {
            casts.add(op);
          }
        });
    for (Operation cast : casts) {
      foldStores(cast);
      foldProducts(cast);
      if (cast.isUnused()) {
        rewriter.eraseOp(cast);
      }
    }
  }

  private boolean isOnTheWay(Operation cast) {
    TileType from = (TileType) cast.operand(0).type();
    TileType to = (TileType) cast.result().type();
    return choice.of(cast.operand(0)) == TileSpace.ACC
        && isOne(from.elementType(), FloatSemantics.F32)
        && (isOne(to.elementType(), FloatSemantics.F16)
            || isOne(to.elementType(), FloatSemantics.BF16))
        && cast.attr("mode") == TileEnums.ROUND.attr(cast.context(), "rint");
  }

  private static boolean isOne(Type type, FloatSemantics semantics) {
    return type instanceof FloatType f && f.semantics() == semantics;
  }

  private void foldStores(Operation cast) {
    List<OpOperand> uses = new ArrayList<>();
    cast.result().uses().forEach(uses::add);
    for (OpOperand use : uses) {
      if (use.owner().is(TileMemoryOps.STORE) && use.index() == 0) {
        rewriter.setOperand(use.owner(), 0, cast.operand(0));
      }
    }
  }

  /** If only products use what is left, it goes to {@code mat} at once. */
  private void foldProducts(Operation cast) {
    TileType type = (TileType) cast.result().type();
    if (cast.isUnused() || type.rank() != 2 || !type.isFullyValid()) {
      return;
    }
    for (OpOperand use : cast.result().uses()) {
      if (!Factors.isLeft(use) && !Factors.isRight(use)) {
        return;
      }
    }
    rewriter.before(cast);
    IndexMath math = new IndexMath(rewriter, cast.location());
    Value room =
        rewriter
            .create(TileMemoryOps.CREATE, cast.location())
            .attr("target_memory", TileSpace.MAT.attr(cast.context()))
            .results(type.withSpace(TileSpace.MAT).withImplicitLayout().withCompact(false))
            .insert()
            .result();
    Operation moved =
        rewriter
            .create(TileViewOps.ASSEMBLE, cast.location())
            .operand("target", room)
            .operand("source", cast.operand(0))
            .operands("offsets", List.of(math.constant(0), math.constant(0)))
            .insert();
    rewriter.replaceOp(cast, moved);
  }
}
