package dev.jpto.run;

import dev.jpto.comm.eval.CommEvaluators;
import dev.jpto.eval.Evaluators;
import dev.jpto.ptensor.eval.TensorEvaluators;
import dev.jpto.pto.eval.PtoEvaluators;
import dev.jpto.std.StdEvaluators;
import dev.jpto.tile.eval.TileEvaluators;

/** What the operations of all dialects do. */
public final class JptoEvaluators {
  private JptoEvaluators() {}

  /** All evaluators; the caller may add more. */
  public static Evaluators all() {
    Evaluators evaluators = StdEvaluators.all();
    CommEvaluators.addTo(evaluators);
    PtoEvaluators.addTo(evaluators);
    TensorEvaluators.addTo(evaluators);
    TileEvaluators.addTo(evaluators);
    return evaluators;
  }
}
