package dev.jpto.comm;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.StringAttr;
import java.util.List;
import java.util.Optional;

/** The rules of comm.md section 2.1, checked before what the declarations state, in their words. */
final class CommRules {
  private CommRules() {}

  static boolean notifyOp(Operation op) {
    return operands(op)
        && noResult(op)
        && keyword(op, CommOps.NOTIFY_KIND, NotifyKind.keywords())
        && noOtherAttributes(op);
  }

  static boolean waitOp(Operation op) {
    return operands(op)
        && noResult(op)
        && keyword(op, CommOps.COMPARISON, Comparison.keywords())
        && noOtherAttributes(op);
  }

  static boolean testOp(Operation op) {
    return operands(op)
        && hitResult(op)
        && keyword(op, CommOps.COMPARISON, Comparison.keywords())
        && noOtherAttributes(op);
  }

  private static boolean operands(Operation op) {
    if (op.numOperands() != 2) {
      return fail(op, op.name() + " requires 2 operands (signal, value), got " + op.numOperands());
    }
    Optional<String> problem =
        SignalRules.problem(op.name().text(), op.operand(0).type())
            .or(() -> SignalValue.problem(op.name().text(), op.operand(1)));
    return problem.isEmpty() || fail(op, problem.get());
  }

  private static boolean noResult(Operation op) {
    return op.numResults() == 0 || fail(op, op.name() + " must not return a value");
  }

  private static boolean hitResult(Operation op) {
    boolean i1 = op.numResults() == 1 && op.result(0).type().isSignlessInteger(1);
    return i1 || fail(op, op.name() + " must return i1");
  }

  /** That it is there and a string is stated in the declaration. */
  private static boolean keyword(Operation op, String key, List<String> keywords) {
    return !(op.attr(key) instanceof StringAttr text)
        || keywords.contains(text.value())
        || fail(
            op,
            "%s: %s must be one of %s, got \"%s\""
                .formatted(op.name(), key, String.join(", ", keywords), text.value()));
  }

  private static boolean noOtherAttributes(Operation op) {
    for (int i = 0; i < op.attributes().size(); i++) {
      String key = op.attributes().name(i);
      if (key.indexOf('.') < 0) {
        return fail(op, op.name() + ": unexpected attribute '" + key + "'");
      }
    }
    return true;
  }

  private static boolean fail(Operation op, String message) {
    return op.error(message).emit();
  }
}
