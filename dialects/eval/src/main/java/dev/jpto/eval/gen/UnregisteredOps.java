package dev.jpto.eval.gen;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import java.util.List;

/** Operations that no dialect knows: the glue of generated programs, and a test in themselves. */
final class UnregisteredOps {
  private final RandomBuiltins random;
  private final Dice dice;

  UnregisteredOps(RandomBuiltins random) {
    this.random = random;
    this.dice = random.dice;
  }

  /** A value of this type: one that may be used at {@code place}, or one made there. */
  Value value(Type type, Place place) {
    List<Value> fitting = place.visible().stream().filter(v -> v.type() == type).toList();
    return !fitting.isEmpty() && dice.percent(75) ? dice.pick(fitting) : source(type, place);
  }

  private Value source(Type type, Place place) {
    List<Type> types =
        dice.list(1, dice.percent(80) ? 1 : 4, () -> dice.percent(50) ? type : random.types.any(2));
    types.set(dice.below(types.size()), type);
    Operation op = new Operation(random.context.opName(name()), Location.unknown(random.context));
    op.initResults(types.toArray(Type[]::new));
    place.put(op);
    return dice.pick(op.results().stream().filter(r -> r.type() == type).toList());
  }

  /** Values of these types, as {@link #value} finds them. */
  List<Value> values(List<Type> types, Place place) {
    return types.stream().map(type -> value(type, place)).toList();
  }

  /** An operation with any operands, results and attributes, put at {@code place}. */
  Operation any(Place place) {
    List<Value> operands =
        place.visible().isEmpty() ? List.of() : dice.list(0, 3, () -> dice.pick(place.visible()));
    Operation op = make(operands, dice.list(0, 3, () -> random.types.any(3)));
    place.put(op);
    return op;
  }

  /** An operation that ends a block, put at {@code place}. */
  Operation terminator(List<Value> operands, List<Block> successors, Place place) {
    Operation op = make(operands, dice.list(0, dice.percent(90) ? 0 : 2, random.types::scalar));
    op.initSuccessors(successors);
    place.put(op);
    return op;
  }

  private Operation make(List<Value> operands, List<Type> results) {
    Operation op = new Operation(random.context.opName(name()), Location.unknown(random.context));
    op.setOperands(operands);
    op.initResults(results.toArray(Type[]::new));
    if (dice.percent(40)) {
      op.setAttributes(random.attributes.dictionary(3, key -> true));
    }
    if (dice.percent(20)) {
      DictionaryAttr properties = random.attributes.dictionaryWithoutLocations(2);
      op.setProperties(
          properties.isEmpty() ? DictionaryAttr.writtenEmpty(random.context) : properties);
    }
    return op;
  }

  /** A name of a dialect that is not registered, or of none. */
  private String name() {
    return switch (dice.below(10)) {
      case 0 -> "nodialect" + dice.below(3);
      case 1 -> "odd." + random.text.any().replace("\0", "-");
      case 2 -> "a.b.c";
      default -> "test.op" + dice.below(5);
    };
  }
}
