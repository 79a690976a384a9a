package dev.jpto.pattern.check;

import dev.jpto.pattern.check.PatternChecks.Checked;
import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.Rule;
import dev.jpto.rewrite.pattern.Alternative;
import dev.jpto.rewrite.pattern.Check;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.List;

/** JR20: a pattern that is tried after one that matches, and rewrites, wherever it would. */
final class Unreachable {
  private final List<Checked> rules;

  /** For rules in the order they are tried. */
  Unreachable(List<Checked> rules) {
    this.rules = rules;
  }

  /** O(pairs of rules of one root). */
  void check(List<PatternProblem> problems) {
    for (int i = 0; i < rules.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (shadows(rules.get(j), rules.get(i))) {
          Rule first = rules.get(j).rule();
          problems.add(
              PatternChecks.problem(
                  rules.get(i).rule(),
                  "JR20",
                  "it is never reached, '%s' (benefit %d, %s) matches wherever it does"
                      .formatted(
                          first.info().name(), first.info().benefit(), first.info().declaredAt()),
                  "remove it, or give it a higher benefit"));
          break;
        }
      }
    }
  }

  private static boolean shadows(Checked first, Checked second) {
    boolean sameRoot =
        first.plan().root().isEmpty() || first.plan().root().equals(second.plan().root());
    return sameRoot
        && !mayDecline(first.rule())
        && second.plan().alternatives().stream()
            .allMatch(
                way -> first.plan().alternatives().stream().anyMatch(wider -> holds(wider, way)));
  }

  private static boolean mayDecline(Rule rule) {
    return rule.rewrite().stream()
        .anyMatch(
            action ->
                action instanceof Action.Apply
                    || action instanceof Action.Compute
                    || action instanceof Action.MakeConstant
                    || action instanceof Action.Erase
                    || action instanceof Action.SetAttribute
                    || action instanceof Action.SetOperand);
  }

  /** Whether all checks of {@code wider} hold where those of {@code way} do. */
  private static boolean holds(Alternative wider, Alternative way) {
    return wider.checks().stream().allMatch(check -> isImplied(check, way.checks()));
  }

  private static boolean isImplied(Check check, List<Check> by) {
    if (by.contains(check)) {
      return true;
    }
    return switch (check) {
      case Check.Exists c -> by.stream().anyMatch(other -> needsSomething(other, c));
      case Check.Same c -> by.contains(new Check.Same(c.other(), c.at()));
      case Check.KindIs c ->
          by.stream()
              .anyMatch(
                  other ->
                      other instanceof Check.Equal equal
                          && equal.at().equals(c.at())
                          && c.kind().isInstance(equal.constant()));
      default -> false;
    };
  }

  private static boolean needsSomething(Check other, Check.Exists exists) {
    return other.at().equals(exists.at())
        && (other instanceof Check.NameIs
            || other instanceof Check.Equal
            || other instanceof Check.IntegerIs
            || other instanceof Check.KindIs);
  }
}
