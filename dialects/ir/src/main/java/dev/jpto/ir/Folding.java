package dev.jpto.ir;

import dev.jpto.ir.attr.Attribute;
import java.util.ArrayList;
import java.util.List;

/** Folds operations by what their definitions and traits say. */
public final class Folding {
  private Folding() {}

  /** The constant that {@code value} is, or null. O(1). */
  public static Attribute constantOf(Value value) {
    Operation op = value.definingOp();
    if (op == null || op.definition() == null) {
      return null;
    }
    String key = op.definition().constantAttribute();
    return key == null ? null : op.properties().get(key);
  }

  /** Whether {@code op} only holds a constant. */
  public static boolean isConstant(Operation op) {
    return op.definition() != null && op.definition().constantAttribute() != null;
  }

  /** Tries to fold {@code op} with the constants that its operands are. */
  public static Folded fold(Operation op) {
    return fold(op, Constants.ofOperands(op));
  }

  /** Tries to fold {@code op}: first by its folder, then by its traits. */
  public static Folded fold(Operation op, Constants operands) {
    OpDefinition definition = op.definition();
    if (definition == null) {
      return Folded.NO;
    }
    OpFolder folder = definition.folder();
    Folded folded = folder == null ? Folded.NO : folder.fold(op, operands);
    if (folded.replacesResults()) {
      return folded;
    }
    Folded byTraits = foldTraits(op, definition, operands);
    return byTraits == Folded.NO ? folded : byTraits;
  }

  private static Folded foldTraits(Operation op, OpDefinition definition, Constants operands) {
    if (definition.hasTrait(Trait.Simple.COMMUTATIVE) && constantsLast(op, operands)) {
      return Folded.IN_PLACE;
    }
    if (op.numResults() != 1) {
      return Folded.NO;
    }
    if (definition.hasTrait(Trait.Simple.IDEMPOTENT)) {
      return foldIdempotent(op);
    }
    if (definition.hasTrait(Trait.Simple.INVOLUTION)) {
      return foldInvolution(op);
    }
    return Folded.NO;
  }

  /** Moves constant operands behind the others, each group in its order; returns if any moved. */
  private static boolean constantsLast(Operation op, Constants operands) {
    boolean constantBefore = false;
    for (int i = 0; i < op.numOperands(); i++) {
      if (operands.get(i) != null) {
        constantBefore = true;
      } else if (constantBefore) {
        partition(op, operands);
        return true;
      }
    }
    return false;
  }

  private static void partition(Operation op, Constants operands) {
    List<Value> ordered = new ArrayList<>();
    List<Value> constants = new ArrayList<>();
    for (int i = 0; i < op.numOperands(); i++) {
      (operands.get(i) == null ? ordered : constants).add(op.operand(i));
    }
    ordered.addAll(constants);
    for (int i = 0; i < ordered.size(); i++) {
      if (op.operand(i) != ordered.get(i)) {
        op.setOperand(i, ordered.get(i));
      }
    }
  }

  /** {@code f(x, x) -> x} and {@code f(f(x)) -> f(x)}. */
  private static Folded foldIdempotent(Operation op) {
    Value first = op.numOperands() == 0 ? null : op.operand(0);
    if (op.numOperands() == 1) {
      Operation inner = first.definingOp();
      boolean twice = inner != null && inner.name() == op.name() && hasTypeOf(first, op);
      return twice ? Folded.to(first) : Folded.NO;
    }
    boolean alike = op.numOperands() == 2 && first == op.operand(1) && hasTypeOf(first, op);
    return alike ? Folded.to(first) : Folded.NO;
  }

  /** {@code f(f(x)) -> x}. */
  private static Folded foldInvolution(Operation op) {
    Operation inner = op.numOperands() == 1 ? op.operand(0).definingOp() : null;
    boolean twice = inner != null && inner.name() == op.name() && hasTypeOf(inner.operand(0), op);
    return twice ? Folded.to(inner.operand(0)) : Folded.NO;
  }

  private static boolean hasTypeOf(Value value, Operation op) {
    return value.type() == op.result().type();
  }
}
