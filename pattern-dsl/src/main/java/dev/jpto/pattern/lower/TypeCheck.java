package dev.jpto.pattern.lower;

import dev.jpto.ir.Context;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.lower.TypeClasses.Result;
import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.AttributeUse;
import dev.jpto.pattern.model.Literal;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.ResultGroup;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * JR10 and JR11: types are unified over both sides, by the captures and by what operations say of
 * their types. Where something is not known, nothing is reported.
 */
final class TypeCheck {
  private final Rule rule;
  private final Context context;
  private final Problems problems;
  private final TypeClasses classes = new TypeClasses();
  private final Set<Object> reported = new HashSet<>();
  private final Map<Var, OpDefinition> definitions = new HashMap<>();

  TypeCheck(Rule rule, Context context, Problems problems) {
    this.rule = rule;
    this.context = context;
    this.problems = problems;
  }

  void check() {
    rule.match().forEach(this::term);
    rule.rewrite().forEach(this::action);
    rule.matchedOps().forEach(op -> literals(op.op(), op.operands().orElse(List.of())));
    boolean anyFunction =
        rule.match().stream().anyMatch(Term.NativeTerm.class::isInstance)
            || rule.rewrite().stream().anyMatch(TypeCheck::isFunction);
    if (!anyFunction) {
      rule.rewrite().stream()
          .filter(Action.Replace.class::isInstance)
          .forEach(action -> replacement((Action.Replace) action));
    }
  }

  private static boolean isFunction(Action action) {
    return action instanceof Action.Apply || action instanceof Action.Compute;
  }

  // What is said of types.

  private void term(Term term) {
    switch (term) {
      case Term.OpTerm t ->
          op(t.op(), t.name(), t.operands().orElse(List.of()), t.attributes(), t.resultTypes());
      case Term.ResultTerm t -> classes.unite(t.value(), new Result(t.op(), t.index()));
      case Term.ResultsTerm t -> results(t);
      case Term.TypedTerm t -> classes.unite(t.of(), t.type());
      case Term.ConstantTerm t -> classes.unite(t.value(), t.attribute());
      case Term.LiteralTerm t when t.var().kind() == Var.Kind.TYPE ->
          classes.literal(t.var(), t.literal().text());
      default -> {}
    }
  }

  private void action(Action action) {
    switch (action) {
      case Action.Create a ->
          op(a.op(), Optional.of(a.name()), a.operands(), a.attributes(), a.resultTypes());
      case Action.MakeConstant a -> classes.unite(a.value(), a.type());
      case Term.ResultTerm a -> term(a);
      case Term.LiteralTerm a -> term(a);
      case Term.ResultsTerm a -> results(a);
      default -> {}
    }
  }

  private void results(Term.ResultsTerm term) {
    OpDefinition definition = definitions.get(term.op());
    int index =
        switch (term.group()) {
          case ResultGroup.All group -> -1;
          case ResultGroup.Numbered group -> group.index();
          case ResultGroup.Named group ->
              definition == null ? -1 : OpShape.indexOf(definition.results(), group.name());
        };
    if (definition == null || index < 0 || term.values().kind() != Var.Kind.VALUE) {
      classes.markUnknown(term.values());
    } else {
      classes.unite(term.values(), new Result(term.op(), index));
    }
  }

  private void op(
      Var op,
      Optional<String> name,
      List<Operand> operands,
      List<AttributeUse> attributes,
      Optional<List<Var>> resultTypes) {
    List<Var> types = resultTypes.orElse(List.of());
    for (int i = 0; i < types.size() && types.get(i).kind() == Var.Kind.TYPE; i++) {
      classes.unite(new Result(op, i), types.get(i));
    }
    OpDefinition definition = name.map(context::opName).map(n -> n.definition()).orElse(null);
    if (definition == null || !OpShape.isFixed(definition.results())) {
      classes.markUnknown(new Result(op, 0));
      return;
    }
    definitions.put(op, definition);
    if (definition.hasTrait(Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE)) {
      operands.forEach(operand -> classes.unite(operand.value(), new Result(op, 0)));
    } else if (definition.inference().isPresent()) {
      markUnknown(op, definition);
    }
    for (Trait trait : definition.traits()) {
      if (trait instanceof Trait.AllTypesMatch match) {
        allMatch(op, definition, operands, attributes, match.names());
      } else if (!(trait instanceof Trait.Simple s) || isAboutTypes(s)) {
        markUnknown(op, definition);
      }
    }
  }

  private static boolean isAboutTypes(Trait.Simple trait) {
    return switch (trait) {
      case SAME_OPERANDS_AND_RESULT_SHAPE, SAME_OPERANDS_AND_RESULT_ELEMENT_TYPE -> true;
      default -> false;
    };
  }

  private void markUnknown(Var op, OpDefinition definition) {
    for (int i = 0; i < definition.results().size(); i++) {
      classes.markUnknown(new Result(op, i));
    }
  }

  private void allMatch(
      Var op,
      OpDefinition definition,
      List<Operand> operands,
      List<AttributeUse> attributes,
      List<String> names) {
    Object all = new Object();
    for (String name : names) {
      int result = OpShape.indexOf(definition.results(), name);
      if (result >= 0) {
        classes.unite(new Result(op, result), all);
      }
      operand(definition, operands, name).ifPresent(var -> classes.unite(var, all));
      attributes.stream()
          .filter(use -> use.key().equals(name))
          .forEach(use -> use.value().ifPresent(var -> classes.unite(var, all)));
    }
  }

  /** The variable of the operand of this group, if the rule has one. */
  private static Optional<Var> operand(
      OpDefinition definition, List<Operand> operands, String group) {
    int index = OpShape.indexOf(definition.operands(), group);
    for (int i = 0; i < operands.size(); i++) {
      Operand operand = operands.get(i);
      boolean byName = operand.group().isPresent() && operand.group().get().equals(group);
      boolean byIndex =
          operand.group().isEmpty() && i == index && OpShape.isFixed(definition.operands());
      if (byName || byIndex) {
        return Optional.of(operand.value());
      }
    }
    return Optional.empty();
  }

  // What is wrong.

  private void literals(Var op, List<Operand> operands) {
    OpDefinition definition = definitions.get(op);
    if (definition == null) {
      return;
    }
    for (ValueDef group : definition.operands()) {
      operand(definition, operands, group.name())
          .ifPresent(var -> allowed(definition, "operand", group, var));
    }
    for (int i = 0; i < definition.results().size(); i++) {
      allowed(definition, "result", definition.results().get(i), new Result(op, i));
    }
  }

  private void allowed(OpDefinition definition, String what, ValueDef group, Object thing) {
    if (!reported.add(classes.find(thing))) {
      return;
    }
    Set<String> literals = classes.literals(thing);
    if (literals.size() > 1) {
      problems.add(
          "JR10",
          "%s '%s' of '%s' cannot be of the types %s at once"
              .formatted(what, group.name(), definition, String.join(" and ", literals)),
          "demand one type, or use another capture");
      return;
    }
    for (String literal : literals) {
      Optional<Type> type = new Literal(literal).type(context);
      if (type.isPresent() && !group.constraint().allows(type.get())) {
        problems.add(
            "JR10",
            "%s '%s' of '%s' cannot be of type %s"
                .formatted(what, group.name(), definition, literal),
            "it must be " + group.constraint().summary());
      }
    }
  }

  private void replacement(Action.Replace replace) {
    OpDefinition replaced = definitions.get(replace.op());
    int index = 0;
    for (Var value : replace.values()) {
      if (value.kind() == Var.Kind.VALUES || replaced == null) {
        return;
      }
      OpDefinition made = definitions.get(value);
      boolean whole = value.kind() == Var.Kind.OPERATION;
      if (whole && made == null) {
        return;
      }
      int count = whole ? made.results().size() : 1;
      for (int i = 0; i < count && index < replaced.results().size(); i++, index++) {
        if (!whole || !takesTypesOfReplaced(value)) {
          compare(replace, replaced, index, whole ? new Result(value, i) : value, value);
        }
      }
    }
  }

  private boolean takesTypesOfReplaced(Var op) {
    OpDefinition definition = definitions.get(op);
    boolean inferred =
        definition.hasTrait(Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE)
            || definition.inference().isPresent();
    return !inferred
        && rule.rewrite().stream()
            .anyMatch(
                a ->
                    a instanceof Action.Create c && c.op().equals(op) && c.resultTypes().isEmpty());
  }

  private void compare(
      Action.Replace replace, OpDefinition replaced, int index, Object by, Var value) {
    Result result = new Result(replace.op(), index);
    boolean same = classes.find(result).equals(classes.find(by));
    boolean sameLiteral =
        !classes.literals(result).isEmpty()
            && classes.literals(result).equals(classes.literals(by));
    if (same || sameLiteral || classes.isUnknown(result) || classes.isUnknown(by)) {
      return;
    }
    OpDefinition made = definitions.get(value);
    String with = value.name().startsWith("#") ? "a value" : "'" + value + "'";
    problems.add(
        "JR11",
        "result '%s' of '%s' is replaced by %s, which may be of another type"
            .formatted(
                replaced.results().get(index).name(),
                replaced,
                made == null ? with : "'" + made + "'"),
        "capture both types as one, or make a cast");
  }
}
