package dev.jpto.std.arith.eval;

import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Invocation;
import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.value.AttributeValues;
import dev.jpto.std.arith.ArithConstant;

/** The evaluators of {@code arith}. */
public final class ArithEvaluators {
  private ArithEvaluators() {}

  /** Adds them all. */
  public static void addTo(Evaluators evaluators) {
    evaluators.add(ArithConstant.CONSTANT, ArithEvaluators::constant);
    IntegerEvaluators.addTo(evaluators);
    ShiftEvaluators.addTo(evaluators);
    ExtendedEvaluators.addTo(evaluators);
    FloatEvaluators.addTo(evaluators);
    CastEvaluators.addTo(evaluators);
    CompareEvaluators.addTo(evaluators);
  }

  private static Step constant(Invocation it) {
    return AttributeValues.of(it.op().properties().get("value"))
        .map(Step::result)
        .orElseThrow(() -> Stop.unsupported("has a value that is not at hand as numbers"));
  }
}
