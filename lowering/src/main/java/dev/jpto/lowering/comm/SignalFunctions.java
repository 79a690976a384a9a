package dev.jpto.lowering.comm;

import dev.jpto.comm.CommDialect;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.analysis.SymbolTables;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.pto.PtrType;
import dev.jpto.std.func.FuncOps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The functions of a module that hold operations on signals, and where each signal comes from. */
final class SignalFunctions {
  private final Map<Operation, SignalFunction> functions = new LinkedHashMap<>();
  private final List<Operation> misplaced = new ArrayList<>();
  private final List<Operation> calls = new ArrayList<>();
  private final SymbolTables symbols = new SymbolTables();

  private SignalFunctions() {}

  /** Looks through {@code root} and everything in it. */
  static SignalFunctions in(Operation root) {
    SignalFunctions found = new SignalFunctions();
    root.walk(found::visit);
    found.resolveReturns();
    found.markSignals();
    return found;
  }

  private void visit(Operation op) {
    if (op.is(FuncOps.CALL)) {
      calls.add(op);
    } else if (op.name().isRegistered() && op.name().namespace().equals(CommDialect.NAMESPACE)) {
      Operation function = op.parentOfKind(FuncOps.FUNC);
      if (function == null) {
        misplaced.add(op);
      } else {
        functions.computeIfAbsent(function, SignalFunction::new).signalOps().add(op);
      }
    }
  }

  /** The functions in textual order. */
  Collection<SignalFunction> all() {
    return functions.values();
  }

  /** The operations on signals that are in no function. */
  List<Operation> misplaced() {
    return misplaced;
  }

  /** All calls of the module, of any function. */
  List<Operation> calls() {
    return calls;
  }

  /** What a call or {@code func.constant} refers to. */
  Optional<Operation> referenced(Operation user, String key) {
    return Optional.ofNullable(user.attr(key, SymbolRefAttr.class))
        .flatMap(ref -> symbols.resolve(user, ref));
  }

  /** The function that {@code call} calls, if it is one of these. */
  Optional<SignalFunction> callee(Operation call) {
    return referenced(call, "callee").map(functions::get);
  }

  /** The function of these that {@code op} is in. */
  Optional<SignalFunction> around(Operation op) {
    return Optional.ofNullable(functions.get(op.parentOfKind(FuncOps.FUNC)));
  }

  /**
   * The pointer that {@code signal} is, or will be: an argument of {@code function}, or what was
   * cast to a tensor. A call's result that is the storage of one of its operands is that operand.
   * Empty for anything else.
   */
  Optional<Value> origin(SignalFunction function, Value signal) {
    Value end = follow(function, signal);
    if (function.isArgument(end)) {
      return Optional.of(end);
    }
    Operation op = end.definingOp();
    boolean fromPointer =
        op != null
            && op.is(BuiltinDialect.UNREALIZED_CONVERSION_CAST)
            && op.numOperands() == 1
            && op.operand(0).type() == cellPointer(op);
    return fromPointer ? Optional.of(op.operand(0)) : Optional.empty();
  }

  /** The type of a pointer to a cell. */
  static PtrType cellPointer(Operation op) {
    return PtrType.get(IntegerType.get(op.context(), 32));
  }

  /** Goes from results of calls to operands as long as possible. */
  private Value follow(SignalFunction function, Value start) {
    Set<Value> seen = new HashSet<>();
    Value value = start;
    while (value instanceof OpResult result && seen.add(value)) {
      int argument = returnedArgument(result);
      if (argument < 0) {
        break;
      }
      value = result.definingOp().operand(argument);
    }
    return value;
  }

  private int returnedArgument(OpResult result) {
    Operation op = result.definingOp();
    return op.is(FuncOps.CALL)
        ? callee(op)
            .map(callee -> callee.returnedArgument(result.index()))
            .orElse(SignalFunction.NO_ARGUMENT)
        : SignalFunction.NO_ARGUMENT;
  }

  /** Finds for every result which argument it is; functions may call each other in circles. */
  private void resolveReturns() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (SignalFunction function : all()) {
        for (int i = 0; i < function.type().numResults(); i++) {
          if (function.returnedArgument(i) != SignalFunction.NO_ARGUMENT) {
            changed |= function.setReturnedArgument(i, commonArgument(function, i));
          }
        }
      }
    }
  }

  private int commonArgument(SignalFunction function, int result) {
    int common = SignalFunction.UNKNOWN;
    for (Operation end : function.returns()) {
      Value value = follow(function, end.operand(result));
      int argument =
          function.isArgument(value)
              ? ((BlockArgument) value).index()
              : value instanceof OpResult r ? returnedArgument(r) : SignalFunction.NO_ARGUMENT;
      if (common == SignalFunction.UNKNOWN) {
        common = argument;
      } else if (argument != SignalFunction.UNKNOWN && argument != common) {
        return SignalFunction.NO_ARGUMENT;
      }
    }
    return common;
  }

  /** Signals are what the operations use, and what is passed on to such a function. */
  private void markSignals() {
    for (SignalFunction function : all()) {
      for (Operation op : function.signalOps()) {
        markSignal(function, op.operand(0));
      }
    }
    for (Operation call : calls) {
      Optional<SignalFunction> caller = around(call);
      if (caller.isPresent() && callee(call).isPresent()) {
        for (Value operand : call.operands()) {
          if (SignalFunction.isTensor(operand.type())) {
            markSignal(caller.get(), operand);
          }
        }
      }
    }
  }

  private void markSignal(SignalFunction function, Value signal) {
    Value end = follow(function, signal);
    if (function.isArgument(end) && SignalFunction.isTensor(end.type())) {
      function.addSignal(end);
    }
  }
}
