package dev.jpto.pattern.check;

import dev.jpto.pattern.check.PatternChecks.Checked;
import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * JR30: a pattern that makes more operations than it matches, or that changes an operation in place
 * by a computed value, and does not say why it cannot fire for ever. Operations that are matched
 * count as gone; whether patterns of equal size lead back to each other is what JR31 finds.
 */
final class Growth {
  private final List<Checked> rules;

  Growth(List<Checked> rules) {
    this.rules = rules;
  }

  void check(List<PatternProblem> problems) {
    for (Checked checked : rules) {
      if (checked.rule().bounded().isEmpty()) {
        grows(checked.rule(), problems);
        changesForEver(checked.rule(), problems);
      }
    }
  }

  private static void grows(Rule rule, List<PatternProblem> problems) {
    List<String> matched = new ArrayList<>();
    List<String> made = new ArrayList<>();
    for (Term term : rule.match()) {
      if (term instanceof Term.OpTerm op) {
        matched.add(op.name().orElse("any"));
      } else if (term instanceof Term.ConstantTerm) {
        matched.add("a constant");
      }
    }
    for (Action action : rule.rewrite()) {
      if (action instanceof Action.Create create) {
        made.add(create.name());
      } else if (action instanceof Action.MakeConstant) {
        made.add("a constant");
      }
    }
    if (made.size() > matched.size() && made.contains(rule.info().root().orElse(""))) {
      problems.add(
          PatternChecks.problem(
              rule,
              "JR30",
              "it grows: it makes %s of %s, its root among them"
                  .formatted(String.join(", ", made), String.join(", ", matched)),
              "make less, or say with bounded(\"...\") why it cannot fire for ever"));
    }
  }

  private static void changesForEver(Rule rule, List<PatternProblem> problems) {
    Set<Var> computed = new HashSet<>();
    for (Term term : rule.match()) {
      if (term instanceof Term.NativeTerm call) {
        computed.addAll(call.results());
      }
    }
    for (Action action : rule.rewrite()) {
      if (action instanceof Action.Compute compute) {
        computed.addAll(compute.results());
      }
      if (action instanceof Action.SetAttribute set
          && set.value().map(computed::contains).orElse(false)) {
        problems.add(
            PatternChecks.problem(
                rule,
                "JR30",
                "it sets '" + set.key() + "' to a computed value, which may differ each time",
                "say with bounded(\"...\") why it cannot fire for ever"));
      }
    }
  }
}
