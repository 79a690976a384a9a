package dev.jpto.std.cf.eval;

import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Invocation;
import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.value.AttributeValues;
import dev.jpto.eval.value.Elements;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.std.cf.CfOps;
import dev.jpto.std.cf.SuccessorOperands;
import java.util.List;

/** The evaluators of {@code cf}. */
public final class CfEvaluators {
  private CfEvaluators() {}

  /** Adds them all. */
  public static void addTo(Evaluators evaluators) {
    evaluators
        .add(CfOps.BR, it -> branch(it, 0))
        .add(CfOps.COND_BR, it -> branch(it, it.integer(0).isTrue() ? 0 : 1))
        .add(CfOps.SWITCH, it -> branch(it, 1 + caseOf(it)))
        .add(CfOps.ASSERT, CfEvaluators::check);
  }

  private static Step branch(Invocation it, int successor) {
    return Step.branch(successor, it.operands(SuccessorOperands.of(it.op(), successor)));
  }

  /** The place of the flag among the case values; -1 if it is not there. */
  private static int caseOf(Invocation it) {
    IntegerScalar flag = it.integer(0);
    Attribute values = it.op().attr("case_values");
    if (values == null) {
      return -1;
    }
    return ((Elements) AttributeValues.of(values).orElseThrow()).list().indexOf(flag);
  }

  private static Step check(Invocation it) {
    if (!it.integer(0).isTrue()) {
      throw Stop.aborted("failed: " + it.op().attr("msg", StringAttr.class).value());
    }
    return Step.results(List.of());
  }
}
