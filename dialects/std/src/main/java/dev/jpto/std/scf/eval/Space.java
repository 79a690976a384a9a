package dev.jpto.std.scf.eval;

import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.RuntimeValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The points of a loop of several dimensions, the last one running fastest.
 *
 * @param lower where each dimension begins
 * @param upper where it ends: the first number that is out
 * @param steps the distance of one number to the next; positive
 */
record Space(List<IntegerScalar> lower, List<IntegerScalar> upper, List<IntegerScalar> steps) {
  Space {
    steps.forEach(LoopEvaluators::positiveStep);
  }

  /** The first point, or null if there is none. */
  List<RuntimeValue> first() {
    for (int i = 0; i < lower.size(); i++) {
      if (!isInside(lower.get(i).signed(), i)) {
        return null;
      }
    }
    return List.copyOf(lower);
  }

  /** The point after {@code point}, or null if that is the last one. */
  List<RuntimeValue> after(List<RuntimeValue> point) {
    List<RuntimeValue> next = new ArrayList<>(point);
    for (int i = lower.size() - 1; i >= 0; i--) {
      BigInteger along = ((IntegerScalar) point.get(i)).signed().add(steps.get(i).signed());
      if (isInside(along, i)) {
        next.set(i, IntegerScalar.wrap(IntegerScalar.INDEX_WIDTH, along));
        return next;
      }
      next.set(i, lower.get(i));
    }
    return null;
  }

  private boolean isInside(BigInteger value, int dimension) {
    return value.compareTo(upper.get(dimension).signed()) < 0;
  }
}
