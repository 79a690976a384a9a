package dev.jpto.std;

import dev.jpto.eval.Evaluators;
import dev.jpto.std.arith.eval.ArithEvaluators;
import dev.jpto.std.cf.eval.CfEvaluators;
import dev.jpto.std.func.eval.FuncEvaluators;
import dev.jpto.std.scf.eval.ScfEvaluators;

/** What the operations of this module do when they run. */
public final class StdEvaluators {
  private StdEvaluators() {}

  /** The evaluators of all dialects of this module; the caller may add more. */
  public static Evaluators all() {
    Evaluators evaluators = new Evaluators();
    ArithEvaluators.addTo(evaluators);
    CfEvaluators.addTo(evaluators);
    FuncEvaluators.addTo(evaluators);
    ScfEvaluators.addTo(evaluators);
    return evaluators;
  }
}
