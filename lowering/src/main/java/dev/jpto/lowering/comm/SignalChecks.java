package dev.jpto.lowering.comm;

import dev.jpto.comm.CommDialect;
import dev.jpto.comm.SignalRules;
import dev.jpto.comm.SignalValue;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.std.func.FuncOps;
import java.util.Optional;

/**
 * Finds what keeps a module from being converted, before anything is changed. The rules on signals
 * and values are those of the verifier: a pass may have changed types since.
 */
final class SignalChecks {
  /** The most dimensions a tensor of the target has. */
  private static final int MAX_RANK = 5;

  private final SignalFunctions functions;
  private boolean good = true;

  private SignalChecks(SignalFunctions functions) {
    this.functions = functions;
  }

  /** Whether {@code root} can be converted; errors are emitted if not. */
  static boolean check(Operation root, SignalFunctions functions) {
    SignalChecks checks = new SignalChecks(functions);
    for (Operation op : functions.misplaced()) {
      checks.fail(op, op.name() + ": must be inside a func.func");
    }
    for (SignalFunction function : functions.all()) {
      checks.signalOps(function);
      checks.arguments(function);
      checks.results(function);
    }
    for (Operation call : functions.calls()) {
      checks.resultUses(call);
    }
    root.walk(checks::constant);
    return checks.good;
  }

  private void fail(Operation op, String message) {
    good = op.error(message).emit();
  }

  private void signalOps(SignalFunction function) {
    for (Operation op : function.signalOps()) {
      String name = op.name().text();
      Value signal = op.operand(0);
      Optional<String> problem =
          SignalRules.problem(name, signal.type())
              .or(() -> rankProblem(name, (ShapedType) signal.type()))
              .or(() -> SignalValue.problem(name, op.operand(1)));
      if (problem.isPresent()) {
        fail(op, problem.get());
      } else if (functions.origin(function, signal).isEmpty()) {
        unknownOrigin(op, signal);
      }
    }
  }

  private static Optional<String> rankProblem(String name, ShapedType signal) {
    return signal.rank() <= MAX_RANK
        ? Optional.empty()
        : Optional.of(name + ": signal must have rank <= " + MAX_RANK + ", got " + signal.rank());
  }

  private void unknownOrigin(Operation op, Value signal) {
    Operation source = signal.definingOp();
    String what = source == null ? "a block argument" : "a result of '" + source.name() + "'";
    good =
        op.error(
                op.name()
                    + ": signal must be an argument of the function, itself or through calls that"
                    + " return it; this is "
                    + what)
            .note(signal.location(), "the signal is defined here")
            .emit();
  }

  private void arguments(SignalFunction function) {
    FunctionType type = function.type();
    for (int i = 0; i < type.numInputs(); i++) {
      if (!SignalFunction.isTensor(type.input(i))) {
        continue;
      }
      if (function.isSignal(i)) {
        uses(function.entry().argument(i));
      } else {
        fail(
            function.op(),
            ("'func.func' op argument #%d of type '%s' is not used as a signal;"
                    + " only signals are lowered")
                .formatted(i, type.input(i)));
      }
    }
  }

  private void results(SignalFunction function) {
    FunctionType type = function.type();
    for (int i = 0; i < type.numResults(); i++) {
      if (SignalFunction.isTensor(type.result(i)) && !function.isDropped(i)) {
        fail(
            function.op(),
            "'func.func' op result #%d of type '%s' is not the storage of one signal argument"
                .formatted(i, type.result(i)));
      }
    }
  }

  /** The results of calls that are signals of the function the call is in. */
  private void resultUses(Operation call) {
    Optional<SignalFunction> callee = functions.callee(call);
    if (callee.isEmpty() || functions.around(call).isEmpty()) {
      return;
    }
    for (OpResult result : call.results()) {
      if (callee.get().isDropped(result.index())) {
        uses(result);
      }
    }
  }

  private void uses(Value signal) {
    for (OpOperand use : signal.uses()) {
      Operation user = use.owner();
      boolean allowed =
          user.name().namespace().equals(CommDialect.NAMESPACE)
              || user.is(FuncOps.CALL)
              || user.is(FuncOps.RETURN);
      if (!allowed) {
        user.error(
                "'"
                    + user.name()
                    + "' op uses a signal; only operations on signals, calls and returns can")
            .note(signal.location(), "the signal is defined here")
            .emit();
        good = false;
      }
    }
  }

  /** A function whose type changes can be called, but not be a value. */
  private void constant(Operation op) {
    if (!op.is(FuncOps.CONSTANT)) {
      return;
    }
    for (SignalFunction function : functions.all()) {
      if (function.changesType()
          && functions.referenced(op, "value").filter(function.op()::equals).isPresent()) {
        fail(
            op,
            "'func.constant' op makes a value of a function whose type changes; call it directly");
      }
    }
  }
}
