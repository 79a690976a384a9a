package dev.jpto.pattern.pdl;

import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of {@code pdl.pattern} as a whole. */
final class PatternVerifier {
  private PatternVerifier() {}

  static boolean verify(Operation pattern) {
    Block body = pattern.region(0).entry();
    Operation end = body.lastOp();
    if (!end.is(PdlPatterns.REWRITE)) {
      return pattern
          .opError("expected body to terminate with `pdl.rewrite`")
          .note(end.location(), "see terminator defined here")
          .emit();
    }
    Optional<Operation> foreign = foreign(pattern);
    if (foreign.isPresent()) {
      return pattern
          .opError("expected only `pdl` operations within the pattern body")
          .note(foreign.get().location(), "see non-`pdl` operation defined here")
          .emit();
    }
    boolean hasOperation = false;
    for (Operation op : body) {
      hasOperation |= op.is(PdlEntities.OPERATION_OP);
    }
    if (!hasOperation) {
      return pattern.emitOpError("the pattern must contain at least one `pdl.operation`");
    }
    return verifyConnected(pattern, body);
  }

  private static Optional<Operation> foreign(Operation pattern) {
    Operation[] first = new Operation[1];
    pattern.walk(
        op -> {
          boolean known = op.name().dialect().filter(PdlDialect.class::isInstance).isPresent();
          if (!known && first[0] == null) {
            first[0] = op;
          }
        });
    return Optional.ofNullable(first[0]);
  }

  /** All that the rewrite uses must be found from one of them. */
  private static boolean verifyConnected(Operation pattern, Block body) {
    Set<Operation> reached = null;
    for (Operation op : body) {
      if (!isPart(op) || !isUsedInRewrite(op)) {
        continue;
      }
      if (reached == null) {
        reached = reachedFrom(op);
      } else if (!reached.contains(op)) {
        return pattern
            .opError("the operations must form a connected component")
            .note(op.location(), "see a disconnected value / operation here")
            .emit();
      }
    }
    return true;
  }

  private static boolean isPart(Operation op) {
    return op.is(PdlEntities.OPERAND)
        || op.is(PdlEntities.OPERANDS)
        || op.is(PdlEntities.RESULT)
        || op.is(PdlEntities.RESULTS)
        || op.is(PdlEntities.OPERATION_OP);
  }

  private static boolean isUsedInRewrite(Operation op) {
    for (OpOperand use : op.result(0).uses()) {
      Operation user = use.owner();
      if (user.is(PdlPatterns.REWRITE) || EntityVerifier.isInRewrite(user)) {
        return true;
      }
    }
    return false;
  }

  /** What is tied to {@code first} by operands and uses, without going through the rewrite. */
  private static Set<Operation> reachedFrom(Operation first) {
    Set<Operation> reached = new HashSet<>();
    Deque<Operation> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      Operation op = open.pop();
      if (op.parentOp().is(PdlPatterns.PATTERN) && !op.is(PdlPatterns.REWRITE) && reached.add(op)) {
        addNeighbours(op, open);
      }
    }
    return reached;
  }

  private static void addNeighbours(Operation op, Deque<Operation> open) {
    List<? extends Value> uses = List.of();
    if (op.is(PdlEntities.OPERATION_OP)) {
      uses = Groups.operands(op, "operandValues");
    } else if (op.is(PdlEntities.RESULT) || op.is(PdlEntities.RESULTS)) {
      uses = op.operands();
    }
    for (Value value : uses) {
      if (value.definingOp() != null) {
        open.push(value.definingOp());
      }
    }
    for (OpResult result : op.results()) {
      for (OpOperand use : result.uses()) {
        open.push(use.owner());
      }
    }
  }
}
