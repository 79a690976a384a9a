package dev.jpto.ptensor.eval;

import dev.jpto.eval.Evaluators;
import dev.jpto.eval.NamedEvaluators;
import dev.jpto.eval.Step;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.ptensor.PTensorDialect;
import java.util.function.Function;

/** The evaluators of {@code ptensor}, for one core. */
public final class TensorEvaluators {
  private TensorEvaluators() {}

  /** Adds them all. */
  public static void addTo(Evaluators evaluators) {
    Table table = new Table(new NamedEvaluators(evaluators, new PTensorDialect()));
    StorageEvaluators.addTo(table);
    ShapeEvaluators.addTo(table);
    ElementEvaluators.addTo(table);
    ReduceEvaluators.addTo(table);
    MatrixEvaluators.addTo(table);
    table
        .add("get_block_idx", _ -> Step.result(IntegerScalar.index(0)))
        .add("get_block_num", _ -> Step.result(IntegerScalar.index(1)))
        .add("get_subblock_idx", _ -> Step.result(IntegerScalar.index(0)));
  }

  /** Where the parts add theirs. */
  record Table(NamedEvaluators evaluators) {
    Table add(String name, Function<TensorCall, Step> evaluator) {
      evaluators.add(name, it -> evaluator.apply(new TensorCall(it)));
      return this;
    }
  }
}
