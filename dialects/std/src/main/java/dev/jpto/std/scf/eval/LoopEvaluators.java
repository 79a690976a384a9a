package dev.jpto.std.scf.eval;

import dev.jpto.eval.Invocation;
import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.value.AttributeValues;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Operation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Loops whose iterations follow one another. */
final class LoopEvaluators {
  private static final int STEP = 2;
  private static final int BOUNDS = 3;

  private LoopEvaluators() {}

  static Step evaluateFor(Invocation it) {
    Counter counter = new Counter(it.op(), it.integer(1).signed(), positiveStep(it.integer(STEP)));
    return counter.from(it.integer(0).signed(), it.operands(BOUNDS, it.op().numOperands()));
  }

  static BigInteger positiveStep(IntegerScalar step) {
    if (step.signed().signum() <= 0) {
      throw Stop.undefined("has a step that is not positive");
    }
    return step.signed();
  }

  /** A loop that counts up to {@code end}. */
  private record Counter(Operation loop, BigInteger end, BigInteger step) {
    Step from(BigInteger i, List<RuntimeValue> carried) {
      if (i.compareTo(end) >= 0) {
        return Step.results(carried);
      }
      List<RuntimeValue> arguments = new ArrayList<>(carried.size() + 1);
      arguments.add(IntegerScalar.wrap(width(), i));
      arguments.addAll(carried);
      return Step.enter(loop.region(0), arguments, yielded -> from(i.add(step), yielded));
    }

    private int width() {
      return AttributeValues.width(loop.operand(0).type());
    }
  }

  static Step evaluateWhile(Invocation it) {
    return check(it.op(), it.operands());
  }

  private static Step check(Operation loop, List<RuntimeValue> arguments) {
    return Step.enter(loop.region(0), arguments, condition -> decide(loop, condition));
  }

  /** The first value says whether the loop goes on; the others are passed on. */
  private static Step decide(Operation loop, List<RuntimeValue> condition) {
    if (condition.getFirst() == Poison.POISON) {
      throw Stop.undefined("goes on or ends by a condition that is poison");
    }
    List<RuntimeValue> passed = condition.subList(1, condition.size());
    return ((IntegerScalar) condition.getFirst()).isTrue()
        ? Step.enter(loop.region(1), passed, yielded -> check(loop, yielded))
        : Step.results(passed);
  }
}
