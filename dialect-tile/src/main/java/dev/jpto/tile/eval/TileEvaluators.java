package dev.jpto.tile.eval;

import dev.jpto.eval.Evaluators;
import dev.jpto.eval.NamedEvaluators;
import dev.jpto.eval.Step;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.tile.TileDialect;
import java.util.function.Function;

/** The evaluators of {@code tile}, for one core. Sorting and gathering have none. */
public final class TileEvaluators {
  private TileEvaluators() {}

  /** Adds them all. */
  public static void addTo(Evaluators evaluators) {
    Table table = new Table(new NamedEvaluators(evaluators, new TileDialect()));
    MemoryEvaluators.addTo(table);
    WindowEvaluators.addTo(table);
    ElementEvaluators.addTo(table);
    ReductionEvaluators.addTo(table);
    MatmulEvaluators.addTo(table);
    SelectEvaluators.addTo(table);
    table
        .add("get_block_idx", _ -> Step.result(IntegerScalar.index(0)))
        .add("get_block_num", _ -> Step.result(IntegerScalar.index(1)))
        .add("get_subblock_idx", _ -> Step.result(IntegerScalar.index(0)));
  }

  /** Where the parts add theirs. */
  record Table(NamedEvaluators evaluators) {
    Table add(String name, Function<TileCall, Step> evaluator) {
      evaluators.add(name, it -> evaluator.apply(new TileCall(it)));
      return this;
    }
  }
}
