package dev.jpto.pattern.check;

import dev.jpto.ir.Context;
import dev.jpto.pattern.lower.RuleBody;
import dev.jpto.pattern.model.Rule;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.InvalidPatterns;
import dev.jpto.rewrite.pattern.MatchPlan;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Checks a set of patterns before it runs: JR01 to JR12 on each pattern, JR20 and JR30 to JR32 on
 * all together. Patterns written in Java only are not looked at.
 */
public final class PatternChecks {
  /** A rule of the set with what was made of it. */
  record Checked(DeclaredPattern pattern, Rule rule, MatchPlan plan) {}

  private PatternChecks() {}

  /** What is wrong with the set, by pattern in the order they are tried. */
  public static List<PatternProblem> check(Context context, List<? extends Pattern> patterns) {
    List<PatternProblem> problems = new ArrayList<>();
    List<Checked> rules = new ArrayList<>();
    patterns.stream()
        .sorted(Comparator.comparingInt(Pattern::benefit).reversed().thenComparing(Pattern::name))
        .forEach(pattern -> plan(context, pattern, rules, problems));
    new Unreachable(rules).check(problems);
    new Growth(rules).check(problems);
    new Loops(rules).check(problems);
    return problems;
  }

  /** As {@link #check}, and throws if anything is wrong. */
  public static void require(Context context, List<? extends Pattern> patterns) {
    List<PatternProblem> problems = check(context, patterns);
    if (!problems.isEmpty()) {
      throw new InvalidPatterns(problems);
    }
  }

  private static void plan(
      Context context, Pattern pattern, List<Checked> rules, List<PatternProblem> problems) {
    RuleBody.of(pattern)
        .ifPresent(
            body -> {
              try {
                MatchPlan plan = body.plan(context);
                rules.add(new Checked((DeclaredPattern) pattern, body.rule(), plan));
              } catch (InvalidPatterns invalid) {
                problems.addAll(invalid.problems());
              }
            });
  }

  static PatternProblem problem(Rule rule, String code, String message, String hint) {
    return new PatternProblem(code, rule.info().name(), rule.info().declaredAt(), message, hint);
  }
}
