package dev.jpto.pto.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.array.BinaryOp;
import dev.jpto.eval.array.Broadcast;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.ElementNames;
import dev.jpto.eval.array.Reduction;

/** Reductions and broadcasts along rows and columns (pto-dialect.md section 5.5). */
final class ReductionEvaluators {
  private ReductionEvaluators() {}

  static void addTo(PtoEvaluators.Table table) {
    ElementNames.REDUCTIONS.forEach(
        (name, reduction) ->
            table
                .add("trow" + name, it -> it.out(reduction.rows(it.in("src"))))
                .add("tcol" + name, it -> it.out(reduction.columns(it.in("src")))));
    for (String name : new String[] {"max", "min"}) {
      Reduction reduction = ElementNames.REDUCTIONS.get(name);
      table
          .add("trowarg" + name, it -> it.out(rowIndices(it, reduction)))
          .add("tcolarg" + name, it -> it.out(columnIndices(it, reduction)));
    }
    ElementNames.EXPANDING.forEach(
        (name, op) ->
            table
                .add("trowexpand" + name, it -> it.out(expandRows(it, op)))
                .add("tcolexpand" + name, it -> it.out(expandColumns(it, op))));
    table
        .add("trowexpand", it -> fill(it, firstColumn(it.in("src"))))
        .add("tcolexpand", it -> fill(it, firstRow(it.in("src"))));
  }

  private static DenseArray rowIndices(PtoCall it, Reduction reduction) {
    return reduction.rowIndices(it.in("src"), it.tile("dst").element());
  }

  private static DenseArray columnIndices(PtoCall it, Reduction reduction) {
    return reduction.columnIndices(it.in("src"), it.tile("dst").element());
  }

  private static Step fill(PtoCall it, DenseArray vector) {
    TileBuffer target = it.tile("dst");
    return it.out(Broadcast.to(vector, new int[] {target.validRows(), target.validCols()}));
  }

  private static DenseArray firstColumn(DenseArray numbers) {
    checkNotEmpty(numbers.cols());
    return numbers.window(0, 0, numbers.rows(), 1);
  }

  private static DenseArray firstRow(DenseArray numbers) {
    checkNotEmpty(numbers.rows());
    return numbers.window(0, 0, 1, numbers.cols());
  }

  private static void checkNotEmpty(int count) {
    if (count == 0) {
      throw Stop.undefined("expands a tile without valid elements");
    }
  }

  /** The source with the valid extents of the result is the matrix, the other the vector. */
  private static DenseArray expandRows(PtoCall it, BinaryOp op) {
    TileBuffer target = it.tile("dst");
    DenseArray a = it.in("src0");
    DenseArray b = it.in("src1");
    boolean firstIsMatrix = a.rows() == target.validRows() && a.cols() == target.validCols();
    return firstIsMatrix ? op.apply(a, firstColumn(b)) : op.apply(firstColumn(a), b);
  }

  private static DenseArray expandColumns(PtoCall it, BinaryOp op) {
    return op.apply(it.in("src0"), firstRow(it.in("src1")));
  }
}
