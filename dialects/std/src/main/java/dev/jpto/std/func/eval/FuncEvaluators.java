package dev.jpto.std.func.eval;

import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Invocation;
import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.std.func.FuncOps;
import java.util.List;

/** The evaluators of {@code func}. */
public final class FuncEvaluators {
  private FuncEvaluators() {}

  /** Adds them all. */
  public static void addTo(Evaluators evaluators) {
    evaluators
        .add(FuncOps.RETURN, it -> Step.leave(it.operands()))
        .add(FuncOps.CALL, it -> call(function(it, "callee"), it.operands()))
        .add(FuncOps.CALL_INDIRECT, FuncEvaluators::callIndirect)
        .add(FuncOps.CONSTANT, it -> Step.result(new FunctionValue(function(it, "value"))));
  }

  private static Step callIndirect(Invocation it) {
    FunctionValue callee = (FunctionValue) it.defined(0);
    return call(callee.function(), it.operands(1, it.op().numOperands()));
  }

  private static Step call(Operation function, List<RuntimeValue> arguments) {
    if (function.region(0).isEmpty()) {
      throw Stop.unsupported("calls " + new FunctionValue(function) + ", which has no body");
    }
    return Step.call(function.region(0), arguments);
  }

  private static Operation function(Invocation it, String key) {
    SymbolRefAttr symbol = it.op().attr(key, SymbolRefAttr.class);
    return it.resolve(symbol)
        .filter(found -> found.is(FuncOps.FUNC))
        .orElseThrow(() -> Stop.unsupported("refers to " + symbol + ", which is no function"));
  }
}
