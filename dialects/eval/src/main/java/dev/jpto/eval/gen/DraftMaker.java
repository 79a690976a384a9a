package dev.jpto.eval.gen;

import dev.jpto.eval.gen.Variant.Choice;
import dev.jpto.ir.Arity;
import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
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
  private static final int TRIES = 4;

  private final RandomBuiltins random;
  private final Dice dice;
  private final OpDefinition definition;
  private final TypeClasses classes;
  private final Variant pin;
  private final TypeChoice types;
  private final Type[] classType;
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private final int commonSize;

  /**
   * A maker of one guess.
   *
   * @param pin a choice to make
   * @param visible the types of values that may be used
   */
  DraftMaker(RandomBuiltins random, OpDefinition definition, Variant pin, List<Type> visible) {
    this.random = random;
    this.dice = random.dice;
    this.definition = definition;
    this.pin = pin;
    classes = new TypeClasses(definition);
    classType = new Type[classes.size()];
    ShapeRules shapes = new ShapeRules(definition);
    if (!pin.part().isEmpty() && pin.choice() instanceof Choice.OfType(Type pinned)) {
      shapes.note(pinned);
    }
    types = new TypeChoice(random, definition, shapes, pin, visible);
    commonSize = dice.below(MOST_VALUES + 1);
  }

  /** The guess; empty if the choices made do not fit together. */
  Optional<Draft> make() {
    if (!chooseSharedTypes()) {
      return Optional.empty();
    }
    transformTypes();
    List<List<Type>> operands = new ArrayList<>();
    List<List<Type>> results = new ArrayList<>();
    int numOperands = definition.operands().size();
    for (int i = 0; i < numOperands + definition.results().size(); i++) {
      boolean isOperand = i < numOperands;
      Optional<List<Type>> group = group(i, isOperand ? types.inputs() : types.outputs());
      if (group.isEmpty()) {
        return Optional.empty();
      }
      (isOperand ? operands : results).add(group.get());
    }
    if (!chooseAttributes()) {
      return Optional.empty();
    }
    new DynamicValues(dice, pin).agree(definition, operands, attributes, types);
    return Optional.of(new Draft(operands, results, attributes));
  }

  // Types.

  private boolean chooseSharedTypes() {
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
    List<Type> samples = new ArrayList<>();
    for (ValueDef member : classes.members(part)) {
      if (pin.about(member.name()).orElse(null) instanceof Choice.OfType(Type pinned)) {
        return classes.allow(part, pinned) ? Optional.of(pinned) : Optional.empty();
      }
      samples.addAll(random.samples(member.constraint()));
    }
    return types.one(samples, type -> classes.allow(part, type));
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

  /** The types of an operand or result group; {@code model} is what groups of any size share. */
  private Optional<List<Type>> group(int part, List<Type> model) {
    ValueDef def = classes.value(part);
    Choice pinned = pin.about(def.name()).orElse(null);
    Type known = classType[classes.find(part)];
    boolean mayShare =
        known == null
            && def.arity() == Arity.VARIADIC
            && pinned != Choice.Presence.ABSENT
            && types.isOpen(def)
            && model.stream().allMatch(def.constraint()::allows);
    if (mayShare && dice.percent(60)) {
      return Optional.of(model);
    }
    List<Type> group = new ArrayList<>();
    int size = size(def, pinned);
    for (int k = 0; k < size; k++) {
      Optional<Type> type = Optional.ofNullable(known);
      if (known == null) {
        boolean isPinned = k == 0 && pinned instanceof Choice.OfType;
        type =
            isPinned ? Optional.of(((Choice.OfType) pinned).type()) : types.one(def.constraint());
      }
      if (type.isEmpty()) {
        return Optional.empty();
      }
      group.add(type.get());
    }
    return Optional.of(group);
  }

  private int size(ValueDef def, Choice pinned) {
    boolean must = pinned == Choice.Presence.PRESENT || pinned instanceof Choice.OfType;
    if (pinned == Choice.Presence.ABSENT) {
      return 0;
    }
    return switch (def.arity()) {
      case ONE -> 1;
      case OPTIONAL -> must || dice.percent(50) ? 1 : 0;
      case VARIADIC -> {
        int size =
            mustHaveCommonSize() || dice.percent(types.isOpen(def) ? 30 : 80)
                ? commonSize
                : dice.below(MOST_VALUES + 1);
        yield must ? Math.max(1, size) : size;
      }
    };
  }

  private boolean mustHaveCommonSize() {
    return !definition.hasTrait(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS)
        && definition.operands().stream().filter(d -> d.arity() != Arity.ONE).count() > 1;
  }

  // Attributes.

  private boolean chooseAttributes() {
    for (AttributeDef def : definition.attributes()) {
      Choice pinned = pin.about(def.name()).orElse(null);
      if (attributes.containsKey(def.name()) || !isGiven(def, pinned)) {
        continue;
      }
      Optional<Attribute> value =
          pinned instanceof Choice.Value(Attribute wanted)
              ? Optional.of(wanted)
              : attribute(def, classType[classes.find(classes.index(def.name()))]);
      if (value.isEmpty()) {
        return false;
      }
      attributes.put(def.name(), value.get());
    }
    return true;
  }

  private boolean isGiven(AttributeDef def, Choice pinned) {
    return pinned == null ? def.isRequired() || dice.percent(50) : pinned != Choice.Presence.ABSENT;
  }

  private Optional<Attribute> attribute(AttributeDef def, Type type) {
    if (type != null) {
      return TypedAttributes.ofType(def.constraint(), type, random);
    }
    Attribute signature = TypeAttr.get(types.signature());
    if (def.constraint().allows(signature) && dice.percent(80)) {
      return Optional.of(signature);
    }
    for (AttributeDef other : definition.attributes()) {
      Attribute value = attributes.get(other.name());
      if (value != null && other.constraint() == def.constraint() && dice.percent(60)) {
        return Optional.of(value);
      }
    }
    for (int i = 0; i < TRIES && dice.percent(20); i++) {
      Attribute guess = random.attributes.any(2);
      if (def.constraint().allows(guess)) {
        return Optional.of(guess);
      }
    }
    return Optional.of(dice.pick(random.samples(def.constraint())));
  }
}
