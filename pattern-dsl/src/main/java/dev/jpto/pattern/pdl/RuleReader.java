package dev.jpto.pattern.pdl;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.pattern.lower.RuleBody;
import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.Natives;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternInfo;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one {@code pdl.pattern}, which is valid, into a rule. */
final class RuleReader {
  private final Operation pattern;
  private final String name;
  private final Natives natives;
  private final Map<Value, Var> vars = new HashMap<>();
  private final Map<Object, String> places = new HashMap<>();
  private final List<PatternProblem> problems = new ArrayList<>();

  RuleReader(Operation pattern, String name, Natives natives) {
    this.pattern = pattern;
    this.name = name;
    this.natives = natives;
  }

  DeclaredPattern read() {
    if (pattern.region(0).entry().numArguments() > 0) {
      problem(pattern, "JR05", "the body has arguments", "use pdl.operand");
    }
    List<Term> match = new MatchReader(this).read(pattern.region(0).entry());
    Operation end = pattern.region(0).entry().lastOp();
    List<Action> rewrite = new RewriteReader(this).read(end);
    if (rewrite.stream().noneMatch(RuleReader::changes)) {
      problem(end, "JR03", "nothing is done with a match", "replace or erase an operation");
    }
    List<Term.OpTerm> ops = ops(match);
    Term.OpTerm root =
        Groups.operand(end, "root") != null
            ? find(ops, var(end.operand(0)))
            : RootChoice.of(match, ops);
    PatternInfo info =
        new PatternInfo(
            name,
            Formula.of(root, rewrite),
            root.name(),
            (int) pattern.attr("benefit", IntegerAttr.class).value(),
            PdlText.place(pattern));
    Rule rule = new Rule(info, "", Optional.empty(), root.op(), match, rewrite);
    return new DeclaredPattern(info, new RuleBody(rule, natives, problems, places));
  }

  private static boolean changes(Action action) {
    return switch (action) {
      case Term.ResultTerm a -> false;
      case Term.ResultsTerm a -> false;
      case Term.LiteralTerm a -> false;
      case Action.Range a -> false;
      default -> true;
    };
  }

  private static List<Term.OpTerm> ops(List<Term> match) {
    return match.stream()
        .filter(Term.OpTerm.class::isInstance)
        .map(Term.OpTerm.class::cast)
        .toList();
  }

  private static Term.OpTerm find(List<Term.OpTerm> ops, Var op) {
    return ops.stream().filter(term -> term.op().equals(op)).findFirst().orElseThrow();
  }

  // For the readers of the parts.

  /** The variable of a value, numbered in the order of first use. */
  Var var(Value value) {
    return vars.computeIfAbsent(value, this::fresh);
  }

  private Var fresh(Value value) {
    Var.Kind kind = PdlText.kind(value).orElse(Var.Kind.ATTRIBUTE);
    Var var = new Var("#" + vars.size(), kind);
    Operation definer = value.definingOp();
    if (definer != null) {
      places.put(var, PdlText.place(definer));
      if (PdlText.kind(value).isEmpty()) {
        problem(
            definer,
            "JR04",
            "'" + value.type() + "' cannot be computed",
            "give each element as a result of its own");
      }
    }
    return var;
  }

  List<Var> vars(List<? extends Value> values) {
    return values.stream().map(this::var).toList();
  }

  /** Remembers where {@code part} of the rule stands. */
  <T> T placed(T part, Operation op) {
    places.put(part, PdlText.place(op));
    return part;
  }

  void problem(Operation at, String code, String message, String hint) {
    problems.add(new PatternProblem(code, name, PdlText.place(at), message, hint));
  }
}
