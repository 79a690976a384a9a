package dev.jpto.testkit.soundness;

import dev.jpto.ir.Arity;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpName;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.ElementsAttr;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What a rule and the definitions of its operations say about the types of its values. */
final class RuleTypes {
  /** Result {@code index} of a matched operation. */
  record ResultKey(Var op, int index) {}

  private final Rule rule;
  private final Context context;
  private final TypeChoice choice;

  RuleTypes(Rule rule, Context context, TypeChoice choice) {
    this.rule = rule;
    this.context = context;
    this.choice = choice;
  }

  /** Tells the choice everything. */
  void collect() {
    for (Term term : rule.match()) {
      switch (term) {
        case Term.OpTerm op -> operation(op);
        case Term.ResultTerm t -> choice.join(t.value(), new ResultKey(t.op(), t.index()));
        case Term.TypedTerm t when t.type().kind() == Var.Kind.TYPE ->
            choice.join(t.of(), t.type());
        case Term.ConstantTerm t -> choice.join(t.value(), t.attribute());
        case Term.IntegerTerm t ->
            choice.demand(t.attribute(), type -> RandomConstants.integer(type, 1) != null);
        case Term.KindTerm t -> kind(t);
        case Term.LiteralTerm t -> literal(t);
        default -> {}
      }
    }
  }

  private void kind(Term.KindTerm term) {
    RandomConstants constants = new RandomConstants(new Random(0));
    choice.demand(
        term.var(),
        type -> term.kind().isInstance(type) || term.kind().isInstance(constants.any(type)));
  }

  private void literal(Term.LiteralTerm term) {
    if (term.var().kind() == Var.Kind.TYPE) {
      term.literal().type(context).ifPresent(type -> choice.set(term.var(), type));
    } else {
      term.literal()
          .attribute(context)
          .flatMap(RuleTypes::typeOf)
          .ifPresent(type -> choice.set(term.var(), type));
    }
  }

  private static Optional<Type> typeOf(Attribute attribute) {
    return switch (attribute) {
      case IntegerAttr i -> Optional.of(i.type());
      case FloatAttr f -> Optional.of(f.type());
      case ElementsAttr e -> Optional.of(e.type());
      default -> Optional.empty();
    };
  }

  private void operation(Term.OpTerm term) {
    OpDefinition definition = definition(term).orElse(null);
    if (definition == null) {
      return;
    }
    List<Object> operands = operandKeys(term, definition);
    List<Object> results = new ArrayList<>();
    for (int i = 0; i < definition.results().size(); i++) {
      results.add(new ResultKey(term.op(), i));
    }
    demandAll(operands, definition.operands());
    demandAll(results, definition.results());
    term.resultTypes().ifPresent(types -> joinResultTypes(types, results));
    for (Trait trait : definition.traits()) {
      switch (trait) {
        case Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE -> joinAll(operands, results);
        case Trait.Simple.SAME_TYPE_OPERANDS -> joinAll(operands, List.of());
        case Trait.AllTypesMatch(List<String> names) ->
            joinAll(named(names, definition, operands, results), List.of());
        default -> {}
      }
    }
  }

  private Optional<OpDefinition> definition(Term.OpTerm term) {
    return term.name().map(context::opName).map(OpName::definition);
  }

  /** What stands in each declared operand group, null where that is not one known value. */
  private static List<Object> operandKeys(Term.OpTerm term, OpDefinition definition) {
    List<Object> keys = new ArrayList<>();
    List<Operand> operands = term.operands().orElse(List.of());
    boolean fixed = definition.operands().stream().allMatch(o -> o.arity() == Arity.ONE);
    for (int i = 0; i < definition.operands().size(); i++) {
      String group = definition.operands().get(i).name();
      Object key = null;
      for (int k = 0; k < operands.size(); k++) {
        Operand operand = operands.get(k);
        boolean here = operand.group().isPresent() ? operand.group().get().equals(group) : k == i;
        if (here && fixed && operand.value().kind() == Var.Kind.VALUE) {
          key = operand.value();
        }
      }
      keys.add(key);
    }
    return keys;
  }

  private void demandAll(List<Object> keys, List<ValueDef> definitions) {
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i) != null) {
        choice.demand(keys.get(i), definitions.get(i).constraint()::allows);
      }
    }
  }

  private void joinResultTypes(List<Var> types, List<Object> results) {
    for (int i = 0; i < Math.min(types.size(), results.size()); i++) {
      if (types.get(i).kind() == Var.Kind.TYPE) {
        choice.join(types.get(i), results.get(i));
      }
    }
  }

  private void joinAll(List<Object> keys, List<Object> more) {
    List<Object> all = new ArrayList<>(keys);
    all.addAll(more);
    all.removeIf(key -> key == null);
    for (int i = 1; i < all.size(); i++) {
      choice.join(all.getFirst(), all.get(i));
    }
  }

  private static List<Object> named(
      List<String> names, OpDefinition definition, List<Object> operands, List<Object> results) {
    List<Object> found = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      if (names.contains(definition.operands().get(i).name())) {
        found.add(operands.get(i));
      }
    }
    for (int i = 0; i < results.size(); i++) {
      if (names.contains(definition.results().get(i).name())) {
        found.add(results.get(i));
      }
    }
    return found;
  }
}
