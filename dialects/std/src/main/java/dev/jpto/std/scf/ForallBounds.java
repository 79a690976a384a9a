package dev.jpto.std.scf;

import dev.jpto.ir.Context;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.ShapedType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The lower bounds, upper bounds or steps of an {@code scf.forall}: for each dimension a number, or
 * {@link ShapedType#DYNAMIC} and a value.
 *
 * @param known the numbers
 * @param values for each dimension the value, or null where there is a number
 */
record ForallBounds(List<Long> known, List<Value> values) {
  static ForallBounds of(Operation op, String staticKey, String dynamicGroup) {
    List<Long> known = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    List<Value> dynamic = Groups.operands(op, dynamicGroup);
    int next = 0;
    for (long number : op.attr(staticKey, DenseArrayAttr.class).values()) {
      known.add(number);
      values.add(number == ShapedType.DYNAMIC ? dynamic.get(next++) : null);
    }
    return new ForallBounds(known, values);
  }

  /** The number of dimension {@code i}, also if a constant defines its value. */
  OptionalLong number(int i) {
    if (values.get(i) == null) {
      return OptionalLong.of(known.get(i));
    }
    IntegerAttr constant = ScfRewrites.integer(values.get(i));
    return constant == null ? OptionalLong.empty() : OptionalLong.of(constant.value());
  }

  /** These for the dimensions {@code kept}. */
  ForallBounds only(List<Integer> kept) {
    List<Value> someValues = new ArrayList<>();
    kept.forEach(i -> someValues.add(values.get(i)));
    return new ForallBounds(kept.stream().map(known::get).toList(), someValues);
  }

  /** These with numbers for the values that constants define. */
  ForallBounds folded() {
    List<Long> numbers = new ArrayList<>(known);
    List<Value> others = new ArrayList<>(values);
    for (int i = 0; i < values.size(); i++) {
      OptionalLong number = number(i);
      if (number.isPresent()) {
        numbers.set(i, number.getAsLong());
        others.set(i, null);
      }
    }
    return new ForallBounds(numbers, others);
  }

  /** Whether dimension {@code i} is the same here and in {@code other}. */
  boolean sameAs(ForallBounds other, int i) {
    return values.get(i) == other.values.get(i) && known.get(i).equals(other.known.get(i));
  }

  /** The values. */
  List<Value> dynamic() {
    return values.stream().filter(value -> value != null).toList();
  }

  /** The attribute that holds the numbers. */
  Attribute numbers(Context context) {
    long[] all = known.stream().mapToLong(Long::longValue).toArray();
    return DenseArrayAttr.get(IntegerType.get(context, 64), all);
  }
}
