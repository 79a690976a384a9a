package dev.jpto.pattern.lower;

import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.AttributeUse;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.RegionUse;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** JR06: what an author named but the rule speaks of only once. */
final class Usage {
  private final Map<Var, Integer> uses = new HashMap<>();

  private Usage() {}

  static void check(Rule rule, Problems problems) {
    if (rule.rewrite().stream().anyMatch(Action.Apply.class::isInstance)) {
      return; // what is written in Java may use anything
    }
    Usage usage = new Usage();
    rule.match().forEach(usage::term);
    rule.rewrite().forEach(usage::action);
    usage.uses.entrySet().stream()
        .filter(entry -> entry.getValue() == 1 && !entry.getKey().name().startsWith("#"))
        .map(entry -> entry.getKey().name())
        .sorted()
        .forEach(
            name ->
                problems.add(
                    "JR06",
                    "'" + name + "' is bound but not used",
                    "use it, or leave its name out if it may be anything"));
  }

  private void use(Var var) {
    uses.merge(var, 1, Integer::sum);
  }

  private void use(List<Var> vars) {
    vars.forEach(this::use);
  }

  private void term(Term term) {
    switch (term) {
      case Term.OpTerm t -> {
        t.operands().orElse(List.of()).stream().map(Operand::value).forEach(this::use);
        t.attributes().stream().map(AttributeUse::value).forEach(v -> v.ifPresent(this::use));
        use(t.resultTypes().orElse(List.of()));
        t.regions().stream().map(RegionUse::region).forEach(this::use);
      }
      case Term.ResultTerm t -> use(t.value());
      case Term.ResultsTerm t -> use(t.values());
      case Term.TypedTerm t -> {
        use(t.of());
        use(t.type());
      }
      case Term.ConstantTerm t -> {
        use(t.value());
        use(t.attribute());
      }
      case Term.LiteralTerm t -> use(t.var());
      case Term.IntegerTerm t -> use(t.attribute());
      case Term.KindTerm t -> use(t.var());
      case Term.RegionTerm t -> {
        use(t.region());
        use(t.arguments());
      }
      case Term.NativeTerm t -> {
        use(t.arguments());
        use(t.results());
      }
    }
  }

  private void action(Action action) {
    switch (action) {
      case Action.Create a -> {
        a.operands().stream().map(Operand::value).forEach(this::use);
        a.attributes().stream().map(AttributeUse::value).forEach(v -> v.ifPresent(this::use));
        use(a.resultTypes().orElse(List.of()));
        use(a.regions());
      }
      case Action.Range a -> {
        use(a.range());
        use(a.elements());
      }
      case Action.MakeConstant a -> use(List.of(a.value(), a.attribute(), a.type()));
      case Action.Compute a -> {
        use(a.arguments());
        use(a.results());
      }
      case Action.Apply a -> use(a.arguments());
      case Action.Replace a -> use(a.values());
      case Action.Erase a -> use(a.op());
      case Action.SetAttribute a -> a.value().ifPresent(this::use);
      case Action.SetOperand a -> use(a.value());
      case Term.ResultTerm a -> use(a.value());
      case Term.ResultsTerm a -> use(a.values());
      case Term.LiteralTerm a -> use(a.var());
    }
  }
}
