package dev.jpto.std.arith;

import dev.jpto.ir.Constants;
import dev.jpto.ir.Folded;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.ElementLayout;
import dev.jpto.std.common.ConstantNumbers;

/** Folds of choices. */
final class ArithSelectFolds {
  private ArithSelectFolds() {}

  /**
   * {@code c ? x : x -> x}, {@code true ? x : y -> x}, {@code false ? x : y -> y}, {@code c ? true
   * : false -> c}, {@code x == y ? x : y -> y}, {@code x != y ? x : y -> x}.
   */
  static Folded select(Operation op, Constants operands) {
    Value whenTrue = op.operand(1);
    Value whenFalse = op.operand(2);
    Attribute condition = operands.get(0);
    if (whenTrue == whenFalse || ConstantNumbers.isOne(condition)) {
      return Folded.to(whenTrue);
    }
    if (ConstantNumbers.isZero(condition)) {
      return Folded.to(whenFalse);
    }
    if (op.result().type().isSignlessInteger(1)
        && ConstantNumbers.isOne(operands.get(1))
        && ConstantNumbers.isZero(operands.get(2))) {
      return Folded.to(op.operand(0));
    }
    Value chosen = chosenAnyway(op.operand(0).definingOp(), whenTrue, whenFalse);
    return chosen != null ? Folded.to(chosen) : selectElements(operands);
  }

  /** The choice between two values by whether they are equal, or null. */
  private static Value chosenAnyway(Operation comparison, Value whenTrue, Value whenFalse) {
    if (comparison == null || !comparison.is(ArithCompare.CMPI)) {
      return null;
    }
    Value left = comparison.operand(0);
    Value right = comparison.operand(1);
    boolean ofBoth =
        left == whenTrue && right == whenFalse || right == whenTrue && left == whenFalse;
    return !ofBoth
        ? null
        : switch (CmpIPredicate.of(comparison)) {
          case EQ -> whenFalse;
          case NE -> whenTrue;
          default -> null;
        };
  }

  private static Folded selectElements(Constants operands) {
    if (!(operands.get(0) instanceof DenseElementsAttr condition
        && operands.get(1) instanceof DenseElementsAttr whenTrue
        && operands.get(2) instanceof DenseElementsAttr whenFalse)) {
      return Folded.NO;
    }
    ElementLayout layout = whenTrue.layout();
    int count = (int) whenTrue.type().numElements();
    byte[] data = new byte[(int) layout.byteCount(count)];
    for (int i = 0; i < count; i++) {
      boolean holds = condition.layout().get(condition.data(), i) != 0;
      copy(holds ? whenTrue : whenFalse, i, data);
    }
    return Folded.to(DenseElementsAttr.get(whenTrue.type(), data));
  }

  private static void copy(DenseElementsAttr from, int i, byte[] data) {
    ElementLayout layout = from.layout();
    int source = from.isSplat() ? 0 : i;
    if (layout.isPacked()) {
      layout.put(data, i, layout.get(from.data(), source));
      return;
    }
    int size = layout.elementBytes();
    System.arraycopy(from.data(), source * size, data, i * size, size);
  }
}
