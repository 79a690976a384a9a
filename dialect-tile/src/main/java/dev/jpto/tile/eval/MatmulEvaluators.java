package dev.jpto.tile.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.array.Batches;
import dev.jpto.eval.array.BinaryOp;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.MatrixProduct;
import dev.jpto.eval.value.IntegerScalar;

/** Products of matrices (tile-tensor.md section 2.5). */
final class MatmulEvaluators {
  private MatmulEvaluators() {}

  static void addTo(TileEvaluators.Table table) {
    for (String name : new String[] {"matmul", "gemv", "batch_matmul"}) {
      table
          .add(name, it -> it.result(product(it)))
          .add(name + "_acc", MatmulEvaluators::accumulate);
    }
    table
        .add("matmul_bias", MatmulEvaluators::withBias)
        .add("gemv_bias", MatmulEvaluators::withBias);
  }

  /** Of the right factor as many rows count as the left one has valid columns. */
  private static DenseArray product(TileCall it) {
    return Batches.map(
        it.in("lhs"),
        it.in("rhs"),
        (a, b) -> {
          boolean more = b.rows() > a.cols();
          return MatrixProduct.of(a, more ? b.window(0, 0, a.cols(), b.cols()) : b);
        });
  }

  /** The product from 0, and then one addition for each element. */
  private static Step accumulate(TileCall it) {
    boolean starts =
        it.has("init") && it.value("init") instanceof IntegerScalar init && init.isTrue();
    DenseArray product = product(it);
    return it.result(starts ? product : BinaryOp.ADD.apply(it.in("acc"), product));
  }

  private static Step withBias(TileCall it) {
    return it.result(BinaryOp.ADD.apply(product(it), it.in("bias")));
  }
}
