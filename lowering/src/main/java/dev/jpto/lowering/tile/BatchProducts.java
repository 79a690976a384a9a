package dev.jpto.lowering.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.tile.TileMatmulOps;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileType;
import dev.jpto.tile.TileViewOps;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one {@code tile.matmul} of each pair of matrices of a {@code tile.batch_matmul}, stored
 * where its place in the batch is (tile-tensor.md section 4.2). The sums of all do not lie together
 * in the accumulator, so a product that is not stored right away stays as it is.
 */
final class BatchProducts {
  private final Rewriter rewriter;
  private final Operation product;
  private final TileType left;
  private final TileType right;

  /** The product {@code product} of tiles that were {@code left} and {@code right}. */
  BatchProducts(Rewriter rewriter, Operation product, TileType left, TileType right) {
    this.rewriter = rewriter;
    this.product = product;
    this.left = left;
    this.right = right;
  }

  /** Whether all is known that is needed. */
  boolean isPossible() {
    Value result = product.result();
    if (!product.is(TileMatmulOps.BATCH_MATMUL) || !result.hasOneUse()) {
      return false;
    }
    Operation store = result.firstUse().owner();
    return store.is(TileMemoryOps.STORE)
        && store.block() == product.block()
        && Groups.operands(store, "nd_shape").isEmpty()
        && Groups.operands(store, "offsets").size() == left.rank()
        && left.isFullyValid()
        && right.isFullyValid();
  }

  /** Replaces the product and its store. */
  void build() {
    Operation store = product.result().firstUse().owner();
    rewriter.before(store);
    IndexMath math = new IndexMath(rewriter, product.location());
    int axes = left.rank() - 2;
    long m = left.dim(axes);
    long k = left.dim(axes + 1);
    long n = right.dim(axes + 1);
    long count = left.numElements() / (m * k);
    Value target = Groups.operand(store, "target");
    for (long i = 0; i < count; i++) {
      Value a = part(Groups.operand(product, "lhs"), math.constant(i * m), m, k, math);
      Value b = part(Groups.operand(product, "rhs"), math.constant(i * k), k, n, math);
      Value sums =
          rewriter
              .create(TileMatmulOps.MATMUL, product.location())
              .operand("lhs", a)
              .operand("rhs", b)
              .insert()
              .result();
      target = store(store, sums, target, place(store, i, axes, math));
    }
    rewriter.replaceOp(store, target);
    rewriter.eraseOp(product);
  }

  private Value part(Value tile, Value row, long rows, long cols, IndexMath math) {
    Attribute shape = DenseArrayAttr.get(IntegerType.get(product.context(), 64), rows, cols);
    return rewriter
        .create(TileViewOps.SLICE, product.location())
        .operand("source", tile)
        .operands("offsets", List.of(row, math.constant(0)))
        .attr("shape", shape)
        .insert()
        .result();
  }

  /** Where product {@code number} is stored: the last axis of the batch counts fastest. */
  private List<Value> place(Operation store, long number, int axes, IndexMath math) {
    List<Value> offsets = new ArrayList<>(Groups.operands(store, "offsets"));
    long rest = number;
    for (int axis = axes - 1; axis >= 0; axis--) {
      long index = rest % left.dim(axis);
      rest /= left.dim(axis);
      offsets.set(axis, math.sum(offsets.get(axis), math.constant(index)));
    }
    return offsets;
  }

  private Value store(Operation store, Value sums, Value target, List<Value> offsets) {
    OpBuilder.OpSpec made =
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
