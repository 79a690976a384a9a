package dev.jpto.ptensor.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.array.Batches;
import dev.jpto.eval.array.BinaryOp;
import dev.jpto.eval.array.Broadcast;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.ElementNames;
import dev.jpto.eval.array.Reduction;
import dev.jpto.eval.memory.TensorView;
import java.util.Arrays;

/** Reductions and broadcasts along rows and columns (tile-tensor.md section 2.1). */
final class ReduceEvaluators {
  private ReduceEvaluators() {}

  static void addTo(TensorEvaluators.Table table) {
    ElementNames.REDUCTIONS.forEach(
        (name, reduction) ->
            table
                .add("row_" + name, it -> rows(it, reduction.rows(it.in("input"))))
                .add(
                    "col_" + name,
                    it -> columns(it, Batches.map(it.in("input"), reduction::columns))));
    for (String name : new String[] {"max", "min"}) {
      Reduction reduction = ElementNames.REDUCTIONS.get(name);
      table
          .add(
              "row_arg" + name,
              it -> rows(it, reduction.rowIndices(it.in("input"), it.resultElement())))
          .add("col_arg" + name, it -> columns(it, columnIndices(it, reduction)));
    }
    ElementNames.EXPANDING.forEach(
        (name, op) ->
            table
                .add("row_expand_" + name, it -> expand(it, op))
                .add("col_expand_" + name, it -> expand(it, op)));
    table.add("row_expand", ReduceEvaluators::over).add("col_expand", ReduceEvaluators::over);
  }

  private static Step rows(TensorCall it, DenseArray result) {
    int[] shape = it.tensor("input").shape();
    shape[shape.length - 1] = 1;
    return it.result(result, shape);
  }

  private static Step columns(TensorCall it, DenseArray result) {
    int[] shape = it.tensor("input").shape();
    shape[shape.length - 2] = 1;
    return it.result(result, shape);
  }

  private static DenseArray columnIndices(TensorCall it, Reduction reduction) {
    DType type = it.resultElement();
    return Batches.map(it.in("input"), matrix -> reduction.columnIndices(matrix, type));
  }

  private static Step expand(TensorCall it, BinaryOp op) {
    DType type = it.resultElement();
    TensorView input = it.tensor("input");
    DenseArray a = ElementEvaluators.as(type, input.readValid());
    DenseArray b = ElementEvaluators.as(type, it.in("vector"));
    return it.result(op.apply(a, b), input.shape());
  }

  private static Step over(TensorCall it) {
    TensorView target = it.tensor("target");
    DenseArray vector = it.in("vector");
    int[] extents = target.valid();
    boolean whole = Arrays.equals(Broadcast.shape(vector.shape(), extents), extents);
    return it.result(Broadcast.to(vector, whole ? extents : target.shape()), target.shape());
  }
}
