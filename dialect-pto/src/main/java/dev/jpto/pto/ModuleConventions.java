package dev.jpto.pto;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.MemRefType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.std.func.FuncOps;
import dev.jpto.std.scf.ScfLoops;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What ptoas asks of modules and functions (pto-dialect.md section 6). */
final class ModuleConventions {
  /** The attribute that marks the function a kernel launch enters. */
  static final String ENTRY = "pto.entry";

  /** The attribute that says how a kernel waits at its end. */
  private static final String TAIL = "pto.auto_sync_tail_hint";

  private static final List<String> TAILS = List.of("barrier-all", "default", "mte3-to-s-event0");

  private ModuleConventions() {}

  /** The module as a whole. */
  static boolean check(Operation module) {
    boolean kept =
        TargetArch.statedName(module).isPresent()
            || module
                .error(
                    "the module does not name its target; give it pto.target_arch = \"a3\" or"
                        + " \"a5\"")
                .emit();
    List<Operation> functions = new ArrayList<>();
    module.walk(
        op -> {
          if (op.is(FuncOps.FUNC)) {
            functions.add(op);
          }
        });
    List<Operation> bodies = functions.stream().filter(f -> !f.region(0).isEmpty()).toList();
    for (Operation function : functions) {
      boolean only = bodies.size() == 1 && bodies.getFirst() == function;
      boolean marked = function.attributes().get(ENTRY) != null;
      kept &= entry(function, marked || (only && PtoConventions.holdsPto(function)));
    }
    return kept & notRecursive(bodies);
  }

  private static boolean entry(Operation function, boolean isEntry) {
    if (!isEntry) {
      return true;
    }
    if (function.region(0).isEmpty()) {
      return function.emitOpError(
          "`pto.entry` is only valid on function definitions; give the function a body");
    }
    int results = FuncOps.typeOf(function).numResults();
    return results == 0
        || function.emitOpError(
            "PTO entry functions must return void, but this one has "
                + results
                + (results == 1 ? " result" : " results")
                + "; write to global memory instead");
  }

  /** A call, and the function it calls. */
  private record Call(Operation op, Operation from, Operation to) {}

  /** Drops what calls nothing, or is not called, until only circles are left. */
  private static boolean notRecursive(List<Operation> functions) {
    Map<String, Operation> byName = new HashMap<>();
    for (Operation function : functions) {
      if (function.attr("sym_name") instanceof StringAttr name) {
        byName.put(name.value(), function);
      }
    }
    List<Call> calls = new ArrayList<>();
    for (Operation function : functions) {
      for (Operation op : KernelFunction.all(function, FuncOps.CALL)) {
        SymbolRefAttr name = op.attr("callee", SymbolRefAttr.class);
        if (byName.containsKey(name.root())) {
          calls.add(new Call(op, function, byName.get(name.root())));
        }
      }
    }
    boolean changed = true;
    while (changed) {
      Set<Operation> callers = new HashSet<>(calls.stream().map(Call::from).toList());
      Set<Operation> callees = new HashSet<>(calls.stream().map(Call::to).toList());
      changed = calls.removeIf(c -> !callers.contains(c.to()) || !callees.contains(c.from()));
    }
    calls.forEach(
        c -> c.op().emitOpError("is on a circle of calls; ptoas has no recursion, use a loop"));
    return calls.isEmpty();
  }

  /** One function that holds operations of the dialect. */
  static boolean checkKernel(Operation function) {
    FunctionType type = FuncOps.typeOf(function);
    boolean[] kept = {
      type.numResults() <= 1
          || function.emitOpError(
              "returns "
                  + type.numResults()
                  + " values; a function of a kernel returns one at most")
    };
    for (int i = 0; i < type.numInputs(); i++) {
      if (type.input(i) instanceof TensorViewType view) {
        kept[0] &=
            function.emitOpError(
                "argument #%d is '%s', which ptoas cannot slice; pass the pointer and make the view"
                        .formatted(i, view)
                    + " inside");
      }
    }
    if (function.attributes().get(TAIL) instanceof StringAttr hint
        && !TAILS.contains(hint.value())) {
      kept[0] &=
          function.emitOpError(
              "has %s = \"%s\", which is none of %s"
                  .formatted(TAIL, hint.value(), String.join(", ", TAILS)));
    }
    function.walk(op -> kept[0] &= operation(op));
    return kept[0];
  }

  private static boolean operation(Operation op) {
    if (!op.name().isRegistered()) {
      return op.emitOpError("is not known to ptoas, which finds no printer for it");
    }
    if (op.is(ScfLoops.FOR)) {
      for (Value value : op.operands()) {
        if (value.type() instanceof TileBufType) {
          return op.emitOpError(
              "carries a tile through the loop, which ptoas refuses (init/yield type mismatch); use"
                  + " one tile that is written in place");
        }
      }
    }
    if (op.name().namespace().equals(PtoDialect.NAMESPACE)) {
      if (op.attr("op_type") instanceof PtoEnumAttr user && user.kind() == PtoEnums.PIPE) {
        return op.emitOpError(
            "names its user as a pipe ('op_type' is %s), for which ptoas emits nothing; name a"
                    .formatted(user.keyword())
                + " pipe_event_type, such as #pto.pipe_event_type<TVEC>");
      }
      for (Value value : op.operands()) {
        Type type = value.type();
        boolean ffts = op.name().text().equals("pto.set_ffts");
        if (type instanceof RankedTensorType || (type instanceof MemRefType && !ffts)) {
          return op.emitOpError(
              "has an operand of type '"
                  + type
                  + "', which only ptoas makes; use a tile or a view");
        }
      }
    }
    return true;
  }
}
