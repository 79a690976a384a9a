package dev.jpto.pattern.lower;

import dev.jpto.ir.Arity;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpName;
import dev.jpto.ir.attr.Uniqued;
import dev.jpto.pattern.model.AttributeUse;
import dev.jpto.pattern.model.Natives;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.RegionUse;
import dev.jpto.pattern.model.ResultGroup;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import dev.jpto.rewrite.pattern.Alternative;
import dev.jpto.rewrite.pattern.Check;
import dev.jpto.rewrite.pattern.NativeCall;
import dev.jpto.rewrite.pattern.NativeFunction;
import dev.jpto.rewrite.pattern.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks the terms of a rule from its root and turns them into checks, for one choice of the order
 * of commuting operands. What a check needs is checked before it, native functions last.
 */
final class MatchLowering {
  private final Rule rule;
  private final RuleGraph graph;
  private final Natives natives;
  private final Context context;
  private final Names names;
  private final Literals literals;
  private final Problems problems;
  private final int swaps;
  private final Map<Var, Position> bound = new LinkedHashMap<>();
  private final List<Check> checks = new ArrayList<>();
  private final Set<Var> visited = new HashSet<>();
  private int commuting;
  private int users;

  MatchLowering(
      Rule rule,
      RuleGraph graph,
      Natives natives,
      Context context,
      Names names,
      Literals literals,
      Problems problems,
      int swaps) {
    this.rule = rule;
    this.graph = graph;
    this.natives = natives;
    this.context = context;
    this.names = names;
    this.literals = literals;
    this.problems = problems;
    this.swaps = swaps;
  }

  /** The alternative; {@code captures}, if still empty, is filled with what it binds. */
  Alternative lower(List<Var> captures) {
    graph.op(rule.root()).ifPresent(root -> op(root, new Position.Root()));
    while (enterByUsers() || bindGiven() || callNatives()) {
      continue;
    }
    reportUnreached();
    if (captures.isEmpty()) {
      captures.addAll(bound.keySet());
    }
    List<Position> positions =
        captures.stream().map(var -> bound.getOrDefault(var, new Position.Root())).toList();
    return new Alternative(checks, positions);
  }

  // Operations.

  private void op(Term.OpTerm term, Position at) {
    if (bound.containsKey(term.op())) {
      bind(term.op(), at);
    } else {
      problems.at(term.op(), () -> newOp(term, at));
    }
  }

  private void newOp(Term.OpTerm term, Position at) {
    bound.put(term.op(), at);
    visited.add(term.op());
    OpName name = term.name().map(names::op).orElse(null);
    if (!(at instanceof Position.Root)) {
      checks.add(name == null ? new Check.Exists(at) : new Check.NameIs(at, name));
    }
    OperandPlaces places = new OperandPlaces(name, names, problems);
    term.attributes().forEach(use -> attribute(name, use, at));
    term.operands().ifPresent(operands -> operands(term, operands, places, at));
    term.resultTypes().ifPresent(types -> resultTypes(types, places, at));
    term.regions().forEach(use -> region(name, use, at));
    graph.results(term.op()).forEach(r -> problems.at(r, () -> result(r, name, places, at)));
  }

  private void operands(
      Term.OpTerm term, List<Operand> operands, OperandPlaces places, Position at) {
    List<Check> counts = new ArrayList<>();
    List<OperandPlaces.Place> placed = new ArrayList<>(places.operands(operands, at, counts));
    checks.addAll(counts);
    if (term.commutes() && !isBinary(term, placed)) {
      return;
    }
    if (term.commutes() && (swaps >> commuting++ & 1) != 0) {
      OperandPlaces.Place first = placed.getFirst();
      OperandPlaces.Place second = placed.getLast();
      placed.set(0, new OperandPlaces.Place(first.var(), second.position()));
      placed.set(1, new OperandPlaces.Place(second.var(), first.position()));
    }
    for (OperandPlaces.Place place : placed) {
      value(place.var(), place.position());
    }
  }

  private boolean isBinary(Term.OpTerm term, List<OperandPlaces.Place> placed) {
    boolean binary =
        placed.size() == 2 && placed.stream().allMatch(p -> p.var().kind() == Var.Kind.VALUE);
    if (!binary) {
      problems.add(
          "JR02",
          "'%s' commutes but is not matched with two operands".formatted(term.name().orElse("?")),
          "give both operands");
    }
    return binary;
  }

  private void attribute(OpName name, AttributeUse use, Position at) {
    if (name != null) {
      names.attribute(name, use.key());
      use.value()
          .flatMap(graph::literal)
          .flatMap(literals::value)
          .ifPresent(value -> names.attributeValue(name, use.key(), value));
    }
    Position place = new Position.Attr(at, use.key());
    if (use.value().isPresent()) {
      bind(use.value().get(), place);
    } else {
      checks.add(new Check.Absent(place));
    }
  }

  private void resultTypes(List<Var> types, OperandPlaces places, Position at) {
    List<Check> counts = new ArrayList<>();
    List<OperandPlaces.Place> placed = places.results(types, at, counts);
    checks.addAll(counts);
    for (OperandPlaces.Place place : placed) {
      boolean one = place.var().kind() == Var.Kind.TYPE;
      Position values = place.position();
      bind(place.var(), one ? new Position.TypeOf(values) : new Position.TypesOf(values));
    }
  }

  private void region(OpName name, RegionUse use, Position at) {
    boolean variadic =
        name == null
            || !name.isRegistered()
            || name.definition().regions().stream().anyMatch(r -> r.arity() != Arity.ONE);
    if (!variadic && use.index() >= name.definition().regions().size()) {
      problems.add(
          "JR02",
          "'%s' has no region %d".formatted(name, use.index()),
          "it has " + OpShape.count(name.definition().regions().size(), "region"));
    }
    bind(use.region(), new Position.RegionAt(at, use.index()));
  }

  /** Binds what the rule calls a result of the operation at {@code at}. */
  private void result(Term term, OpName name, OperandPlaces places, Position at) {
    if (term instanceof Term.ResultTerm t) {
      if (name != null && name.isRegistered() && hasFewer(name, t.index())) {
        problems.add(
            "JR02",
            "'%s' has no result %d".formatted(name, t.index()),
            "it has " + OpShape.count(name.definition().results().size(), "result"));
      }
      if (!isWhereWeCameFrom(t, at)) {
        Position result = new Position.Result(at, t.index());
        if (!hasKnownResults(name)) {
          checks.add(new Check.Exists(result));
        }
        bind(t.value(), result);
      }
    } else if (term instanceof Term.ResultsTerm t) {
      switch (t.group()) {
        case ResultGroup.All g ->
            bind(t.values(), new Position.Range(at, true, Position.Range.ALL));
        case ResultGroup.Named g ->
            places.results(t.values(), g.name(), at).ifPresent(p -> bind(t.values(), p));
        case ResultGroup.Numbered g ->
            bind(t.values(), places.group(t.values(), true, g.index(), at));
      }
    }
  }

  private static boolean hasKnownResults(OpName name) {
    return name != null && name.isRegistered() && OpShape.isFixed(name.definition().results());
  }

  private static boolean hasFewer(OpName name, int index) {
    return OpShape.isFixed(name.definition().results())
        && index >= name.definition().results().size();
  }

  /** Whether the operation was found as what defines the value; the number is checked there. */
  private boolean isWhereWeCameFrom(Term.ResultTerm term, Position at) {
    return at instanceof Position.Definer definer
        && definer.value().equals(bound.get(term.value()));
  }

  // Values, attributes, types and regions.

  private void value(Var var, Position at) {
    if (bound.containsKey(var)) {
      bind(var, at);
      return;
    }
    Optional<Term> definer = graph.definer(var);
    if (definer.isEmpty()) {
      bind(var, at);
      return;
    }
    bound.put(var, at);
    if (at instanceof Position.GroupOperand) {
      checks.add(new Check.Exists(at));
    }
    Var op = definer.get() instanceof Term.ResultTerm r ? r.op() : resultsOp(definer.get());
    graph.op(op).ifPresent(term -> op(term, new Position.Definer(at)));
    if (definer.get() instanceof Term.ResultTerm r && mayHaveSeveralResults(op)) {
      checks.add(new Check.ResultIs(at, r.index()));
    }
    facts(var, at);
  }

  private static Var resultsOp(Term term) {
    return ((Term.ResultsTerm) term).op();
  }

  private boolean mayHaveSeveralResults(Var op) {
    OpName name = graph.op(op).flatMap(Term.OpTerm::name).map(context::opName).orElse(null);
    return !hasKnownResults(name) || name.definition().results().size() > 1;
  }

  /** Says that {@code var} stands at {@code at}, and checks what the rule says of it. */
  private void bind(Var var, Position at) {
    Position before = bound.putIfAbsent(var, at);
    if (before == null) {
      facts(var, at);
    } else if (!before.equals(at)) {
      checks.add(new Check.Same(at, before));
    }
  }

  private void facts(Var var, Position at) {
    List<Term> facts = graph.facts(var);
    boolean implied = facts.stream().anyMatch(MatchLowering::impliesExistence);
    if (!implied && mayBeNothing(at)) {
      checks.add(new Check.Exists(at));
    }
    for (Term fact : facts) {
      fact(fact, at);
    }
  }

  private static boolean impliesExistence(Term fact) {
    return fact instanceof Term.LiteralTerm
        || fact instanceof Term.IntegerTerm
        || fact instanceof Term.KindTerm;
  }

  private static boolean mayBeNothing(Position at) {
    return switch (at) {
      case Position.Attr p -> true;
      case Position.ConstantOf p -> true;
      case Position.GroupOperand p -> true;
      case Position.GroupResult p -> true;
      case Position.RegionAt p -> true;
      case Position.Argument p -> true;
      case Position.TypeOf p ->
          p.of() instanceof Position.Attr || p.of() instanceof Position.ConstantOf;
      default -> false;
    };
  }

  private void fact(Term fact, Position at) {
    switch (fact) {
      case Term.LiteralTerm t ->
          problems.at(t.var(), () -> literals.value(t).ifPresent(value -> is(at, value)));
      case Term.IntegerTerm t -> checks.add(new Check.IntegerIs(at, t.number()));
      case Term.KindTerm t -> checks.add(new Check.KindIs(at, t.kind(), t.words()));
      case Term.TypedTerm t -> {
        boolean one = t.type().kind() == Var.Kind.TYPE;
        bind(t.type(), one ? new Position.TypeOf(at) : new Position.TypesOf(at));
      }
      case Term.ConstantTerm t -> bind(t.attribute(), new Position.ConstantOf(at));
      case Term.RegionTerm t -> inside(t, at);
      case Term.OpTerm t -> throw new IllegalStateException();
      case Term.ResultTerm t -> throw new IllegalStateException();
      case Term.ResultsTerm t -> throw new IllegalStateException();
      case Term.NativeTerm t -> throw new IllegalStateException();
    }
  }

  private void is(Position at, Object value) {
    checks.add(
        value instanceof Uniqued one
            ? new Check.Equal(at, one)
            : new Check.Same(at, new Position.Given(value)));
  }

  private void inside(Term.RegionTerm term, Position at) {
    for (int i = 0; i < term.arguments().size(); i++) {
      bind(term.arguments().get(i), new Position.Argument(at, i));
    }
    term.terminator().flatMap(graph::op).ifPresent(op -> op(op, new Position.Terminator(at)));
  }

  // What is not reached from the root by definitions.

  /** Enters an operation that uses a value bound already; whether there was one. */
  private boolean enterByUsers() {
    for (Term.OpTerm term : graph.ops()) {
      if (!visited.contains(term.op())) {
        List<Operand> operands = term.operands().orElse(List.of());
        for (int i = 0; i < operands.size(); i++) {
          Optional<Position> value = usedValue(operands.get(i).value());
          if (value.isPresent()) {
            enterFrom(value.get(), term, i);
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Where the value stands, or the first of a range, if that is known. */
  private Optional<Position> usedValue(Var var) {
    Position at = bound.get(var);
    if (var.kind() == Var.Kind.VALUE) {
      return Optional.ofNullable(at);
    }
    if (!(at instanceof Position.Range range) || range.group() > 0) {
      return Optional.empty(); // where another group starts is known at run time only
    }
    return Optional.of(
        range.results() ? new Position.Result(range.op(), 0) : new Position.Operand(range.op(), 0));
  }

  private void enterFrom(Position value, Term.OpTerm term, int i) {
    Operand operand = term.operands().orElseThrow().get(i);
    boolean range = operand.value().kind() == Var.Kind.VALUES;
    if (range) {
      checks.add(new Check.Exists(value));
    }
    boolean byIndex = operand.group().isEmpty() && !term.commutes() && !range;
    int index = byIndex && operandIsAt(term, i) ? i : Position.User.ANY;
    Position.User user = new Position.User(value, index, users++);
    checks.add(new Check.EachUser(user));
    op(term, user);
  }

  private static boolean operandIsAt(Term.OpTerm term, int index) {
    return term.operands().orElseThrow().subList(0, index).stream()
        .allMatch(operand -> operand.value().kind() == Var.Kind.VALUE);
  }

  /** Binds literals that stand nowhere in the IR. */
  private boolean bindGiven() {
    boolean any = false;
    for (Term.LiteralTerm literal : graph.literals()) {
      if (!bound.containsKey(literal.var())) {
        problems.at(
            literal.var(),
            () ->
                literals
                    .value(literal)
                    .ifPresent(value -> bound.put(literal.var(), new Position.Given(value))));
        any |= bound.containsKey(literal.var());
      }
    }
    return any;
  }

  private final Set<Term.NativeTerm> called = new HashSet<>();

  /** Calls the native functions whose arguments are bound; whether there were any. */
  private boolean callNatives() {
    boolean any = false;
    for (Term.NativeTerm term : graph.natives()) {
      if (bound.keySet().containsAll(term.arguments()) && called.add(term)) {
        any = true;
        problems.at(term, () -> call(term));
      }
    }
    return any;
  }

  private void call(Term.NativeTerm term) {
    Optional<NativeFunction> function = natives.function(term.name());
    if (function.isEmpty()) {
      names.function(term.name(), natives.functionNames());
      return;
    }
    List<Position> arguments = term.arguments().stream().map(bound::get).toList();
    NativeCall call = new NativeCall(term.name(), function.get(), arguments, term.results().size());
    checks.add(new Check.Holds(call, term.expected()));
    for (int i = 0; i < term.results().size(); i++) {
      bind(term.results().get(i), new Position.Answer(call, i));
    }
  }

  private void reportUnreached() {
    for (Term.OpTerm term : graph.ops()) {
      if (!visited.contains(term.op())) {
        problems.at(
            term.op(),
            () ->
                problems.add(
                    "JR05",
                    "'%s' is not connected to the root".formatted(term.name().orElse("?")),
                    "let it define or use a value that the root defines or uses"));
      }
    }
    for (Term.NativeTerm term : graph.natives()) {
      for (Var argument : term.arguments()) {
        if (!bound.containsKey(argument)) {
          problems.at(
              term,
              () ->
                  problems.add(
                      "JR05",
                      "'%s' is not bound where '%s' is checked".formatted(argument, term.name()),
                      "use it as part of an operation that is matched"));
        }
      }
    }
  }
}
