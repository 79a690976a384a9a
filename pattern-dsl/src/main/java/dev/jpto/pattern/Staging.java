package dev.jpto.pattern;

import dev.jpto.pattern.lower.RuleBody;
import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.Natives;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.NativeFunction;
import dev.jpto.rewrite.pattern.PatternInfo;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Collects what a declaration says and makes the rule of it. */
final class Staging {
  private final String name;
  private final String formula;
  private final String place;
  private final Natives natives = new Natives();
  private final List<PatternProblem> problems = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<Var> made = new HashSet<>();
  private final List<Supplier<? extends Term>> match = new ArrayList<>();
  private final List<Supplier<? extends Action>> rewrite = new ArrayList<>();
  private final List<MatchedOp> matchedOps = new ArrayList<>();
  private MatchedOp root;
  private String documentation = "";
  private Optional<String> bounded = Optional.empty();
  private int moreBenefit;
  private int numbered;

  Staging(String name, String formula, String place) {
    this.name = name;
    this.formula = formula;
    this.place = place;
  }

  void problem(String code, String message, String hint) {
    problems.add(new PatternProblem(code, name, place, message, hint));
  }

  // Variables.

  /** A variable nobody named. */
  Var fresh(Var.Kind kind) {
    return new Var("#" + numbered++, kind);
  }

  Var named(String variable, Var.Kind kind) {
    if (!names.add(variable)) {
      problem(
          "JR05",
          "two captures are called '" + variable + "'",
          "use the first one again, or give another name");
    }
    return new Var(variable, kind);
  }

  <C extends Capture<?>> C ofKind(C capture, Class<?> kind) {
    fact(new Term.KindTerm(capture.var(), kind, kind.getSimpleName()));
    return capture;
  }

  // The match side.

  void fact(Term term) {
    match.add(() -> term);
  }

  MatchedOp matched(MatchedOp op) {
    matchedOps.add(op);
    match.add(op::term);
    return op;
  }

  void root(MatchedOp op) {
    if (root != null) {
      problem("JR05", "match is called twice", "call it once, with what the pattern starts at");
    }
    root = op;
  }

  void require(String words, NativeFunction function, Capture<?>... captures) {
    call(words, function, List.of(), captures);
  }

  void compute(String words, NativeFunction function, Var result, Capture<?>... captures) {
    call(words, function, List.of(result), captures);
  }

  private void call(
      String words, NativeFunction function, List<Var> results, Capture<?>... captures) {
    Optional<NativeFunction> known = natives.function(words);
    if (known.isPresent() && !known.get().equals(function)) {
      problem(
          "JR01",
          "two functions are called '" + words + "'",
          "keep the function as a constant, or say in other words what it does");
    }
    natives.function(words, function);
    List<Var> arguments = Arrays.stream(captures).map(Capture::var).toList();
    if (arguments.stream().anyMatch(made::contains)) {
      action(new Action.Compute(words, arguments, results));
    } else {
      match.add(() -> new Term.NativeTerm(words, arguments, results, true));
    }
  }

  // The rewrite side.

  void action(Action action) {
    rewrite.add(() -> action);
    switch (action) {
      case Action.MakeConstant a -> made.add(a.value());
      case Action.Range a -> made.add(a.range());
      case Action.Compute a -> made.addAll(a.results());
      case Term.ResultTerm a -> made.add(a.value());
      case Term.ResultsTerm a -> made.add(a.values());
      default -> {}
    }
  }

  NewOp made(NewOp op) {
    made.add(op.var());
    rewrite.add(op::action);
    return op;
  }

  <T extends Term & Action> void result(OpCapture op, T term) {
    if (op instanceof NewOp) {
      action(term);
    } else {
      match.add(() -> term);
    }
  }

  void replaceRoot(List<Var> values) {
    rewrite.add(() -> new Action.Replace(rootVar(), values));
  }

  void apply(String words, NativeBody body) {
    rewrite.add(
        () -> {
          List<Var> scope = scope();
          natives.rewrite(
              words,
              (arguments, rewriter) ->
                  body.apply(new NativeBody.Scope(scope, arguments, rewriter)));
          return new Action.Apply(words, scope, List.of());
        });
  }

  /** All that is bound before an action, the root first. */
  private List<Var> scope() {
    Set<Var> scope = new LinkedHashSet<>();
    scope.add(rootVar());
    for (Supplier<? extends Term> term : match) {
      Bound.by(term.get(), scope);
    }
    return List.copyOf(scope);
  }

  // The pattern.

  void document(String text) {
    documentation = text;
  }

  void addBenefit(int more) {
    moreBenefit += more;
  }

  void bounded(String reason) {
    bounded = Optional.of(reason);
  }

  private Var rootVar() {
    return root == null ? new Var("#root", Var.Kind.OPERATION) : root.var();
  }

  DeclaredPattern pattern() {
    if (root == null) {
      problem("JR05", "nothing is matched", "call match with the operation it starts at");
    }
    List<Term> terms = new ArrayList<>();
    match.forEach(term -> terms.add(term.get()));
    List<Action> actions = new ArrayList<>();
    rewrite.forEach(action -> actions.add(action.get()));
    if (actions.stream().allMatch(Term.LiteralTerm.class::isInstance)) {
      problem("JR03", "nothing is done with a match", "call replaceWith, erase, setAttr or apply");
    }
    PatternInfo info =
        new PatternInfo(
            name,
            formula,
            root == null ? Optional.empty() : root.name(),
            Math.max(0, size(terms) + moreBenefit),
            place);
    Rule rule = new Rule(info, documentation, bounded, rootVar(), terms, actions);
    return new DeclaredPattern(info, new RuleBody(rule, natives, problems, Map.of()));
  }

  /** The number of matched operations, constants included. */
  private int size(List<Term> terms) {
    return matchedOps.size()
        + (int) terms.stream().filter(Term.ConstantTerm.class::isInstance).count();
  }
}
