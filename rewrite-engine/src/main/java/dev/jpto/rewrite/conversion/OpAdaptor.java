package dev.jpto.rewrite.conversion;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.ValueDef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The operands of an operation in their converted types, while it still has the old ones. */
public final class OpAdaptor {
  private final Operation op;
  private final List<List<Value>> values;

  OpAdaptor(Operation op, List<List<Value>> values) {
    this.op = op;
    this.values = values;
  }

  /** What operand {@code i} became; throws if that is not one value. */
  public Value operand(int i) {
    return one(values.get(i), "operand " + i);
  }

  /** What the only operand of a declared group became; throws if that is not one value. */
  public Value operand(String group) {
    return one(operands(group), "operand '" + group + "'");
  }

  private Value one(List<Value> found, String what) {
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "%s of '%s' is %d values".formatted(what, op.name(), found.size()));
    }
    return found.getFirst();
  }

  /** What all operands became, one after the other. */
  public List<Value> operands() {
    return values.stream().flatMap(List::stream).toList();
  }

  /** What each operand became. */
  public List<List<Value>> groups() {
    return Collections.unmodifiableList(values);
  }

  /** What the operands of a declared group became, one after the other. */
  public List<Value> operands(String group) {
    List<ValueDef> declared = op.definition().operands();
    for (int i = 0; i < declared.size(); i++) {
      if (declared.get(i).name().equals(group)) {
        return flat(Groups.operandRange(op, i));
      }
    }
    throw new IllegalArgumentException("'" + op.name() + "' has no operand '" + group + "'");
  }

  private List<Value> flat(Groups.Range range) {
    List<Value> all = new ArrayList<>();
    values.subList(range.start(), range.start() + range.size()).forEach(all::addAll);
    return all;
  }

  /** The sizes of the declared groups now, for {@link OpDefinition#OPERAND_SEGMENTS}. */
  int[] segments() {
    int[] sizes = new int[op.definition().operands().size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = flat(Groups.operandRange(op, i)).size();
    }
    return sizes;
  }
}
