package dev.jpto.lowering.tile;

import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.scf.ScfBranches;
import dev.jpto.std.scf.ScfLoops;
import dev.jpto.tile.TileMatmulOps;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import dev.jpto.tile.TileViewOps;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes one product as loops over blocks; see {@link AutoTileMatmul}. */
final class MatmulLoops {
  private final Rewriter rewriter;
  private final Operation product;
  private final MatmulBlocks blocks;
  private final Location location;
  private final IndexMath math;
  private final Value lhs;
  private final Value rhs;
  private final TileType left;
  private final TileType right;

  MatmulLoops(Rewriter rewriter, Operation product, MatmulBlocks blocks) {
    this.rewriter = rewriter;
    this.product = product;
    this.blocks = blocks;
    this.location = product.location();
    this.math = new IndexMath(rewriter, location);
    this.lhs = Groups.operand(product, "lhs");
    this.rhs = Groups.operand(product, "rhs");
    this.left = (TileType) lhs.type();
    this.right = (TileType) rhs.type();
  }

  /** Replaces the product; false after an error. */
  boolean build() {
    if (!left.isFullyValid() || !right.isFullyValid()) {
      return product.emitOpError(
          "does not fit the memories of the cube, and only operands that are valid throughout are"
              + " cut into blocks");
    }
    rewriter.before(product);
    if (blocks.sumIsWhole(left, right)) {
      Value zero = math.constant(0);
      rewriter.replaceOp(product, sum(zero, zero));
      return true;
    }
    return buildStored();
  }

  private boolean isAccumulating() {
    return product.is(TileMatmulOps.MATMUL_ACC);
  }

  /** The sums of the block at {@code row} and {@code col}: a loop over k. */
  private Value sum(Value row, Value col) {
    if (blocks.k() == left.dim(1)) {
      return part(
          isAccumulating() ? Groups.operand(product, "acc") : null, row, col, math.constant(0));
    }
    Value step = math.constant(blocks.k());
    Value first =
        isAccumulating() ? Groups.operand(product, "acc") : part(null, row, col, math.constant(0));
    Value from = isAccumulating() ? math.constant(0) : step;
    return loop(from, math.constant(left.dim(1)), step, first, k -> acc -> part(acc, row, col, k));
  }

  /** One product, added to {@code acc} unless that is null. */
  private Value part(Value acc, Value row, Value col, Value k) {
    Value a = cut(lhs, row, k, blocks.m(), blocks.k(), TileSpace.LEFT);
    Value b = cut(rhs, k, col, blocks.k(), blocks.n(), TileSpace.RIGHT);
    if (acc == null) {
      return rewriter
          .create(TileMatmulOps.MATMUL, location)
          .operand("lhs", a)
          .operand("rhs", b)
          .insert()
          .result();
    }
    return rewriter
        .create(TileMatmulOps.MATMUL_ACC, location)
        .operand("acc", acc)
        .operand("lhs", a)
        .operand("rhs", b)
        .insert()
        .result();
  }

  private Value cut(Value tile, Value row, Value col, long rows, long cols, TileSpace space) {
    TileType type = (TileType) tile.type();
    if (type.dim(0) == rows && type.dim(1) == cols) {
      return tile;
    }
    return rewriter
        .create(TileViewOps.EXTRACT, location)
        .operand("source", inMat(tile))
        .operand("row", row)
        .operand("col", col)
        .attr("shape", shape(rows, cols))
        .attr("target_memory", space.attr(rewriter.context()))
        .insert()
        .result();
  }

  private Attribute shape(long rows, long cols) {
    return DenseArrayAttr.get(IntegerType.get(rewriter.context(), 64), rows, cols);
  }

  /** Blocks are cut out of {@code mat}; a tile of the vector unit goes there first. */
  private Value inMat(Value tile) {
    if (!((TileType) tile.type()).isIn(TileSpace.VEC)) {
      return tile;
    }
    Rewriter.InsertionPoint here = rewriter.insertionPoint();
    rewriter.before(product);
    Value moved =
        rewriter
            .create(TileMemoryOps.MOVE, location)
            .operand("source", tile)
            .attr("target_memory", TileSpace.MAT.attr(rewriter.context()))
            .insert()
            .result();
    rewriter.at(here);
    return moved;
  }

  /** A loop that carries one value. */
  private Value loop(
      Value from, Value to, Value step, Value init, Function<Value, Function<Value, Value>> body) {
    Operation loop =
        rewriter
            .create(ScfLoops.FOR, location)
            .operand("lowerBound", from)
            .operand("upperBound", to)
            .operand("step", step)
            .operands("initArgs", List.of(init))
            .results(init.type())
            .regions(1)
            .insert();
    List<Type> types = List.of(IndexType.get(rewriter.context()), init.type());
    Block block = rewriter.createBlock(loop.region(0), null, types, location);
    rewriter.atEnd(block);
    Value next = body.apply(block.argument(0)).apply(block.argument(1));
    rewriter.create(ScfBranches.YIELD, location).operands("results", List.of(next)).insert();
    rewriter.after(loop);
    return loop.result();
  }

  /** Sums that do not fit together are stored block by block. */
  private boolean buildStored() {
    Operation store = product.result().hasOneUse() ? product.result().firstUse().owner() : null;
    if (isAccumulating()
        || store == null
        || !store.is(TileMemoryOps.STORE)
        || store.block() != product.block()
        || !Groups.operands(store, "nd_shape").isEmpty()
        || Groups.operands(store, "offsets").size() != 2) {
      return product.emitOpError(
          ("makes %dx%d sums, which do not fit the accumulator; as a whole they can only be stored"
                  + " right away")
              .formatted(left.dim(0), right.dim(1)));
    }
    rewriter.before(store);
    Value zero = math.constant(0);
    Value stored =
        loop(
            zero,
            math.constant(left.dim(0)),
            math.constant(blocks.m()),
            Groups.operand(store, "target"),
            row ->
                rows ->
                    loop(
                        math.constant(0),
                        math.constant(right.dim(1)),
                        math.constant(blocks.n()),
                        rows,
                        col -> target -> storeBlock(store, target, row, col)));
    rewriter.replaceOp(store, stored);
    rewriter.eraseOp(product);
    return true;
  }

  private Value storeBlock(Operation store, Value target, Value row, Value col) {
    Value sums = sum(row, col);
    List<Value> at = Groups.operands(store, "offsets");
    List<Value> offsets = new ArrayList<>();
    offsets.add(math.sum(at.get(0), row));
    offsets.add(math.sum(at.get(1), col));
    Rewriter.OpSpec made =
        rewriter
            .create(TileMemoryOps.STORE, store.location())
            .operand("source", sums)
            .operand("target", target)
            .operands("offsets", offsets);
    if (store.hasAttr("atomic")) {
      made.attr("atomic", store.attr("atomic"));
    }
    return made.insert().result();
  }
}
