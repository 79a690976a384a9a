package dev.jpto.std.scf.eval;

import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Invocation;
import dev.jpto.eval.Step;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.ir.Region;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.std.scf.ScfBranches;
import dev.jpto.std.scf.ScfLoops;
import dev.jpto.std.scf.ScfParallel;
import java.math.BigInteger;
import java.util.List;

/** The evaluators of {@code scf}. */
public final class ScfEvaluators {
  private ScfEvaluators() {}

  /** Adds them all. */
  public static void addTo(Evaluators evaluators) {
    evaluators
        .add(ScfBranches.IF, it -> once(it.op().region(it.integer(0).isTrue() ? 0 : 1)))
        .add(ScfBranches.INDEX_SWITCH, it -> once(it.op().region(1 + caseOf(it))))
        .add(ScfBranches.EXECUTE_REGION, it -> once(it.op().region(0)))
        .add(ScfBranches.YIELD, it -> Step.leave(it.operands()))
        .add(ScfBranches.CONDITION, it -> Step.leave(it.operands()))
        .add(ScfLoops.FOR, LoopEvaluators::evaluateFor)
        .add(ScfLoops.WHILE, LoopEvaluators::evaluateWhile)
        .add(ScfParallel.PARALLEL, ParallelEvaluators::evaluateParallel)
        .add(ScfParallel.REDUCE, it -> Step.leave(it.operands()))
        .add(ScfParallel.REDUCE_RETURN, it -> Step.leave(it.operands()))
        .add(ScfParallel.FORALL, ParallelEvaluators::evaluateForall)
        .add(ScfParallel.IN_PARALLEL, ParallelEvaluators::evaluateInParallel);
  }

  /** Runs {@code region}, which may be left out, for the results of the operation. */
  private static Step once(Region region) {
    return region.isEmpty()
        ? Step.results(List.of())
        : Step.enter(region, List.of(), Step::results);
  }

  /** The place of the operand among the cases; -1 if it is not there. */
  private static int caseOf(Invocation it) {
    IntegerScalar wanted = it.integer(0);
    DenseArrayAttr cases = it.op().attr("cases", DenseArrayAttr.class);
    for (int i = 0; i < cases.size(); i++) {
      if (wanted.signed().equals(BigInteger.valueOf(cases.get(i)))) {
        return i;
      }
    }
    return -1;
  }
}
