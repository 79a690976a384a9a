package dev.jpto.tile.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.array.Broadcast;
import dev.jpto.eval.array.Comparison;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.Mask;
import java.util.Locale;

/** Comparisons and choices by packed masks (tile-tensor.md section 2.3). */
final class SelectEvaluators {
  private SelectEvaluators() {}

  static void addTo(TileEvaluators.Table table) {
    table
        .add("cmp", it -> compare(it, it.in("lhs"), it.in("rhs")))
        .add("cmps", it -> compare(it, it.in("lhs"), scalar(it)))
        .add("sel", it -> select(it, it.in("rhs")))
        .add("sels", it -> select(it, scalar(it)));
  }

  private static DenseArray scalar(TileCall it) {
    DenseArray a = it.in("lhs");
    return Broadcast.to(it.scalar("scalar", a.type(), a.rank()), a.shape());
  }

  private static Step compare(TileCall it, DenseArray a, DenseArray b) {
    Comparison comparison = Comparison.valueOf(it.keyword("cmp", "eq").toUpperCase(Locale.ROOT));
    DenseArray mask = Mask.pack(comparison.apply(a, b), it.resultElement());
    int[] shape = a.shape();
    shape[shape.length - 1] = mask.cols();
    return it.result(mask.reshaped(shape));
  }

  private static Step select(TileCall it, DenseArray otherwise) {
    return it.result(Mask.select(it.in("mask"), it.in("lhs"), otherwise));
  }
}
