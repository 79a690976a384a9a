package dev.jpto.pto.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.array.BinaryOp;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.MatrixProduct;

/** The cube (pto-dialect.md section 5.3). Products with scales have no evaluator. */
final class MatrixEvaluators {
  private MatrixEvaluators() {}

  static void addTo(PtoEvaluators.Table table) {
    for (String name : new String[] {"tmatmul", "tgemv"}) {
      table
          .add(name, it -> it.out(product(it, "lhs", "rhs")))
          .add(name + ".acc", MatrixEvaluators::accumulate)
          .add(name + ".bias", MatrixEvaluators::withBias);
    }
  }

  private static DenseArray product(PtoCall it, String lhs, String rhs) {
    return MatrixProduct.of(it.in(lhs), it.in(rhs));
  }

  /** The product from 0, and then one addition for each element. */
  private static Step accumulate(PtoCall it) {
    return it.out(BinaryOp.ADD.apply(it.in("acc_in"), product(it, "lhs", "rhs")));
  }

  private static Step withBias(PtoCall it) {
    return it.out(BinaryOp.ADD.apply(product(it, "a", "b"), it.in("bias")));
  }
}
