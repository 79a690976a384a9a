package dev.jpto.tile.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.array.Batches;
import dev.jpto.eval.array.Broadcast;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.ElementNames;
import dev.jpto.eval.array.Reduction;

/** Reductions and broadcasts (tile-tensor.md section 2.4). */
final class ReductionEvaluators {
  private ReductionEvaluators() {}

  static void addTo(TileEvaluators.Table table) {
    ElementNames.REDUCTIONS.forEach(
        (name, reduction) ->
            table
                .add("row_" + name, it -> it.result(reduction.rows(it.in("input"))))
                .add(
                    "col_" + name,
                    it -> it.result(Batches.map(it.in("input"), reduction::columns))));
    for (String name : new String[] {"max", "min"}) {
      Reduction reduction = ElementNames.REDUCTIONS.get(name);
      table
          .add(
              "row_arg" + name,
              it -> it.result(reduction.rowIndices(it.in("input"), it.resultElement())))
          .add("col_arg" + name, it -> it.result(columnIndices(it, reduction)));
    }
    ElementNames.EXPANDING.forEach(
        (name, op) ->
            table
                .add("row_expand_" + name, it -> it.result(op.apply(it.in("input"), vector(it))))
                .add("col_expand_" + name, it -> it.result(op.apply(it.in("input"), vector(it)))));
    table
        .add("row_expand", it -> over(it, vector(it)))
        .add("col_expand", it -> over(it, vector(it)))
        .add("expands", ReductionEvaluators::expandScalar);
  }

  private static DenseArray vector(TileCall it) {
    return it.in("vector");
  }

  private static DenseArray columnIndices(TileCall it, Reduction reduction) {
    DType type = it.resultElement();
    return Batches.map(it.in("input"), matrix -> reduction.columnIndices(matrix, type));
  }

  private static Step over(TileCall it, DenseArray numbers) {
    return it.result(Broadcast.to(numbers, it.room("target").valid().shape()));
  }

  private static Step expandScalar(TileCall it) {
    return over(it, it.scalar("scalar", it.resultElement(), it.resultShape().length));
  }
}
