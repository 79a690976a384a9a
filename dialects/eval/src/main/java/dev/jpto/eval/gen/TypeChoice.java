package dev.jpto.eval.gen;

import dev.jpto.ir.Arity;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses types for one guess: samples of constraints, types of values around, types nobody thought
 * of, and two lists that groups of any size share, since what goes in often comes out.
 */
final class TypeChoice {
  private static final int TRIES = 4;
  private static final int MOST_VALUES = 3;

  private final RandomBuiltins random;
  private final Dice dice;
  private final ShapeRules shapes;
  private final List<Type> visible;
  private final List<Type> inputs;
  private final List<Type> outputs;

  /**
   * Choices for {@code definition}.
   *
   * @param visible the types of values that may be used
   */
  TypeChoice(
      RandomBuiltins random,
      OpDefinition definition,
      ShapeRules shapes,
      Variant pin,
      List<Type> visible) {
    this.random = random;
    this.dice = random.dice;
    this.shapes = shapes;
    this.visible = visible;
    inputs = model(definition.operands(), pin);
    outputs = dice.percent(50) ? inputs : model(definition.results(), pin);
  }

  /** Types for a group of any size; with the pinned type if the pin is about such a group. */
  private List<Type> model(List<ValueDef> groups, Variant pin) {
    List<ValueDef> variadic = groups.stream().filter(d -> d.arity() == Arity.VARIADIC).toList();
    List<ValueDef> open = variadic.stream().filter(this::isOpen).toList();
    List<Type> types = new ArrayList<>();
    List<ValueDef> shared = open.isEmpty() ? variadic : open;
    if (shared.isEmpty()) {
      types.addAll(dice.list(0, MOST_VALUES, () -> guess(List.of(random.types.scalar()))));
    } else {
      TypeConstraint constraint = dice.pick(shared).constraint();
      dice.list(0, MOST_VALUES, () -> one(constraint)).forEach(t -> t.ifPresent(types::add));
    }
    boolean pinned = variadic.stream().anyMatch(d -> pin.about(d.name()).isPresent());
    if (pin.choice() instanceof Variant.Choice.OfType(Type type) && (pinned || dice.percent(50))) {
      types.add(dice.below(types.size() + 1), type);
    }
    return types;
  }

  /** Whether a group may have values of more than one type. */
  boolean isOpen(ValueDef group) {
    return random.samples(group.constraint()).size() > 1;
  }

  /** The types that groups of operands share. */
  List<Type> inputs() {
    return inputs;
  }

  /** The types that groups of results share; the inputs in half of the guesses. */
  List<Type> outputs() {
    return outputs;
  }

  /** The function type from the one list to the other. */
  FunctionType signature() {
    return FunctionType.get(random.context, inputs, outputs);
  }

  /** A type that the constraint allows, adapted to the shape chosen before. */
  Optional<Type> one(TypeConstraint constraint) {
    return one(random.samples(constraint), constraint::allows);
  }

  /** A type that passes {@code allowed}: a sample, or another. */
  Optional<Type> one(List<Type> samples, Predicate<Type> allowed) {
    for (int i = 0; i < TRIES; i++) {
      Type type = guess(samples);
      Type adapted = dice.percent(80) ? shapes.adapt(type) : type;
      if (allowed.test(adapted)) {
        shapes.note(adapted);
        return Optional.of(adapted);
      }
    }
    List<Type> fitting = samples.stream().map(shapes::adapt).filter(allowed).toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(dice.pick(fitting));
  }

  private Type guess(List<Type> samples) {
    int choice = dice.below(10);
    if (choice < 2 && !visible.isEmpty()) {
      return dice.pick(visible);
    }
    return switch (choice) {
      case 2 -> random.types.any(2);
      case 3 -> random.types.scalar();
      case 4 -> inputs == null || outputs == null ? dice.pick(samples) : signature();
      default -> dice.pick(samples);
    };
  }
}
