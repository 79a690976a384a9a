package dev.jpto.ptensor.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.array.Boxes;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.Padding;
import dev.jpto.eval.memory.TensorView;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tensors seen or copied in another shape (tile-tensor.md section 2.1). */
final class ShapeEvaluators {
  private ShapeEvaluators() {}

  static void addTo(TensorEvaluators.Table table) {
    table
        .add("view", ShapeEvaluators::view)
        .add("reshape", ShapeEvaluators::reshape)
        .add("transpose", ShapeEvaluators::transpose)
        .add("concat", ShapeEvaluators::concat)
        .add("fillpad", ShapeEvaluators::fillPad)
        .add("fillpad_expand", ShapeEvaluators::fillPad)
        .add("set_validshape", ShapeEvaluators::setValidShape);
  }

  private static Step view(TensorCall it) {
    TensorView source = it.tensor("source");
    int[] shape = staticShape(it);
    return Step.result(
        new TensorView(
            source.memory(),
            source.type(),
            source.address(),
            shape,
            TensorStrides.of(it.resultType(), shape)));
  }

  private static int[] staticShape(TensorCall it) {
    if (!it.resultType().hasStaticShape()) {
      throw Stop.unsupported("has extents that only a caller knows, which does not run");
    }
    return it.resultShape();
  }

  private static Step reshape(TensorCall it) {
    TensorView source = it.tensor("source");
    if (!source.isFullyValid()) {
      throw Stop.unsupported("has a source that is valid in part, which does not run");
    }
    DenseArray numbers = source.read();
    return it.result(numbers.reshaped(it.resultShape(unknown(it, numbers.size()))));
  }

  /** The one extent that the type leaves open. */
  private static int[] unknown(TensorCall it, int size) {
    int known = 1;
    for (long extent : it.resultType().shape()) {
      known *= extent < 0 ? 1 : (int) extent;
    }
    int[] rest = new int[it.resultType().rank()];
    Arrays.fill(rest, known == 0 ? 0 : size / known);
    return rest;
  }

  private static Step transpose(TensorCall it) {
    DenseArray source = it.in("source");
    int rank = source.rank();
    int[] axes = IntStream.range(0, rank).toArray();
    int a = Math.floorMod(it.number("axis1"), rank);
    int b = Math.floorMod(it.number("axis2"), rank);
    axes[a] = b;
    axes[b] = a;
    return it.result(Boxes.permuted(source, axes));
  }

  private static Step concat(TensorCall it) {
    DenseArray left = it.tensor("lhs").read();
    DenseArray right = it.tensor("rhs").read();
    DenseArray result = DenseArray.zeros(left.type(), left.rows(), left.cols() + right.cols());
    Boxes.put(result, new int[2], left);
    Boxes.put(result, new int[] {0, left.cols()}, right);
    return it.result(result);
  }

  private static Step fillPad(TensorCall it) {
    DenseArray source = it.in("input");
    Padding padding = Padding.valueOf(it.keyword("pad", "zero").toUpperCase(Locale.ROOT));
    int[] shape = it.resultShape(it.tensor("input").shape());
    DenseArray result = padding.fill(source.type(), it.options().finitePad(), shape);
    if (source.size() != 0) {
      Boxes.put(result, new int[source.rank()], source);
    }
    return it.result(result);
  }

  private static Step setValidShape(TensorCall it) {
    TensorView source = it.tensor("source");
    int rows = it.index("rows");
    int cols = it.index("cols");
    if (rows < 0 || cols < 0 || rows > source.shape()[0] || cols > source.shape()[1]) {
      throw Stop.undefined(
          "makes %d x %d elements valid of %s"
              .formatted(rows, cols, Arrays.toString(source.shape())));
    }
    return Step.result(source.withValid(rows, cols));
  }
}
