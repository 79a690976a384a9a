package dev.jpto.eval.gen;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps MLIR's habit of numbers that are partly attributes and partly operands: the array {@code
 * staticStep} holds {@link ShapedType#DYNAMIC} for each operand of the group {@code dynamicStep}.
 */
final class DynamicValues {
  private static final String STATIC = "static";
  private static final String DYNAMIC = "dynamic";

  private final Dice dice;
  private final Variant pin;

  DynamicValues(Dice dice, Variant pin) {
    this.dice = dice;
    this.pin = pin;
  }

  /** Makes some elements dynamic, and the groups as long as there are dynamic elements. */
  void agree(
      OpDefinition definition,
      List<List<Type>> operands,
      Map<String, Attribute> attributes,
      TypeChoice types) {
    for (int i = 0; i < operands.size(); i++) {
      ValueDef group = definition.operands().get(i);
      if (!group.name().startsWith(DYNAMIC)) {
        continue;
      }
      String array = STATIC + group.name().substring(DYNAMIC.length());
      if (attributes.get(array) instanceof DenseArrayAttr dense) {
        long[] values = dense.values();
        makeSomeDynamic(values, array, group.name());
        attributes.put(array, DenseArrayAttr.get(dense.elementType(), values));
        operands.set(i, typesFor(values, group, types));
      }
    }
  }

  private void makeSomeDynamic(long[] values, String array, String group) {
    boolean must = pin.about(group).filter(c -> c != Variant.Choice.Presence.ABSENT).isPresent();
    boolean may = pin.about(array).isEmpty() && pin.about(group).isEmpty() && dice.percent(30);
    for (int k = 0; k < values.length && (must || may); k++) {
      if (dice.percent(60)) {
        values[k] = ShapedType.DYNAMIC;
      }
    }
  }

  private static List<Type> typesFor(long[] values, ValueDef group, TypeChoice types) {
    long count = Arrays.stream(values).filter(v -> v == ShapedType.DYNAMIC).count();
    List<Type> needed = new ArrayList<>();
    for (long k = 0; k < count; k++) {
      Optional<Type> type = types.one(group.constraint());
      type.ifPresent(needed::add);
    }
    return needed;
  }
}
