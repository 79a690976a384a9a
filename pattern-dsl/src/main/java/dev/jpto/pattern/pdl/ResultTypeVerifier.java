package dev.jpto.pattern.pdl;

import dev.jpto.ir.Arity;
import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpName;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.StringAttr;
import java.util.List;

/**
 * The rule that the result types of a new operation are known: given, inferred or taken over. As in
 * MLIR it holds of operations of dialects that the text uses; a text of patterns alone uses none of
 * those its patterns are about, and is checked when the patterns are compiled.
 */
final class ResultTypeVerifier {
  private static final String UNKNOWN =
      "must have inferable or constrained result types when nested within `pdl.rewrite`";

  private ResultTypeVerifier() {}

  static boolean verify(Operation op) {
    OpName name = op.context().opName(op.attr("opName", StringAttr.class).value());
    OpDefinition definition = name.definition();
    if (definition == null
        || isInferred(definition)
        || replacesAnEarlierOne(op)
        || !isUsed(name.namespace(), op)) {
      return true;
    }
    List<Value> types = Groups.operands(op, "typeValues");
    if (types.isEmpty()) {
      return !hasOneResultOrMore(definition)
          || op.opError(UNKNOWN)
              .note(
                  op.location(),
                  "operation is created in a non-inferrable context, but '"
                      + name
                      + "' does not implement InferTypeOpInterface")
              .emit();
    }
    for (int i = 0; i < types.size(); i++) {
      if (!isConstrained(types.get(i), op.block())) {
        return op.opError(UNKNOWN)
            .note(op.location(), "result type #" + i + " was not constrained")
            .emit();
      }
    }
    return true;
  }

  /** Whether an operation of the dialect stands in the text around {@code op}. O(text). */
  private static boolean isUsed(String dialect, Operation op) {
    Operation root = op;
    while (root.parentOp() != null) {
      root = root.parentOp();
    }
    boolean[] found = new boolean[1];
    root.walk(other -> found[0] |= other.name().namespace().equals(dialect));
    return found[0];
  }

  private static boolean isInferred(OpDefinition definition) {
    return definition.hasTrait(Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE)
        || definition.inference().isPresent();
  }

  /** Whether its results replace those of an operation that is there before it. */
  private static boolean replacesAnEarlierOne(Operation op) {
    for (OpOperand use : op.result(0).uses()) {
      Operation user = use.owner();
      if (user.is(PdlRewrites.REPLACE) && use.index() != 0) {
        Operation replaced = user.operand(0).definingOp();
        if (replaced == null || replaced.block() != op.block() || replaced.isBefore(op)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasOneResultOrMore(OpDefinition definition) {
    return definition.results().stream().allMatch(r -> r.arity() == Arity.ONE)
        && !definition.results().isEmpty();
  }

  private static boolean isConstrained(Value type, Block rewrite) {
    Operation definer = type.definingOp();
    if (definer == null || definer.is(PdlRewrites.APPLY_NATIVE_REWRITE)) {
      return true;
    }
    boolean known =
        definer.is(PdlEntities.TYPE_OP) && definer.attr("constantType") != null
            || definer.is(PdlEntities.TYPES_OP) && definer.attr("constantTypes") != null;
    boolean ofType = definer.is(PdlEntities.TYPE_OP) || definer.is(PdlEntities.TYPES_OP);
    return known || ofType && isOfMatched(type, rewrite);
  }

  private static boolean isOfMatched(Value type, Block rewrite) {
    for (OpOperand use : type.uses()) {
      Operation user = use.owner();
      boolean binds =
          user.is(PdlEntities.OPERAND)
              || user.is(PdlEntities.OPERANDS)
              || user.is(PdlEntities.OPERATION_OP);
      if (binds && user.block() != rewrite) {
        return true;
      }
    }
    return false;
  }
}
