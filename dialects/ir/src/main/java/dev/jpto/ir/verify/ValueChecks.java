package dev.jpto.ir.verify;

import dev.jpto.ir.Arity;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpVerifier;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.Type;
import java.util.List;

/** Whether the operands or results have the types declared for their groups. */
final class ValueChecks implements OpVerifier {
  private final boolean ofOperands;
  private final ValueDef[] groups;
  private final String segments;
  private final int variable;

  private ValueChecks(boolean ofOperands, List<ValueDef> groups, String segments) {
    this.ofOperands = ofOperands;
    this.groups = groups.toArray(new ValueDef[0]);
    this.segments = segments;
    this.variable = (int) groups.stream().filter(g -> g.arity() != Arity.ONE).count();
  }

  static ValueChecks operands(OpDefinition definition) {
    boolean sized = definition.hasTrait(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS);
    String key = sized ? OpDefinition.OPERAND_SEGMENTS : null;
    return new ValueChecks(true, definition.operands(), key);
  }

  static ValueChecks results(OpDefinition definition) {
    boolean sized = definition.hasTrait(Trait.Simple.ATTR_SIZED_RESULT_SEGMENTS);
    String key = sized ? OpDefinition.RESULT_SEGMENTS : null;
    return new ValueChecks(false, definition.results(), key);
  }

  @Override
  public boolean verify(Operation op) {
    int index = 0;
    for (int g = 0; g < groups.length; g++) {
      int size = sizeOf(op, g);
      if (size != 1 && groups[g].arity() == Arity.ONE) {
        return emitSize(op, index, "1 element", size);
      }
      if (size > 1 && groups[g].arity() == Arity.OPTIONAL) {
        return emitSize(op, index, "0 or 1 element", size);
      }
      for (int end = index + size; index < end; index++) {
        Type type = ofOperands ? op.operand(index).type() : op.result(index).type();
        if (!groups[g].constraint().allows(type)) {
          return emit(op, groups[g], index, type);
        }
      }
    }
    return true;
  }

  private static boolean allows(Arity arity, int size) {
    return switch (arity) {
      case ONE -> size == 1;
      case OPTIONAL -> size <= 1;
      case VARIADIC -> true;
    };
  }

  private int sizeOf(Operation op, int group) {
    if (segments != null) {
      DenseArrayAttr sizes = op.attr(segments, DenseArrayAttr.class);
      return sizes == null ? 0 : (int) sizes.get(group);
    }
    if (groups[group].arity() == Arity.ONE) {
      return 1;
    }
    int count = ofOperands ? op.numOperands() : op.numResults();
    return (count - (groups.length - variable)) / variable;
  }

  private boolean emitSize(Operation op, int start, String needed, int size) {
    return op.emitOpError(
        what() + " group starting at #" + start + " requires " + needed + ", but found " + size);
  }

  private boolean emit(Operation op, ValueDef group, int index, Type type) {
    String variadic = group.arity() == Arity.VARIADIC ? "variadic of " : "";
    return op.emitOpError(
        what()
            + " #"
            + index
            + " must be "
            + variadic
            + group.constraint().summary()
            + ", but got '"
            + type
            + "'");
  }

  private String what() {
    return ofOperands ? "operand" : "result";
  }
}
