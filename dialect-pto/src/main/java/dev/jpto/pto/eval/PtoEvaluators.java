package dev.jpto.pto.eval;

import dev.jpto.eval.Evaluators;
import dev.jpto.eval.NamedEvaluators;
import dev.jpto.eval.Step;
import dev.jpto.pto.PtoDialect;
import java.util.function.Function;

/** The evaluators of {@code pto}. Pipes between cores and sorting have none. */
public final class PtoEvaluators {
  private PtoEvaluators() {}

  /** Adds them all. */
  public static void addTo(Evaluators evaluators) {
    Table table = new Table(new NamedEvaluators(evaluators, new PtoDialect()));
    ViewEvaluators.addTo(table);
    TileEvaluators.addTo(table);
    MoveEvaluators.addTo(table);
    MatrixEvaluators.addTo(table);
    ElementEvaluators.addTo(table);
    ReductionEvaluators.addTo(table);
    SelectEvaluators.addTo(table);
    CoreEvaluators.addTo(table);
    RankEvaluators.addTo(table);
  }

  /** Where the parts add theirs. */
  record Table(NamedEvaluators evaluators) {
    Table add(String name, Function<PtoCall, Step> evaluator) {
      evaluators.add(name, it -> evaluator.apply(new PtoCall(it)));
      return this;
    }
  }
}
