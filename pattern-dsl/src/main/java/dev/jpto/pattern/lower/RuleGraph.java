package dev.jpto.pattern.lower;

import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of a rule by what they are about. */
final class RuleGraph {
  private final Map<Var, Term.OpTerm> ops = new LinkedHashMap<>();
  private final Map<Var, Term> definers = new HashMap<>();
  private final Map<Var, List<Term>> results = new HashMap<>();
  private final Map<Var, List<Term>> facts = new HashMap<>();
  private final List<Term.NativeTerm> natives = new ArrayList<>();

  RuleGraph(Rule rule) {
    rule.match().forEach(this::add);
  }

  private void add(Term term) {
    switch (term) {
      case Term.OpTerm t -> ops.put(t.op(), t);
      case Term.ResultTerm t -> {
        definers.put(t.value(), t);
        results.computeIfAbsent(t.op(), op -> new ArrayList<>()).add(t);
      }
      case Term.ResultsTerm t -> {
        definers.put(t.values(), t);
        results.computeIfAbsent(t.op(), op -> new ArrayList<>()).add(t);
      }
      case Term.TypedTerm t -> fact(t.of(), t);
      case Term.ConstantTerm t -> fact(t.value(), t);
      case Term.LiteralTerm t -> fact(t.var(), t);
      case Term.IntegerTerm t -> fact(t.attribute(), t);
      case Term.KindTerm t -> fact(t.var(), t);
      case Term.RegionTerm t -> fact(t.region(), t);
      case Term.NativeTerm t -> natives.add(t);
    }
  }

  private void fact(Var about, Term term) {
    facts.computeIfAbsent(about, var -> new ArrayList<>()).add(term);
  }

  Iterable<Term.OpTerm> ops() {
    return ops.values();
  }

  Optional<Term.OpTerm> op(Var op) {
    return Optional.ofNullable(ops.get(op));
  }

  /** The ResultTerm or ResultsTerm that says which operation defines {@code value}. */
  Optional<Term> definer(Var value) {
    return Optional.ofNullable(definers.get(value));
  }

  /** The ResultTerms and ResultsTerms about {@code op}. */
  List<Term> results(Var op) {
    return results.getOrDefault(op, List.of());
  }

  /** What else is said of a variable. */
  List<Term> facts(Var var) {
    return facts.getOrDefault(var, List.of());
  }

  List<Term.NativeTerm> natives() {
    return natives;
  }

  /** The literal that {@code var} is, if it is one. */
  Optional<Term.LiteralTerm> literal(Var var) {
    return facts(var).stream()
        .filter(Term.LiteralTerm.class::isInstance)
        .map(Term.LiteralTerm.class::cast)
        .findFirst();
  }

  /** The literals, for those that stand nowhere in the IR. */
  List<Term.LiteralTerm> literals() {
    return facts.values().stream()
        .flatMap(List::stream)
        .filter(Term.LiteralTerm.class::isInstance)
        .map(Term.LiteralTerm.class::cast)
        .toList();
  }
}
