package dev.jpto.ptensor.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.array.BinaryOp;
import dev.jpto.eval.array.Broadcast;
import dev.jpto.eval.array.Cast;
import dev.jpto.eval.array.Comparison;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.ElementNames;
import dev.jpto.eval.array.Partial;
import dev.jpto.eval.array.RoundMode;
import dev.jpto.eval.memory.TensorView;
import dev.jpto.ptensor.PTensorDialect;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Element by element (tile-tensor.md section 2.1). Operands take the type of the result first. */
final class ElementEvaluators {
  private ElementEvaluators() {}

  static void addTo(TensorEvaluators.Table table) {
    PTensorNames names = new PTensorNames();
    for (Map.Entry<String, BinaryOp> entry : ElementNames.BINARY.entrySet()) {
      BinaryOp op = entry.getValue();
      names.ifKnown(entry.getKey(), name -> table.add(name, it -> binary(it, op)));
      names.ifKnown(entry.getKey() + "s", name -> table.add(name, it -> withScalar(it, op)));
    }
    ElementNames.UNARY.forEach(
        (key, op) ->
            names.ifKnown(key, name -> table.add(name, it -> it.result(op.apply(it.in("input"))))));
    ElementNames.PARTIAL.forEach((name, op) -> table.add("part_" + name, it -> partial(it, op)));
    table
        .add("cast", ElementEvaluators::cast)
        .add("cmp", ElementEvaluators::compare)
        .add("expands", ElementEvaluators::expandScalar)
        .add("expand_clone", it -> it.result(Broadcast.to(it.in("source"), it.resultShape())));
  }

  /** Mixed types are rounded half away from zero, as the cast in front of the operation does. */
  static DenseArray as(DType type, DenseArray array) {
    return array.type() == type
        ? array
        : new Cast(type, RoundMode.ROUND, Cast.Saturation.DEFAULT).apply(array);
  }

  /** Both operands of {@code it}, of which the same is valid, or else everything. */
  private static Step binary(TensorCall it, BinaryOp op) {
    DType type = it.resultElement();
    TensorView left = it.tensor("lhs");
    if (it.isNumber("rhs")) {
      DenseArray a = as(type, left.readValid());
      return it.result(op.apply(a, it.scalar("rhs", type, a.rank())), left.shape());
    }
    TensorView right = it.tensor("rhs");
    int[] shape = Broadcast.shape(left.shape(), right.shape());
    boolean same = sameValid(left, right);
    DenseArray a = as(type, same ? left.readValid() : left.read());
    DenseArray b = as(type, same ? right.readValid() : right.read());
    return it.result(op.apply(a, b), shape);
  }

  private static boolean sameValid(TensorView a, TensorView b) {
    for (int i = 1; i <= Math.min(a.rank(), b.rank()); i++) {
      int x = a.rank() - i;
      int y = b.rank() - i;
      boolean stretched = a.shape()[x] == 1 || b.shape()[y] == 1;
      if (!stretched && a.valid()[x] != b.valid()[y]) {
        return false;
      }
    }
    return true;
  }

  private static Step withScalar(TensorCall it, BinaryOp op) {
    TensorView left = it.tensor("lhs");
    DType type = it.resultElement();
    DenseArray a = as(type, left.readValid());
    return it.result(op.apply(a, it.scalar("scalar", type, a.rank())), left.shape());
  }

  private static Step partial(TensorCall it, BinaryOp op) {
    DenseArray a = it.in("lhs");
    DenseArray b = it.in("rhs");
    int rows = Math.max(a.rows(), b.rows());
    DenseArray result = Partial.apply(op, a, b, rows, Math.max(a.cols(), b.cols()));
    return it.result(result, it.tensor("lhs").shape());
  }

  private static Step cast(TensorCall it) {
    RoundMode mode = RoundMode.valueOf(it.keyword("mode", "none").toUpperCase(Locale.ROOT));
    Cast cast = new Cast(it.resultElement(), mode, Cast.Saturation.DEFAULT);
    return it.result(cast.apply(it.in("source")), it.tensor("source").shape());
  }

  /** 1 where the comparison holds, in the type of the left side. */
  private static Step compare(TensorCall it) {
    Comparison comparison = Comparison.valueOf(it.keyword("cmp", "eq").toUpperCase(Locale.ROOT));
    DenseArray a = it.in("lhs");
    DenseArray b = it.isNumber("rhs") ? it.scalar("rhs", a.type(), a.rank()) : it.in("rhs");
    int[] shape = Broadcast.shape(a.shape(), b.shape());
    DenseArray holds = comparison.apply(Broadcast.to(a, shape), Broadcast.to(b, shape));
    Cast cast = new Cast(it.resultElement(), RoundMode.NONE, Cast.Saturation.DEFAULT);
    return it.result(cast.apply(holds));
  }

  private static Step expandScalar(TensorCall it) {
    TensorView target = it.tensor("target");
    DenseArray one = it.scalar("scalar", target.type(), target.rank());
    return it.result(Broadcast.to(one, target.valid()), target.shape());
  }

  /** The names that the dialect has of those that are common to tiles and tensors. */
  private static final class PTensorNames {
    private final Set<String> known = new PTensorDialect().operations().keySet();

    void ifKnown(String name, Consumer<String> action) {
      if (known.contains("ptensor." + name)) {
        action.accept(name);
      }
    }
  }
}
