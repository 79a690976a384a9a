package dev.jpto.lowering.tensor;

import dev.jpto.ir.Operation;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.rewrite.pass.Statistic;
import dev.jpto.tile.TileElementOps;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes several operations of those on tiles that the target has no instruction for (tile-tensor.md
 * section 2.3): {@code tile.sin} and {@code tile.cos}.
 *
 * <pre>{@code
 * %y = "tile.sin"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
 *   =>
 * %t = "tile.muls"(%x, %inverse_of_pi) ...
 * ...
 * %y = "tile.mul"(%s, %sign) ...
 * }</pre>
 */
public final class LowerCompositeTileOps extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.on(
          "builtin.module",
          "lower-composite-tile-ops",
          "LowerCompositeTileOps",
          "Makes several operations of those on tiles that the target does not have",
          LowerCompositeTileOps::new);

  private final Statistic lowered = statistic("num-lowered", "Number of operations lowered");

  /** The pass. */
  public LowerCompositeTileOps() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    List<Operation> found = new ArrayList<>();
    run.op()
        .walk(
            op -> {
              if (op.is(TileElementOps.SIN) || op.is(TileElementOps.COS)) {
                found.add(op);
              }
            });
    for (Operation op : found) {
      run.rewriter().before(op);
      run.rewriter().replaceOp(op, new Trigonometry(run.rewriter(), op).lower());
      lowered.increment();
    }
  }
}
