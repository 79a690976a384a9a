package dev.jpto.rewrite.match;

import dev.jpto.ir.OpName;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.pattern.Alternative;
import dev.jpto.rewrite.pattern.Check;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.Explanation;
import dev.jpto.rewrite.pattern.MatchPlan;
import dev.jpto.rewrite.pattern.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does the checks of one pattern at one operation and says which fails. */
final class Explainer {
  private final DeclaredPattern pattern;
  private final MatchPlan plan;
  private final Operation op;

  Explainer(DeclaredPattern pattern, MatchPlan plan, Operation op) {
    this.pattern = pattern;
    this.plan = plan;
    this.op = op;
  }

  /** Why the pattern does not match: of its alternatives the one that got farthest. */
  Explanation explain() {
    Optional<OpName> root = plan.root();
    if (root.isPresent() && root.get() != op.name()) {
      return miss(
          0,
          1 + plan.alternatives().getFirst().checks().size(),
          "the operation is \"%s\", expected \"%s\"".formatted(op.name(), root.get()));
    }
    Explanation best = null;
    for (Alternative alternative : plan.alternatives()) {
      Explanation one = explain(alternative);
      if (one.matches()) {
        return one;
      }
      if (best == null || Explanation.NEAREST_FIRST.compare(one, best) < 0) {
        best = one;
      }
    }
    return best;
  }

  private Explanation explain(Alternative alternative) {
    NaiveMatcher matcher = new NaiveMatcher(alternative, op);
    List<Object[]> found = new ArrayList<>();
    matcher.run(found::add);
    int checks = alternative.checks().size();
    if (!found.isEmpty()) {
      return new Explanation(pattern, true, 1 + checks, 0, "");
    }
    Check failed = matcher.failed().orElseThrow();
    return miss(1 + matcher.held(), checks - matcher.held(), words(alternative, failed, matcher));
  }

  private Explanation miss(int held, int remaining, String words) {
    return new Explanation(pattern, false, held, remaining, words);
  }

  private String words(Alternative alternative, Check failed, NaiveMatcher matcher) {
    return switch (failed) {
      case Check.Holds holds -> condition(alternative, holds, matcher.actual());
      case Check.EachUser each -> Words.of(each.at().value()) + " has no such user";
      case Check.CountIs c ->
          "%s are %s, expected %s"
              .formatted(
                  Words.of(c.at()), Words.actual(matcher.actual().getFirst()), Words.expected(c));
      default -> found(failed, matcher);
    };
  }

  private static String found(Check failed, NaiveMatcher matcher) {
    Object actual = matcher.actual().getFirst();
    if (failed.at() instanceof Position.ConstantOf constant && actual == null) {
      Object value = matcher.read(constant.value());
      return "%s is %s, expected a constant"
          .formatted(Words.of(constant.value()), definition(value));
    }
    String is =
        failed.at() instanceof Position.Definer definer && actual == null
            ? Words.actual(matcher.read(definer.value()))
            : Words.actual(actual);
    return "%s is %s, expected %s".formatted(Words.of(failed.at()), is, Words.expected(failed));
  }

  private static String definition(Object value) {
    Operation definer = value instanceof Value v ? v.definingOp() : null;
    return Words.actual(definer == null ? value : definer);
  }

  /** {@code "a + b is at most 31" is false of a = 20 : i32, b = 30 : i32}. */
  private String condition(Alternative alternative, Check.Holds check, List<Object> actual) {
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < actual.size(); i++) {
      Position position = check.call().arguments().get(i);
      arguments.add(name(alternative, position) + " = " + Words.actual(actual.get(i)));
    }
    return "\"%s\" is %s of %s"
        .formatted(check.call().name(), !check.expected(), String.join(", ", arguments));
  }

  /** What the pattern calls what stands at {@code position}, or where that is. */
  private String name(Alternative alternative, Position position) {
    int capture = alternative.captures().indexOf(position);
    String name = capture < 0 ? "" : plan.captures().get(capture);
    return name.isEmpty() || name.startsWith("#") ? Words.of(position) : name;
  }
}
