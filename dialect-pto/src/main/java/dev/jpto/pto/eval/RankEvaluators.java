package dev.jpto.pto.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.array.Comparison;
import dev.jpto.eval.memory.SignalCell;
import dev.jpto.eval.memory.TensorView;
import dev.jpto.eval.value.IntegerScalar;
import java.util.Locale;

/** Signals and transfers (pto-dialect.md section 5.9) of the only rank. */
final class RankEvaluators {
  private RankEvaluators() {}

  static void addTo(PtoEvaluators.Table table) {
    table
        .add("comm.tnotify", RankEvaluators::signal)
        .add("comm.twait", RankEvaluators::await)
        .add(
            "comm.ttest",
            it -> Step.result(IntegerScalar.bool(cell(it).holds(comparison(it), wanted(it)))))
        .add("comm.tput", RankEvaluators::transfer)
        .add("comm.tget", RankEvaluators::transfer);
  }

  private static SignalCell cell(PtoCall it) {
    return new SignalCell(it.view("signal"));
  }

  private static int wanted(PtoCall it) {
    return it.index("cmpValue");
  }

  private static Comparison comparison(PtoCall it) {
    return Comparison.valueOf(it.keyword("cmp", "eq").toUpperCase(Locale.ROOT));
  }

  private static Step signal(PtoCall it) {
    boolean add = it.keyword("notifyOp", "set").equals("atomic_add");
    cell(it).notifyOf(it.index("value"), add);
    return PtoCall.done();
  }

  private static Step await(PtoCall it) {
    cell(it).await(comparison(it), wanted(it));
    return PtoCall.done();
  }

  private static Step transfer(PtoCall it) {
    TensorView target = it.view("dst");
    if (it.keyword("atomicType", "atomic_none").equals("atomic_add")) {
      target.add(it.view("src").read());
    } else {
      target.write(it.view("src").read());
    }
    return PtoCall.done();
  }
}
