package dev.jpto.pattern.lower;

import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpName;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.lower.RewriteProgram.Frame;
import dev.jpto.pattern.lower.RewriteProgram.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The step that makes an operation. All arrays but {@code keys} hold slots.
 *
 * @param groups the names of the groups of the operands, or none if they are given by position
 * @param types how the result types come about
 * @param made where the new operation goes
 */
record Creation(
    OpName name,
    int[] operands,
    List<String> groups,
    List<String> keys,
    int[] attributes,
    int[] regions,
    ResultTypes types,
    int made)
    implements Step {
  /** How result types come about. */
  sealed interface ResultTypes {
    /** From types and ranges of types. */
    record Given(int[] slots) implements ResultTypes {}

    /** By the definition. */
    record Inferred() implements ResultTypes {}

    /** As those of another operation. */
    record Of(int op) implements ResultTypes {}
  }

  @Override
  public boolean run(Frame frame) {
    OpBuilder.OpSpec spec = frame.rewriter.create(name.text(), frame.location());
    if (groups.isEmpty()) {
      spec.operands(frame.values(operands).toArray(new Value[0]));
    } else {
      for (int i = 0; i < operands.length; i++) {
        spec.operands(groups.get(i), frame.values(new int[] {operands[i]}));
      }
    }
    for (int i = 0; i < attributes.length; i++) {
      spec.attr(keys.get(i), (Attribute) frame.slots[attributes[i]]);
    }
    switch (types) {
      case ResultTypes.Given given -> spec.results(types(frame, given.slots()));
      case ResultTypes.Of of ->
          spec.results(frame.rewriter.replacementTypes(typesOf(frame.op(of.op()))));
      case ResultTypes.Inferred inferred -> {}
    }
    Operation op = spec.regions(regions.length).insert();
    for (int i = 0; i < regions.length; i++) {
      frame.rewriter.inlineRegion((Region) frame.slots[regions[i]], op.region(i));
    }
    frame.slots[made] = op;
    return true;
  }

  /** The types in these slots one after the other, ranges flattened. */
  static List<Type> types(Frame frame, int[] slots) {
    List<Type> types = new ArrayList<>(slots.length);
    for (int slot : slots) {
      if (frame.slots[slot] instanceof List<?> several) {
        several.forEach(type -> types.add((Type) type));
      } else {
        types.add((Type) frame.slots[slot]);
      }
    }
    return types;
  }

  private static List<Type> typesOf(Operation op) {
    return op.results().stream().map(Value::type).toList();
  }
}
