package dev.jpto.pattern.pdl;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Uniquer;

/** The rules of {@code pdl.rewrite} and of what stands in it. */
final class RewriteVerifier {
  private RewriteVerifier() {}

  static boolean verifyRewrite(Operation op) {
    boolean inline = !op.region(0).isEmpty();
    if (op.attr("name") != null) {
      return !inline
          || op.emitOpError("expected rewrite region to be empty when rewrite is external");
    }
    if (!inline) {
      return op.emitOpError(
          "expected rewrite region to be non-empty if external name is not specified");
    }
    return Groups.operands(op, "externalArgs").isEmpty()
        || op.emitOpError("expected no external arguments when the rewrite is specified inline");
  }

  static boolean verifyReplace(Operation op) {
    return Groups.operand(op, "replOperation") == null
        || Groups.operands(op, "replValues").isEmpty()
        || op.emitOpError(
            "expected no replacement values to be provided when the replacement operation is"
                + " present");
  }

  static boolean verifyNativeRewrite(Operation op) {
    return op.numOperands() > 0
        || op.numResults() > 0
        || op.emitOpError("expected at least one argument or result");
  }

  static boolean verifyRange(Operation op) {
    Uniquer uniquer = op.context();
    PdlType element = PdlType.one(uniquer, ((PdlType) op.result(0).type()).kind());
    for (Value argument : op.operands()) {
      PdlType given = PdlType.one(uniquer, ((PdlType) argument.type()).kind());
      if (given != element) {
        return op.emitOpError(
            "expected operand to have element type '" + element + "', but got '" + given + "'");
      }
    }
    return true;
  }
}
