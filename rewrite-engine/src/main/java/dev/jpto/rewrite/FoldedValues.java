package dev.jpto.rewrite;

import dev.jpto.ir.Folded;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import java.util.ArrayList;
import java.util.List;

/** What takes the place of operations that fold. */
public final class FoldedValues {
  private FoldedValues() {}

  /**
   * The values that {@code op} folded to, constants made before it; null, and nothing made, if a
   * constant has no operation.
   */
  public static List<Value> materialize(Rewriter rewriter, Operation op, Folded folded) {
    rewriter.before(op);
    List<Value> values = new ArrayList<>(folded.numResults());
    for (int i = 0; i < folded.numResults(); i++) {
      Value known = folded.value(i);
      Value value = known != null ? known : materialize(rewriter, op, i, folded.constant(i));
      if (value == null) {
        eraseNew(rewriter, values, folded);
        return null;
      }
      values.add(value);
    }
    return values;
  }

  private static Value materialize(Rewriter rewriter, Operation op, int i, Attribute constant) {
    Operation made =
        op.name()
            .dialect()
            .map(d -> d.materializeConstant(rewriter, constant, op.result(i).type(), op.location()))
            .orElse(null);
    return made == null ? null : made.result();
  }

  private static void eraseNew(Rewriter rewriter, List<Value> values, Folded folded) {
    for (int i = 0; i < values.size(); i++) {
      if (folded.value(i) == null) {
        rewriter.eraseOp(values.get(i).definingOp());
      }
    }
  }

  /** In a graph region, {@code %0 = x + %0} folds to {@code %0} if x is 0: then it stays. */
  public static boolean isItself(Operation op, Folded folded) {
    for (int i = 0; i < folded.numResults(); i++) {
      Value value = folded.value(i);
      if (value != null && value.definingOp() == op) {
        return Rewriter.isUsedByOthers(op);
      }
    }
    return false;
  }
}
