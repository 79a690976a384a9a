package dev.jpto.lowering.tile;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.tile.TileLayout;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import dev.jpto.tile.TileViewOps;

/**
 * Gives all tiles two axes: the last one, and those before it together (tile-tensor.md section
 * 4.2). Windows of tensors keep their axes. Transposes get the room that the target wants for them;
 * that of a row or a column is a reshape.
 *
 * <pre>{@code
 * %x = "tile.load"(%t, %i, %c0, %c0) <{shape = array<i64: 2, 8, 64>, ...}>
 *     : ... -> !tile.tile<2x8x64xf32>
 * %e = "tile.exp"(%x) : (!tile.tile<2x8x64xf32>) -> !tile.tile<2x8x64xf32>
 *   =>
 * %x = "tile.load"(%t, %i, %c0, %c0) <{flatten = true, shape = array<i64: 2, 8, 64>, ...}>
 *     : ... -> !tile.tile<16x64xf32>
 * %e = "tile.exp"(%x) : (!tile.tile<16x64xf32>) -> !tile.tile<16x64xf32>
 * }</pre>
 */
public final class FlattenTileTo2d extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.on(
          "func.func",
          "flatten-tile-to-2d",
          "FlattenTileTo2d",
          "Gives all tiles two axes",
          FlattenTileTo2d::new);

  /** The pass. */
  public FlattenTileTo2d() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    boolean[] needed = new boolean[1];
    run.op().walk(op -> needed[0] |= op.results().stream().anyMatch(FlattenTileTo2d::isOther));
    Flattening flattening = new Flattening(run.rewriter());
    if (needed[0]) {
      remember(flattening, run.op());
      if (!regions(flattening, run.op())) {
        run.fail();
        return;
      }
    }
    run.op()
        .walk(
            op -> {
              if (op.is(TileViewOps.TRANSPOSE) && op.numOperands() == 1) {
                addRoom(run.rewriter(), op);
              }
            });
  }

  /** Transposing takes room for intermediate results; not that of a row or column. */
  private static void addRoom(Rewriter rewriter, Operation transpose) {
    rewriter.before(transpose);
    if (isVector(transpose.operand(0)) && isVector(transpose.result())) {
      rewriter.replaceOp(
          transpose,
          rewriter
              .create(TileViewOps.RESHAPE, transpose.location())
              .operand("source", transpose.operand(0))
              .results(transpose.result().type())
              .insert());
      return;
    }
    Value room =
        rewriter
            .create(TileMemoryOps.CREATE, transpose.location())
            .results(((TileType) transpose.operand(0).type()).withSpace(TileSpace.VEC))
            .insert()
            .result();
    Operation roomy =
        rewriter
            .create(TileViewOps.TRANSPOSE, transpose.location())
            .operand("source", transpose.operand(0))
            .operand("tmp", room)
            .attr("axis1", transpose.attr("axis1"))
            .attr("axis2", transpose.attr("axis2"))
            .results(transpose.result().type())
            .insert();
    rewriter.replaceOp(transpose, roomy);
  }

  /** A row, or a column whose elements lie together: one sequence of elements. */
  private static boolean isVector(Value value) {
    TileType type = (TileType) value.type();
    TileLayout implicit = type.withImplicitLayout().layout();
    return (type.dim(0) == 1 || type.dim(1) == 1)
        && type.layout().equals(implicit)
        && type.isFullyValid();
  }

  private static boolean isOther(Value value) {
    return value.type() instanceof TileType tile && tile.rank() != 2;
  }

  private static void remember(Flattening flattening, Operation function) {
    function.walk(
        op -> {
          op.results().forEach(flattening::remember);
          for (Region region : op.regions()) {
            region.forEach(block -> block.arguments().forEach(flattening::remember));
          }
        });
  }

  /** In program order, so that operands are flat before what uses them. */
  private static boolean regions(Flattening flattening, Operation op) {
    for (Region region : op.regions()) {
      for (Block block : region) {
        block.arguments().forEach(flattening::flatten);
        Operation next;
        for (Operation inner = block.firstOp(); inner != null; inner = next) {
          next = inner.next();
          if (!regions(flattening, inner) || !flattening.visit(inner)) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
