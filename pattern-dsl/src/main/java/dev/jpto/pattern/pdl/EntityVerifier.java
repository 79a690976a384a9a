package dev.jpto.pattern.pdl;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.pattern.pdl.PdlType.Kind;

/** The rules of what patterns speak of. */
final class EntityVerifier {
  private EntityVerifier() {}

  static boolean verifyNativeConstraint(Operation op) {
    if (op.numOperands() == 0) {
      return op.emitOpError("expected at least one argument");
    }
    boolean makesOperation =
        op.results().stream()
            .anyMatch(r -> r.type() instanceof PdlType t && isOne(t, Kind.OPERATION));
    return !makesOperation
        || op.emitOpError("returning an operation from a constraint is not supported");
  }

  private static boolean isOne(PdlType type, Kind kind) {
    return type.kind() == kind && !type.isRange();
  }

  static boolean verifyResults(Operation op) {
    PdlType type = (PdlType) op.result(0).type();
    return op.attr("index") != null
        || type.isRange()
        || op.emitOpError(
            "expected `pdl.range<value>` result type when no index is specified, but got: '"
                + type
                + "'");
  }

  static boolean verifyAttribute(Operation op) {
    if (op.attr("value") == null) {
      return isInRewrite(op)
          ? op.emitOpError("expected constant value when specified within a `pdl.rewrite`")
          : verifyIsBound(op);
    }
    return op.numOperands() == 0
        || op.emitOpError("expected only one of [`type`, `value`] to be set");
  }

  static boolean verifyOperation(Operation op) {
    boolean made = isInRewrite(op);
    if (made && op.attr("opName") == null) {
      return op.emitOpError("must have an operation name when nested within a `pdl.rewrite`");
    }
    int names = op.attr("attributeValueNames", ArrayAttr.class).elements().size();
    int values = Groups.operands(op, "attributeValues").size();
    if (names != values) {
      return op.emitOpError(
          String.format(
              "expected the same number of attribute values and attribute names, got %d names and"
                  + " %d values",
              names, values));
    }
    return (!made || ResultTypeVerifier.verify(op)) && verifyIsBound(op);
  }

  static boolean isInRewrite(Operation op) {
    Operation parent = op.parentOp();
    return parent != null && parent.is(PdlPatterns.REWRITE);
  }

  /** What stands in a match must be used by what is matched; a result alone binds nothing. */
  static boolean verifyIsBound(Operation op) {
    Operation parent = op.parentOp();
    return parent == null
        || !parent.is(PdlPatterns.PATTERN)
        || hasBindingUse(op)
        || op.emitOpError(
            "expected a bindable user when defined in the matcher body of a `pdl.pattern`");
  }

  private static boolean hasBindingUse(Operation op) {
    for (OpResult result : op.results()) {
      for (OpOperand use : result.uses()) {
        Operation user = use.owner();
        boolean passesOn = user.is(PdlEntities.RESULT) || user.is(PdlEntities.RESULTS);
        if (!passesOn || hasBindingUse(user)) {
          return true;
        }
      }
    }
    return false;
  }
}
