package dev.jpto.suite.soundness;

import dev.jpto.eval.Evaluators;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.opt.JptoToolbox;
import dev.jpto.pattern.lower.RuleBody;
import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.rewrite.pattern.CanonicalizationDialect;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.StdEvaluators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The declared patterns of all dialects whose operations have evaluators. */
final class ShippedPatterns {
  static final Evaluators EVALUATORS = StdEvaluators.all();

  private ShippedPatterns() {}

  /** A context with every dialect of jpto. */
  static Context context() {
    return new Context(new JptoToolbox().dialects());
  }

  /** All of them. */
  static List<DeclaredPattern> all() {
    PatternSet set = new PatternSet();
    Context context = context();
    for (Dialect dialect : context.dialects()) {
      if (dialect instanceof CanonicalizationDialect canonical) {
        canonical.addCanonicalizations(set);
      }
    }
    List<DeclaredPattern> all = new ArrayList<>();
    set.patterns().stream()
        .filter(DeclaredPattern.class::isInstance)
        .map(DeclaredPattern.class::cast)
        .filter(pattern -> hasEvaluators(context, pattern))
        .forEach(all::add);
    return all;
  }

  private static boolean hasEvaluators(Context context, DeclaredPattern pattern) {
    Optional<Rule> rule = RuleBody.of(pattern).map(RuleBody::rule);
    return rule.isPresent() && operations(rule.get()).allMatch(name -> hasEvaluator(context, name));
  }

  private static Stream<String> operations(Rule rule) {
    Stream<String> made =
        rule.rewrite().stream()
            .filter(Action.Create.class::isInstance)
            .map(action -> ((Action.Create) action).name());
    return Stream.concat(
        rule.matchedOps().stream().map(Term.OpTerm::name).flatMap(Optional::stream), made);
  }

  private static boolean hasEvaluator(Context context, String name) {
    OpDefinition definition = context.opName(name).definition();
    return definition != null && EVALUATORS.has(definition);
  }
}
