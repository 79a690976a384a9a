package dev.jpto.ptensor.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.array.Batches;
import dev.jpto.eval.array.BinaryOp;
import dev.jpto.eval.array.Boxes;
import dev.jpto.eval.array.Cast;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.MatrixProduct;
import dev.jpto.eval.array.RoundMode;
import dev.jpto.eval.value.IntegerScalar;
import java.util.stream.IntStream;

/** Matrix products (tile-tensor.md section 2.1): accumulated wide, cast once. */
final class MatrixEvaluators {
  private MatrixEvaluators() {}

  static void addTo(TensorEvaluators.Table table) {
    table.add("matmul", MatrixEvaluators::multiply).add("matmul_acc", MatrixEvaluators::accumulate);
  }

  private static Step multiply(TensorCall it) {
    DenseArray product = product(it);
    DType type = it.resultElement();
    DenseArray result =
        product.type() == type
            ? product
            : new Cast(type, RoundMode.RINT, Cast.Saturation.DEFAULT).apply(product);
    int[] shape = result.shape();
    int rank = it.resultType().rank();
    return it.result(rank == shape.length ? result : result.reshaped(withoutVectors(it, shape)));
  }

  /** A vector on the left is a row, on the right a column, and that axis is left out again. */
  private static int[] withoutVectors(TensorCall it, int[] shape) {
    boolean row = it.tensor("lhs").rank() == 1;
    boolean column = it.tensor("rhs").rank() == 1;
    return IntStream.range(0, shape.length)
        .filter(i -> !(row && i == shape.length - 2) && !(column && i == shape.length - 1))
        .map(i -> shape[i])
        .toArray();
  }

  private static DenseArray product(TensorCall it) {
    DenseArray a = factor(it, "lhs", "a_trans");
    DenseArray b = factor(it, "rhs", "b_trans");
    DType common = a.type().isFloat() && !b.type().isFloat() ? a.type() : b.type();
    boolean mixed = a.type().isFloat() != b.type().isFloat();
    return Batches.map(
        mixed ? ElementEvaluators.as(common, a) : a,
        mixed ? ElementEvaluators.as(common, b) : b,
        MatrixProduct::of);
  }

  private static DenseArray factor(TensorCall it, String name, String transposed) {
    DenseArray factor = it.in(name);
    if (factor.rank() == 1) {
      boolean left = name.equals("lhs");
      return left ? factor.reshaped(1, factor.size()) : factor.reshaped(factor.size(), 1);
    }
    if (!it.flag(transposed)) {
      return factor;
    }
    int[] axes = IntStream.range(0, factor.rank()).toArray();
    int last = axes.length - 1;
    axes[last] = last - 1;
    axes[last - 1] = last;
    return Boxes.permuted(factor, axes);
  }

  private static Step accumulate(TensorCall it) {
    DenseArray product = product(it);
    boolean starts =
        it.has("init") && it.value("init") instanceof IntegerScalar init && init.isTrue();
    return it.result(starts ? product : BinaryOp.ADD.apply(it.in("acc"), product));
  }
}
