package dev.jpto.lowering.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.lowering.machine.ArchOption;
import dev.jpto.lowering.machine.Target;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.tile.TileElement;
import dev.jpto.tile.TileMatmulOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts products whose operands or sums do not fit the memories of the cube into loops over blocks
 * that do (tile-tensor.md section 4.4). The sum over k goes on in ascending order, so that the
 * result has the same bits. A sum that does not fit as a whole must be stored right away.
 *
 * <pre>{@code
 * %p = "tile.matmul"(%a, %b)        // 64x1024 by 1024x128
 *   =>
 * %first = "tile.matmul"(%a0, %b0)  // 64x512 by 512x128, cut out of %a and %b
 * %p = "scf.for"(%c512, %c1024, %c512, %first) ({
 * ^bb0(%k: index, %acc: ...):
 *   %next = "tile.matmul_acc"(%acc, %ak, %bk)
 *   "scf.yield"(%next)
 * })
 * }</pre>
 */
public final class AutoTileMatmul extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.on(
          "func.func",
          "auto-tile-matmul",
          "AutoTileMatmul",
          "Cuts products that do not fit the memories of the cube into blocks",
          AutoTileMatmul::new);

  private final PassOption<String> arch =
      option(ArchOption.KEY, ArchOption.TYPE, ArchOption.DEFAULT, ArchOption.DESCRIPTION);

  /** The pass. */
  public AutoTileMatmul() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    Optional<Target> target = ArchOption.resolve(arch.value(), run.op());
    if (target.isEmpty()) {
      run.fail();
      return;
    }
    MatmulBlocks.Limits limits =
        new MatmulBlocks.Limits(
            target.get().capacity(TileSpace.LEFT),
            target.get().capacity(TileSpace.RIGHT),
            target.get().capacity(TileSpace.ACC));
    List<Operation> products = new ArrayList<>();
    run.op()
        .walk(
            op -> {
              if (op.is(TileMatmulOps.MATMUL) || op.is(TileMatmulOps.MATMUL_ACC)) {
                products.add(op);
              }
            });
    for (Operation product : products) {
      if (!tile(run.rewriter(), product, limits)) {
        run.fail();
        return;
      }
    }
  }

  private static boolean tile(Rewriter rewriter, Operation product, MatmulBlocks.Limits limits) {
    Value lhs = Groups.operand(product, "lhs");
    Value rhs = Groups.operand(product, "rhs");
    TileType left = (TileType) lhs.type();
    TileType right = (TileType) rhs.type();
    if (left.rank() != 2 || right.rank() != 2) {
      return true; // a batch, which flattening takes apart
    }
    Optional<MatmulBlocks> blocks = MatmulBlocks.choose(left, right, 4, limits);
    if (blocks.isPresent() && blocks.get().isWhole(left, right)) {
      return true;
    }
    return isCuttable(product, left, right, limits, blocks)
        && new MatmulLoops(rewriter, product, blocks.get()).build();
  }

  private static boolean isCuttable(
      Operation product,
      TileType left,
      TileType right,
      MatmulBlocks.Limits limits,
      Optional<MatmulBlocks> blocks) {
    return fits(product, "lhs", left, TileSpace.LEFT, limits.left())
        && fits(product, "rhs", right, TileSpace.RIGHT, limits.right())
        && (blocks.isPresent()
            || product.emitOpError(
                ("does not fit the memories of the cube, and %s by %s cannot be cut into blocks of"
                        + " multiples of 16")
                    .formatted(extents(left), extents(right))));
  }

  /** An operand that lies where it is used already is not cut. */
  private static boolean fits(
      Operation product, String name, TileType type, TileSpace space, long limit) {
    long bytes = type.numElements() * TileElement.bits(type.elementType()) / 8;
    return !type.isIn(space)
        || bytes <= limit
        || product.emitOpError(
            "%s of %s needs %d bytes of %s, which has %d"
                .formatted(name, extents(type), bytes, space.keyword(), limit));
  }

  private static String extents(TileType type) {
    return type.dim(0) + "x" + type.dim(1) + "x" + type.elementType();
  }
}
