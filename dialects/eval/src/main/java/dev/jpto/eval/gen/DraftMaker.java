package dev.jpto.eval.gen;

import dev.jpto.eval.gen.Variant.Choice;
import dev.jpto.ir.Arity;
import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes guesses at an operation that keep what its definition states as data: numbers of values,
 * constraints, and the relations between types that are traits. What other rules want is left to
 * the verifier, which judges the operation made of the guess.
 */
final class DraftMaker {
  private static final int MOST_VALUES = 3;
  private static final int RANDOM_TRIES = 4;

  private final RandomBuiltins random;
  private final Dice dice;
  private final OpDefinition definition;
  private final TypeClasses classes;
  private final Variant pin;
  private final List<Type> visible;
  private final ShapeRules shapes;
  private final Type[] classType;

  /**
   * A maker of guesses.
   *
   * @param pin a choice to make
   * @param visible the types of values that may be used
   */
  DraftMaker(RandomBuiltins random, OpDefinition definition, Variant pin, List<Type> visible) {
    this.random = random;
    this.dice = random.dice;
    this.definition = definition;
    this.pin = pin;
    this.visible = visible;
    classes = new TypeClasses(definition);
    shapes = new ShapeRules(definition);
    classType = new Type[classes.size()];
  }

  /** A guess; empty if the choices made did not fit together. */
  Optional<Draft> make() {
    if (pin.choice() instanceof Choice.OfType(Type pinned)) {
      shapes.note(pinned);
    }
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    if (!chooseSharedTypes(attributes)) {
      return Optional.empty();
    }
    transformTypes();
    List<List<Type>> operands = groups(definition.operands(), 0, true);
    List<List<Type>> results = groups(definition.results(), definition.operands().size(), false);
    if (operands == null || results == null || !chooseAttributes(attributes)) {
      return Optional.empty();
    }
    return Optional.of(new Draft(operands, results, attributes));
  }

  // Types.

  private boolean chooseSharedTypes(Map<String, Attribute> attributes) {
    for (int i = 0; i < classes.size(); i++) {
      if (pin.about(classes.name(i)).orElse(null) instanceof Choice.Value(Attribute value)
          && classes.isShared(i)) {
        attributes.put(classes.name(i), value);
        classType[classes.find(i)] = TypedAttributes.typeOf(value).orElse(null);
      }
    }
    for (int i = 0; i < classes.size(); i++) {
      int root = classes.find(i);
      if (classes.isShared(i) && classes.isValue(i) && classType[root] == null) {
        Optional<Type> type = sharedType(i);
        if (type.isEmpty()) {
          return false;
        }
        classType[root] = type.get();
      }
    }
    return true;
  }

  private Optional<Type> sharedType(int part) {
    List<Type> candidates = new ArrayList<>();
    for (ValueDef member : classes.members(part)) {
      if (pin.about(member.name()).orElse(null) instanceof Choice.OfType(Type pinned)) {
        return classes.allow(part, pinned) ? Optional.of(pinned) : Optional.empty();
      }
      candidates.addAll(member.constraint().samples().apply(random.context));
    }
    candidates.addAll(unusual());
    candidates.removeIf(type -> !classes.allow(part, type));
    return shapes.choose(dice, candidates);
  }

  /** The types of values around, and now and then types nobody thought of. */
  private List<Type> unusual() {
    List<Type> types = new ArrayList<>();
    if (!visible.isEmpty() && dice.percent(40)) {
      types.addAll(dice.list(1, RANDOM_TRIES, () -> dice.pick(visible)));
    }
    if (dice.percent(20)) {
      types.addAll(dice.list(1, RANDOM_TRIES, () -> random.types.any(2)));
    }
    return types;
  }

  private void transformTypes() {
    for (Trait trait : definition.traits()) {
      if (trait instanceof Trait.TypesMatchWith match) {
        int from = classes.find(classes.index(match.from()));
        int to = classes.find(classes.index(match.to()));
        if (classType[from] == null && classes.isValue(from)) {
          classType[from] = sharedType(from).orElse(null);
        }
        if (classType[from] != null) {
          classType[to] = match.transform().apply(classType[from]);
        }
      }
    }
  }

  private List<List<Type>> groups(List<ValueDef> defs, int firstPart, boolean operands) {
    int common = dice.below(MOST_VALUES + 1);
    boolean same =
        !definition.hasTrait(
                operands
                    ? Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS
                    : Trait.Simple.ATTR_SIZED_RESULT_SEGMENTS)
            && defs.stream().filter(d -> d.arity() == Arity.VARIADIC).count() > 1;
    List<List<Type>> groups = new ArrayList<>();
    for (int i = 0; i < defs.size(); i++) {
      ValueDef def = defs.get(i);
      int size = def.arity() == Arity.VARIADIC && same ? common : size(def);
      List<Type> types = new ArrayList<>();
      for (int k = 0; k < size; k++) {
        Optional<Type> type = type(firstPart + i, def, k);
        if (type.isEmpty()) {
          return null;
        }
        types.add(type.get());
      }
      groups.add(types);
    }
    return groups;
  }

  private int size(ValueDef def) {
    boolean mustBe =
        pin.about(def.name())
            .map(c -> c == Choice.Presence.PRESENT || c instanceof Choice.OfType)
            .orElse(false);
    if (pin.about(def.name()).orElse(null) == Choice.Presence.ABSENT) {
      return 0;
    }
    return switch (def.arity()) {
      case ONE -> 1;
      case OPTIONAL -> mustBe || dice.percent(50) ? 1 : 0;
      case VARIADIC -> dice.between(mustBe ? 1 : 0, MOST_VALUES);
    };
  }

  private Optional<Type> type(int part, ValueDef def, int element) {
    Type known = classType[classes.find(part)];
    if (known != null) {
      return Optional.of(known);
    }
    if (element == 0 && pin.about(def.name()).orElse(null) instanceof Choice.OfType(Type pinned)) {
      return Optional.of(pinned);
    }
    List<Type> candidates = new ArrayList<>(def.constraint().samples().apply(random.context));
    candidates.addAll(unusual());
    candidates.removeIf(type -> !def.constraint().allows(type));
    return shapes.choose(dice, candidates, def.constraint());
  }

  // Attributes.

  private boolean chooseAttributes(Map<String, Attribute> attributes) {
    for (AttributeDef def : definition.attributes()) {
      Optional<Choice> pinned = pin.about(def.name());
      if (attributes.containsKey(def.name()) || !isGiven(def, pinned)) {
        continue;
      }
      Optional<Attribute> value =
          pinned.orElse(null) instanceof Choice.Value(Attribute wanted)
              ? Optional.of(wanted)
              : attribute(def, classType[classes.find(classes.index(def.name()))]);
      if (value.isEmpty()) {
        return false;
      }
      attributes.put(def.name(), value.get());
    }
    return true;
  }

  private boolean isGiven(AttributeDef def, Optional<Choice> pinned) {
    if (pinned.isPresent()) {
      return pinned.get() != Choice.Presence.ABSENT;
    }
    return def.isRequired() || dice.percent(50);
  }

  private Optional<Attribute> attribute(AttributeDef def, Type type) {
    if (type != null) {
      return TypedAttributes.ofType(def.constraint(), type, random);
    }
    for (int i = 0; i < RANDOM_TRIES && dice.percent(20); i++) {
      Attribute guess = random.attributes.any(2);
      if (def.constraint().allows(guess)) {
        return Optional.of(guess);
      }
    }
    return Optional.of(dice.pick(def.constraint().samples().apply(random.context)));
  }
}
