package dev.jpto.pattern.lower;

import dev.jpto.ir.Context;
import dev.jpto.pattern.model.Natives;
import dev.jpto.pattern.model.Rule;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.MatchPlan;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternBody;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as the body of a pattern.
 *
 * @param rule the rule
 * @param natives the functions it calls
 * @param problems what was found wrong while it was read
 * @param places where variables, terms and actions stand; for those that are not here it is the
 *     place of the rule
 */
public record RuleBody(
    Rule rule, Natives natives, List<PatternProblem> problems, Map<Object, String> places)
    implements PatternBody {
  /** Copies the list and the map. */
  public RuleBody {
    problems = List.copyOf(problems);
    places = Map.copyOf(places);
  }

  /** The pattern that {@code rule} is. */
  public static DeclaredPattern pattern(Rule rule, Natives natives) {
    return new DeclaredPattern(rule.info(), new RuleBody(rule, natives, List.of(), Map.of()));
  }

  /** The body of {@code pattern} if it is a rule. */
  public static Optional<RuleBody> of(Pattern pattern) {
    return pattern instanceof DeclaredPattern declared && declared.body() instanceof RuleBody body
        ? Optional.of(body)
        : Optional.empty();
  }

  @Override
  public MatchPlan plan(Context context) {
    return new RuleCompiler(this, context).compile();
  }
}
