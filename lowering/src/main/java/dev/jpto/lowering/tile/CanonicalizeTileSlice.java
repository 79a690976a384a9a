package dev.jpto.lowering.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.tile.AliasFacts;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import dev.jpto.tile.TileViewOps;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes copies of the windows of tiles that the target cannot use in place (tile-tensor.md section
 * 4.4): those that begin inside a block of 32 bytes, and the vectors of {@code col_expand_*} that
 * are not contiguous. What is cut out of a window is cut out of the tile itself.
 *
 * <pre>{@code
 * %s = "tile.slice"(%x, %c0, %c4) <{shape = array<i64: 1, 16>, ...}>   // begins at byte 16
 *   =>
 * %s = "tile.extract"(%x, %c0, %c4) <{shape = array<i64: 1, 16>, ...}>
 * }</pre>
 */
public final class CanonicalizeTileSlice extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.on(
          "func.func",
          "canonicalize-tile-slice",
          "CanonicalizeTileSlice",
          "Copies windows of tiles that cannot be used in place",
          CanonicalizeTileSlice::new);

  /** The pass. */
  public CanonicalizeTileSlice() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    List<Operation> slices = new ArrayList<>();
    List<Operation> extracts = new ArrayList<>();
    run.op()
        .walk(
            op -> {
              if (isWindow(op)) {
                slices.add(op);
              } else if (op.is(TileViewOps.EXTRACT)) {
                extracts.add(op);
              }
            });
    Rewriter rewriter = run.rewriter();
    extracts.forEach(extract -> peel(rewriter, extract));
    // Windows of windows first: what is cut out of them is cut out of the tile itself.
    for (Operation slice : slices.reversed()) {
      if (isAccumulatorRows(slice)) {
        slice.emitOpError(
            "is used as an accumulator; the rows of a part of a tile in acc do not lie together,"
                + " accumulate in a tile of its own");
        run.fail();
        return;
      }
      if (!slice.isUnused()) {
        copyWhereNeeded(rewriter, slice);
      }
      if (slice.block() != null && slice.isUnused()) {
        rewriter.eraseOp(slice);
      }
    }
  }

  /** A window that keeps all axes. */
  private static boolean isWindow(Operation op) {
    return op.is(TileViewOps.SLICE)
        && !op.hasAttr("drop_dims")
        && !op.hasAttr("pad")
        && ((TileType) op.result().type()).rank() == 2;
  }

  /** A window that bounds nothing either, so that a window of it is one of the tile. */
  static boolean isPlain(Operation op) {
    return isWindow(op) && Groups.operands(op, "valid").isEmpty();
  }

  /** A copy of a window of a window is a copy of a window of the tile. */
  private static void peel(Rewriter rewriter, Operation extract) {
    Operation inner = extract.operand(0).definingOp();
    while (inner != null && isPlain(inner)) {
      List<Value> offsets = Groups.operands(inner, "offsets");
      rewriter.before(extract);
      rewriter.setOperand(extract, 1, sum(rewriter, extract, offsets.get(0), extract.operand(1)));
      rewriter.setOperand(extract, 2, sum(rewriter, extract, offsets.get(1), extract.operand(2)));
      rewriter.setOperand(extract, 0, inner.operand(0));
      inner = extract.operand(0).definingOp();
    }
  }

  private static Value sum(Rewriter rewriter, Operation at, Value a, Value b) {
    return new IndexMath(rewriter, at.location()).sum(a, b);
  }

  private static boolean isAccumulatorRows(Operation slice) {
    for (OpOperand use : slice.result().uses()) {
      boolean inPlace = AliasFacts.of(use.owner()).inPlaceOf().orElse(-1) == use.index();
      if (inPlace && Factors.isProduct(use.owner())) {
        return true;
      }
    }
    return false;
  }

  private static void copyWhereNeeded(Rewriter rewriter, Operation slice) {
    TileType type = (TileType) slice.result().type();
    if (isOfCube(slice, type)) {
      if (isPlain(slice)) {
        copyForMatmuls(rewriter, slice);
      }
    } else if (!isAligned(slice) || isScatteredVector(slice)) {
      rewriter.replaceOp(slice, copy(rewriter, slice, slice, TileSpace.VEC));
    }
  }

  /** Whether the window lies in {@code mat}, or is to, as only products use it. */
  private static boolean isOfCube(Operation slice, TileType type) {
    if (type.space().isPresent()) {
      return type.space().get().isCube();
    }
    for (OpOperand use : slice.result().uses()) {
      if (!Factors.isProduct(use.owner())) {
        return false;
      }
    }
    return !slice.isUnused();
  }

  /** Cuts the operands of products right into the memories they are used in. */
  private static void copyForMatmuls(Rewriter rewriter, Operation slice) {
    List<OpOperand> uses = new ArrayList<>();
    slice.result().uses().forEach(uses::add);
    for (OpOperand use : uses) {
      Operation user = use.owner();
      if (Factors.isLeft(use)) {
        rewriter.setOperand(user, use.index(), copy(rewriter, slice, user, TileSpace.LEFT));
      } else if (Factors.isRight(use)) {
        rewriter.setOperand(user, use.index(), copy(rewriter, slice, user, TileSpace.RIGHT));
      }
    }
  }

  /** The contents of {@code slice} in {@code space}, cut out before {@code at}. */
  private static Value copy(Rewriter rewriter, Operation slice, Operation at, TileSpace space) {
    return new WindowCopy(rewriter, slice).make(at, space);
  }

  /** Whether the window certainly begins at a multiple of 32 bytes. */
  private static boolean isAligned(Operation slice) {
    TileType source = (TileType) slice.operand(0).type();
    List<Value> offsets = Groups.operands(slice, "offsets");
    return TileAlignment.isAligned(source, offsets.get(0), offsets.get(1)) && isAlignedBelow(slice);
  }

  /** A window of a window begins where both offsets together say. */
  private static boolean isAlignedBelow(Operation slice) {
    Operation inner = slice.operand(0).definingOp();
    return inner == null || !isWindow(inner) || isAligned(inner);
  }

  /** Whether the rows of the vector of a {@code col_expand_*} are not where that reads them. */
  private static boolean isScatteredVector(Operation slice) {
    TileType type = (TileType) slice.result().type();
    TileType source = (TileType) slice.operand(0).type();
    boolean contiguous = type.dim(0) == 1 || type.dim(1) == source.dim(1);
    boolean constant =
        Groups.operands(slice, "offsets").stream().allMatch(o -> IndexMath.known(o).isPresent());
    if (contiguous && constant) {
      return false;
    }
    for (OpOperand use : slice.result().uses()) {
      boolean expands = use.owner().name().toString().startsWith("tile.col_expand");
      if (expands && Factors.isIn(use, "vector")) {
        return true;
      }
    }
    return false;
  }
}
