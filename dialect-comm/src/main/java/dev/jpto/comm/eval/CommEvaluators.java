package dev.jpto.comm.eval;

import dev.jpto.comm.CommOps;
import dev.jpto.comm.NotifyKind;
import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Invocation;
import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.array.Comparison;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.Numbers;
import dev.jpto.eval.memory.SignalCell;
import dev.jpto.eval.memory.TensorView;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.ir.attr.StringAttr;
import java.util.List;
import java.util.Locale;

/**
 * The evaluators of {@code comm} for one rank (comm.md section 4): a cell is a place in global
 * memory, and a wait that does not hold is a deadlock, as nobody else runs.
 */
public final class CommEvaluators {
  private CommEvaluators() {}

  /** Adds them all. */
  public static void addTo(Evaluators evaluators) {
    evaluators
        .add(CommOps.NOTIFY, CommEvaluators::signal)
        .add(CommOps.WAIT, CommEvaluators::await)
        .add(
            CommOps.TEST,
            it -> Step.result(IntegerScalar.bool(cell(it).holds(comparison(it), number(it)))));
  }

  private static SignalCell cell(Invocation it) {
    if (it.defined(0) instanceof TensorView view) {
      return new SignalCell(view);
    }
    throw Stop.unsupported("has a signal that is no tensor in global memory, which does not run");
  }

  private static int number(Invocation it) {
    return (int) Numbers.toInteger(DType.I32, it.operand(1));
  }

  private static Comparison comparison(Invocation it) {
    StringAttr keyword = it.op().attr(CommOps.COMPARISON, StringAttr.class);
    return Comparison.valueOf(keyword.value().toUpperCase(Locale.ROOT));
  }

  private static Step signal(Invocation it) {
    StringAttr kind = it.op().attr(CommOps.NOTIFY_KIND, StringAttr.class);
    cell(it).notifyOf(number(it), kind.value().equals(NotifyKind.ATOMIC_ADD.keyword()));
    return Step.results(List.of());
  }

  private static Step await(Invocation it) {
    cell(it).await(comparison(it), number(it));
    return Step.results(List.of());
  }
}
