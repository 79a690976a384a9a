package dev.jpto.tile.eval;

import static dev.jpto.eval.array.BinaryOp.ADD;
import static dev.jpto.eval.array.BinaryOp.LEAKY;
import static dev.jpto.eval.array.BinaryOp.SUB;

import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.array.BinaryOp;
import dev.jpto.eval.array.Cast;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.ElementNames;
import dev.jpto.eval.array.Partial;
import dev.jpto.eval.array.RoundMode;
import java.util.Arrays;
import java.util.Locale;

/** Element by element (tile-tensor.md section 2.3). */
final class ElementEvaluators {
  private ElementEvaluators() {}

  static void addTo(TileEvaluators.Table table) {
    ElementNames.BINARY.forEach(
        (name, op) ->
            table
                .add(name, it -> it.result(binary(op, it.in("lhs"), it.in("rhs"))))
                .add(name + "s", it -> it.result(withScalar(it, op))));
    ElementNames.UNARY.forEach(
        (name, op) -> table.add(name, it -> it.result(op.apply(it.in("input")))));
    ElementNames.PARTIAL.forEach(
        (name, op) -> table.add("part_" + name, it -> it.result(partial(it, op))));
    table
        .add("addc", it -> sum(it, binary(ADD, it.in("lhs"), it.in("rhs"))))
        .add("subc", it -> sum(it, binary(SUB, it.in("lhs"), it.in("rhs"))))
        .add("addsc", it -> sum(it, withScalar(it, ADD)))
        .add("subsc", it -> sum(it, withScalar(it, SUB)))
        .add("prelu", it -> it.result(binary(LEAKY, it.in("input"), it.in("slope"))))
        .add("lrelu", ElementEvaluators::leakyRelu)
        .add("cast", ElementEvaluators::cast);
  }

  /** Mixed types are promoted; an extent of 1 is stretched, others are the same. */
  static DenseArray binary(BinaryOp op, DenseArray a, DenseArray b) {
    for (int i = 1; i <= Math.min(a.rank(), b.rank()); i++) {
      int left = a.dim(a.rank() - i);
      int right = b.dim(b.rank() - i);
      if (left != right && left != 1 && right != 1) {
        throw Stop.undefined(
            "combines %s and %s valid elements"
                .formatted(Arrays.toString(a.shape()), Arrays.toString(b.shape())));
      }
    }
    DType type = promoted(a.type(), b.type());
    return op.apply(as(type, a), as(type, b));
  }

  private static DenseArray as(DType type, DenseArray array) {
    return array.type() == type
        ? array
        : new Cast(type, RoundMode.ROUND, Cast.Saturation.DEFAULT).apply(array);
  }

  /** tile-tensor.md section 1.1. */
  static DType promoted(DType a, DType b) {
    if (a == b || a.isFloat() != b.isFloat()) {
      return a == b || a.isFloat() ? a : b;
    }
    if (a.bits() != b.bits()) {
      return a.bits() > b.bits() ? a : b;
    }
    return a.isSigned() ? a : b;
  }

  private static DenseArray withScalar(TileCall it, BinaryOp op) {
    DenseArray a = it.in("lhs");
    return op.apply(a, it.scalar("scalar", a.type(), a.rank()));
  }

  private static Step sum(TileCall it, DenseArray first) {
    return it.result(binary(ADD, first, it.in("carry")));
  }

  private static DenseArray partial(TileCall it, BinaryOp op) {
    DenseArray a = it.in("lhs");
    DenseArray b = it.in("rhs");
    int rows = Math.max(a.rows(), b.rows());
    return Partial.apply(op, a, b, rows, Math.max(a.cols(), b.cols()));
  }

  /** The slope is not rounded to the element type. */
  private static Step leakyRelu(TileCall it) {
    DenseArray input = it.in("input");
    DenseArray wide = new Cast(DType.F32, RoundMode.NONE, Cast.Saturation.DEFAULT).apply(input);
    DenseArray result = LEAKY.apply(wide, it.scalar("slope", DType.F32, input.rank()));
    return it.result(new Cast(input.type(), RoundMode.NONE, Cast.Saturation.DEFAULT).apply(result));
  }

  private static Step cast(TileCall it) {
    RoundMode mode = RoundMode.valueOf(it.keyword("mode", "none").toUpperCase(Locale.ROOT));
    return it.result(
        new Cast(it.resultElement(), mode, Cast.Saturation.DEFAULT).apply(it.in("source")));
  }
}
