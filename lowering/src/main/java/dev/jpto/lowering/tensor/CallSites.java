package dev.jpto.lowering.tensor;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.analysis.SymbolTables;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.TensorStorageOps;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.func.FuncOps;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fits calls to functions that got arguments for what they return: the caller makes the tensors. A
 * function that only starts kernels on several cores takes them as arguments of its own and passes
 * them on, so that its callers make them.
 */
final class CallSites {
  private final Rewriter rewriter;
  private final SymbolTables symbols = new SymbolTables();
  private final Map<Operation, List<Operation>> calls = new IdentityHashMap<>();
  private final List<Operation> functionValues = new ArrayList<>();

  /** The calls inside {@code root}. */
  CallSites(Rewriter rewriter, Operation root) {
    this.rewriter = rewriter;
    root.walk(
        op -> {
          if (op.is(FuncOps.CALL)) {
            callee(op, "callee")
                .ifPresent(f -> calls.computeIfAbsent(f, k -> new ArrayList<>()).add(op));
          } else if (op.is(FuncOps.CONSTANT)) {
            functionValues.add(op);
          }
        });
  }

  private Optional<Operation> callee(Operation op, String key) {
    return op.attr(key) instanceof SymbolRefAttr callee
        ? symbols.resolve(op, callee)
        : Optional.empty();
  }

  /** Fits all calls to functions with appended arguments; false after an error. */
  boolean fit(Map<Operation, List<Type>> appended) {
    for (Operation value : functionValues) {
      Optional<Operation> function = callee(value, "value");
      if (function.isPresent() && !appended.getOrDefault(function.get(), List.of()).isEmpty()) {
        return value.emitOpError(
            "takes a function that gets arguments for what it returns; call it directly");
      }
    }
    Deque<Operation> open = new ArrayDeque<>();
    Map<Operation, List<Type>> more = new IdentityHashMap<>(appended);
    appended.forEach(
        (function, types) -> {
          if (!types.isEmpty()) {
            open.add(function);
          }
        });
    while (!open.isEmpty()) {
      Operation function = open.remove();
      for (Operation call : calls.getOrDefault(function, List.of())) {
        Operation caller = call.parentOfKind(FuncOps.FUNC);
        if (!fit(call, more.get(function), caller)) {
          return false;
        }
        if (caller != null && Kernels.isWrapper(caller)) {
          more.put(caller, more.get(function));
          open.add(caller);
        }
      }
    }
    return true;
  }

  private boolean fit(Operation call, List<Type> types, Operation caller) {
    boolean forwards = caller != null && Kernels.isWrapper(caller);
    OutputArguments outputs = forwards ? new OutputArguments(rewriter, caller) : null;
    List<Value> operands = new ArrayList<>(call.operands());
    for (Type type : types) {
      if (!forwards && !((RankedTensorType) type).hasStaticShape()) {
        return call.emitOpError(
            "returns a tensor of type '%s', whose extents are not known before the call: give the"
                    .formatted(type)
                + " function an argument to write it into");
      }
      operands.add(
          forwards
              ? outputs.append(type, call.location())
              : rewriter
                  .before(call)
                  .create(TensorStorageOps.CREATE, call.location())
                  .results(type)
                  .insert()
                  .result());
    }
    rewriter.modifyInPlace(call, () -> call.setOperands(operands));
    return true;
  }
}
