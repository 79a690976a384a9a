package dev.jpto.pattern.lower;

import dev.jpto.ir.Context;
import dev.jpto.ir.OpName;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import dev.jpto.rewrite.pattern.Alternative;
import dev.jpto.rewrite.pattern.MatchPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the plan of a rule for a context. */
final class RuleCompiler {
  /** Each commuting operation doubles the number of alternatives. */
  private static final int MAX_COMMUTING = 4;

  private final RuleBody body;
  private final Rule rule;
  private final Context context;
  private final Problems problems;
  private final Names names;
  private final Literals literals;

  RuleCompiler(RuleBody body, Context context) {
    this.body = body;
    this.rule = body.rule();
    this.context = context;
    this.problems = new Problems(rule.info(), body.problems(), body.places());
    this.names = new Names(context, problems);
    this.literals = new Literals(context, problems);
  }

  MatchPlan compile() {
    problems.throwIfAny();
    RuleGraph graph = new RuleGraph(rule);
    List<Var> captures = new ArrayList<>();
    List<Alternative> alternatives = new ArrayList<>();
    for (int swaps = 0; swaps < 1 << commuting(); swaps++) {
      MatchLowering lowering =
          new MatchLowering(rule, graph, body.natives(), context, names, literals, problems, swaps);
      Alternative alternative = lowering.lower(captures);
      if (!alternatives.contains(alternative)) {
        alternatives.add(alternative);
      }
    }
    if (problems.any()) {
      addUnplaced(captures);
    }
    MatchPlan.Rewrite rewrite =
        new RewriteLowering(rule, body.natives(), context, names, literals, problems, captures)
            .lower();
    problems.throwIfAny();
    Usage.check(rule, problems);
    new TypeCheck(rule, context, problems).check();
    problems.throwIfAny();
    Optional<OpName> root = graph.op(rule.root()).flatMap(Term.OpTerm::name).map(context::opName);
    List<String> captureNames = captures.stream().map(Var::name).toList();
    return new MatchPlan(root, alternatives, captureNames, rewrite);
  }

  /** What could not be placed is not called unbound as well. */
  private void addUnplaced(List<Var> captures) {
    for (Term.OpTerm op : rule.matchedOps()) {
      op.operands().orElse(List.of()).stream()
          .map(Operand::value)
          .filter(var -> !captures.contains(var))
          .forEach(captures::add);
    }
  }

  private int commuting() {
    int n = (int) rule.matchedOps().stream().filter(Term.OpTerm::commutes).count();
    if (n > MAX_COMMUTING) {
      problems.add(
          "JR02",
          n + " operations commute, which makes " + (1L << n) + " alternatives",
          "let at most " + MAX_COMMUTING + " operations of a pattern commute");
      return 0;
    }
    return n;
  }
}
