package dev.jpto.comm;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.analysis.SymbolTables;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.diag.Severity;
import dev.jpto.std.func.FuncOps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lint of comm.md section 2.1, rule 12: a wait for equality with a cell that is incremented
 * somewhere may never end, for the value waited for can be stepped over.
 *
 * <p>Two values are the same cell if they are the same value, or if a call passes one on as the
 * other or returns it.
 */
public final class SteppedOverEquality {
  private final Map<Value, Value> sameCell = new HashMap<>();
  private final Map<Value, Operation> increments = new HashMap<>();
  private final List<Operation> equalities = new ArrayList<>();
  private final SymbolTables symbols = new SymbolTables();

  private SteppedOverEquality() {}

  /** Warns of each such wait in {@code root}. Near-linear in the number of operations. */
  public static void warn(Operation root) {
    SteppedOverEquality lint = new SteppedOverEquality();
    root.walk(lint::connect);
    root.walk(lint::collect);
    lint.equalities.forEach(lint::report);
  }

  private void connect(Operation op) {
    if (!op.is(FuncOps.CALL)) {
      return;
    }
    SymbolRefAttr callee = op.attr("callee", SymbolRefAttr.class);
    symbols
        .resolve(op, callee)
        .filter(function -> !function.region(0).isEmpty())
        .ifPresent(function -> connect(op, function));
  }

  private void connect(Operation call, Operation function) {
    for (int i = 0; i < call.numOperands(); i++) {
      join(call.operand(i), function.region(0).entry().argument(i));
    }
    for (var block : function.region(0)) {
      Operation end = block.lastOp();
      if (end != null && end.is(FuncOps.RETURN)) {
        for (int i = 0; i < call.numResults(); i++) {
          join(call.result(i), end.operand(i));
        }
      }
    }
  }

  private void join(Value a, Value b) {
    if (SignalRules.isSignal(a.type())) {
      sameCell.put(cell(a), cell(b));
    }
  }

  /** The value that stands for the cell; paths are halved on the way. */
  private Value cell(Value value) {
    Value at = value;
    Value next = sameCell.getOrDefault(at, at);
    while (next != at) {
      Value afterNext = sameCell.getOrDefault(next, next);
      sameCell.put(at, afterNext);
      at = afterNext;
      next = sameCell.getOrDefault(at, at);
    }
    return at;
  }

  private void collect(Operation op) {
    if (op.is(CommOps.NOTIFY) && SignalAccess.of(op) == SignalAccess.READ_WRITE) {
      increments.putIfAbsent(cell(op.operand(0)), op);
    } else if (op.is(CommOps.WAIT)
        && op.attr(CommOps.COMPARISON) instanceof StringAttr cmp
        && cmp.value().equals(Comparison.EQ.keyword())) {
      equalities.add(op);
    }
  }

  private void report(Operation wait) {
    Operation increment = increments.get(cell(wait.operand(0)));
    if (increment != null) {
      wait.report(
              Severity.WARNING,
              "comm.wait: \"eq\" on a cell that is incremented may step over the value waited for;"
                  + " use \"ge\"")
          .note(increment.location(), "the cell is incremented here")
          .emit();
    }
  }
}
