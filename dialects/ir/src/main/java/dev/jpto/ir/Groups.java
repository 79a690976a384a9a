package dev.jpto.ir;

import dev.jpto.ir.attr.DenseArrayAttr;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the values of a declared operand or result group: {@code scf.for}'s {@code initArgs}. The
 * sizes come from the segments attribute, from the trait that variadic groups are equally long, or
 * from there being only one group of variable length. Of an operation that nothing is known of, a
 * group begins at its number and takes all that is left.
 */
public final class Groups {
  private Groups() {}

  /** The operands of group {@code name}. */
  public static List<Value> operands(Operation op, String name) {
    Range range = operandRange(op, indexOf(op.definition().operands(), name));
    List<Value> values = new ArrayList<>(range.size());
    for (int i = 0; i < range.size(); i++) {
      values.add(op.operand(range.start() + i));
    }
    return values;
  }

  /** The only operand of group {@code name}, or null when the group is empty. */
  public static Value operand(Operation op, String name) {
    Range range = operandRange(op, indexOf(op.definition().operands(), name));
    return range.size() == 0 ? null : op.operand(range.start());
  }

  /** The results of group {@code name}. */
  public static List<OpResult> results(Operation op, String name) {
    Range range = resultRange(op, indexOf(op.definition().results(), name));
    return op.results().subList(range.start(), range.start() + range.size());
  }

  /** Where operand group {@code group} stands. */
  public static Range operandRange(Operation op, int group) {
    OpDefinition definition = op.definition();
    if (definition == null) {
      return from(group, op.numOperands());
    }
    boolean segments = definition.hasTrait(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS);
    String key = segments ? OpDefinition.OPERAND_SEGMENTS : null;
    return range(op, definition.operands(), op.numOperands(), key, group);
  }

  /** Where result group {@code group} stands. */
  public static Range resultRange(Operation op, int group) {
    OpDefinition definition = op.definition();
    if (definition == null) {
      return from(group, op.numResults());
    }
    boolean segments = definition.hasTrait(Trait.Simple.ATTR_SIZED_RESULT_SEGMENTS);
    String key = segments ? OpDefinition.RESULT_SEGMENTS : null;
    return range(op, definition.results(), op.numResults(), key, group);
  }

  /** A run of operands or results. */
  public record Range(int start, int size) {
    /** Nothing. */
    public static final Range NONE = new Range(0, 0);
  }

  private static Range from(int start, int count) {
    return start > count ? Range.NONE : new Range(start, count - start);
  }

  private static Range range(
      Operation op, List<ValueDef> groups, int count, String segmentsKey, int group) {
    if (segmentsKey != null) {
      DenseArrayAttr sizes = op.attr(segmentsKey, DenseArrayAttr.class);
      int start = 0;
      for (int i = 0; i < group; i++) {
        start += (int) sizes.get(i);
      }
      return new Range(start, (int) sizes.get(group));
    }
    int variable = 0;
    int variableBefore = 0;
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).arity() != Arity.ONE) {
        variable++;
        variableBefore += i < group ? 1 : 0;
      }
    }
    int each = variable == 0 ? 1 : (count - (groups.size() - variable)) / variable;
    int start = group - variableBefore + variableBefore * each;
    return new Range(start, groups.get(group).arity() == Arity.ONE ? 1 : each);
  }

  private static int indexOf(List<ValueDef> groups, String name) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no group '" + name + "' among " + groups);
  }
}
