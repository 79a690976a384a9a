package dev.jpto.pattern.lower;

import dev.jpto.ir.Arity;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpName;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import dev.jpto.pattern.lower.RewriteProgram.Step;
import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.AttributeUse;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Var;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns the creation of an operation into a step. */
final class CreateLowering {
  private final Rule rule;
  private final Context context;
  private final Slots slots;
  private final Names names;
  private final Problems problems;

  CreateLowering(Rule rule, Context context, Slots slots, Names names, Problems problems) {
    this.rule = rule;
    this.context = context;
    this.slots = slots;
    this.names = names;
    this.problems = problems;
  }

  Step lower(Action.Create action) {
    OpName name = context.opName(action.name());
    List<Operand> operands = operands(action, name);
    List<String> groups = groups(operands, name);
    List<AttributeUse> attributes =
        action.attributes().stream().filter(use -> use.value().isPresent()).toList();
    for (AttributeUse use : attributes) {
      names.attribute(name, use.key());
      slots
          .constant(use.value().orElseThrow())
          .ifPresent(value -> names.attributeValue(name, use.key(), value));
    }
    checkAttributes(action, name);
    checkRegions(action, name);
    return new Creation(
        name,
        slots.use(operands.stream().map(Operand::value).toList()),
        groups,
        attributes.stream().map(AttributeUse::key).toList(),
        slots.use(attributes.stream().map(use -> use.value().orElseThrow()).toList()),
        slots.use(action.regions()),
        resultTypes(action, name),
        slots.define(action.op()));
  }

  // Operands.

  /** The operands in the order of the operation. */
  private List<Operand> operands(Action.Create action, OpName name) {
    List<Operand> given = action.operands();
    if (!name.isRegistered()) {
      return given;
    }
    List<ValueDef> declared = name.definition().operands();
    List<String> groups = OpShape.names(declared);
    for (Operand operand : given) {
      operand
          .group()
          .filter(group -> !groups.contains(group))
          .ifPresent(group -> names.group(name, "operand", group, groups));
    }
    boolean grouped = given.stream().anyMatch(operand -> operand.group().isPresent());
    checkCount(given, grouped, name, declared);
    return given.stream()
        .sorted(Comparator.comparingInt(o -> groups.indexOf(o.group().orElse(""))))
        .toList();
  }

  private void checkCount(
      List<Operand> given, boolean grouped, OpName name, List<ValueDef> declared) {
    boolean ranges = given.stream().anyMatch(o -> o.value().kind() == Var.Kind.VALUES);
    boolean wrong;
    if (grouped) {
      wrong =
          declared.stream()
              .anyMatch(
                  d ->
                      d.arity() == Arity.ONE
                          && given.stream().noneMatch(o -> o.group().equals(name(d))));
    } else if (ranges) {
      wrong = given.size() != 1 && given.size() != declared.size();
    } else {
      wrong = !OpShape.allows(declared, given.size());
    }
    if (wrong) {
      problems.add(
          "JR02",
          "'%s' cannot be made of %s".formatted(name, OpShape.count(given.size(), "operand")),
          OpShape.has(declared, "operand"));
    }
  }

  private static Optional<String> name(ValueDef definition) {
    return Optional.of(definition.name());
  }

  /** The group of each operand, where the operation must be told; else none. */
  private static List<String> groups(List<Operand> operands, OpName name) {
    if (!name.hasTrait(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS)) {
      return List.of();
    }
    List<ValueDef> declared = name.definition().operands();
    if (operands.stream().allMatch(operand -> operand.group().isPresent())) {
      return operands.stream().map(operand -> operand.group().orElseThrow()).toList();
    }
    return operands.size() == declared.size() ? OpShape.names(declared) : List.of();
  }

  // Attributes and regions.

  private void checkAttributes(Action.Create action, OpName name) {
    if (!name.isRegistered()) {
      return;
    }
    name.definition().attributes().stream()
        .filter(attribute -> attribute.isRequired())
        .filter(a -> action.attributes().stream().noneMatch(use -> use.key().equals(a.name())))
        .forEach(
            a ->
                problems.add(
                    "JR02",
                    "'%s' is made without its attribute '%s'".formatted(name, a.name()),
                    "give it, attr(\"" + a.name() + "\", ...)"));
  }

  private void checkRegions(Action.Create action, OpName name) {
    if (!name.isRegistered()) {
      return;
    }
    int declared = name.definition().regions().size();
    boolean fixed = name.definition().regions().stream().allMatch(r -> r.arity() == Arity.ONE);
    if (fixed && declared != action.regions().size()) {
      problems.add(
          "JR02",
          "'%s' is made with %s".formatted(name, OpShape.count(action.regions().size(), "region")),
          "it has " + OpShape.count(declared, "region") + "; move matched ones into it");
    }
  }

  // Result types.

  private Creation.ResultTypes resultTypes(Action.Create action, OpName name) {
    if (action.resultTypes().isPresent()) {
      return new Creation.ResultTypes.Given(slots.use(action.resultTypes().get()));
    }
    if (isInferred(name.definition())) {
      return new Creation.ResultTypes.Inferred();
    }
    for (Action later : rule.rewrite()) {
      if (later instanceof Action.Replace replace
          && replace.values().equals(List.of(action.op()))) {
        return new Creation.ResultTypes.Of(slots.use(replace.op()));
      }
    }
    if (name.isRegistered()) {
      problems.add(
          "JR12",
          "the result types of the new '%s' are not known".formatted(name),
          "give them, types(...), or declare in the operation how they are inferred");
    }
    return new Creation.ResultTypes.Inferred();
  }

  private static boolean isInferred(OpDefinition definition) {
    return definition != null
        && (definition.results().isEmpty()
            || definition.hasTrait(Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE)
            || definition.inference().isPresent());
  }
}
