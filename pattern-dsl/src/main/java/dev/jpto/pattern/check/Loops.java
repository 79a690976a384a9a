package dev.jpto.pattern.check;

import dev.jpto.pattern.check.PatternChecks.Checked;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * JR31 and JR32: patterns that lead back to where one of them started, in at most {@value #DEPTH}
 * steps. What the first pattern matches is followed as a tree with holes; a loop is reported only
 * if it closes whatever the holes are.
 */
final class Loops {
  private static final int DEPTH = 4;

  private final List<RuleTrees> trees = new ArrayList<>();
  private final Set<Set<String>> reported = new HashSet<>();

  Loops(List<Checked> rules) {
    for (Checked checked : rules) {
      if (checked.rule().bounded().isEmpty()) {
        trees.addAll(RuleTrees.of(checked.rule()));
      }
    }
  }

  void check(List<PatternProblem> problems) {
    for (RuleTrees start : trees) {
      follow(start.left(), start.right(), List.of(start), List.of(start.left()), problems);
    }
  }

  /** Follows what {@code path} made of {@code start}: {@code now}. */
  private void follow(
      Tree start, Tree now, List<RuleTrees> path, List<Tree> seen, List<PatternProblem> problems) {
    if (now.equals(start)) {
      report(path, seen, problems);
      return;
    }
    if (path.size() == DEPTH || !(now instanceof Tree.Node)) {
      return;
    }
    for (RuleTrees next : trees) {
      String suffix = "'".repeat(path.size());
      Unifier unifier = new Unifier();
      if (unifier.unify(next.left().renamed(suffix), now)) {
        List<RuleTrees> longer = new ArrayList<>(path);
        longer.add(next);
        List<Tree> more = new ArrayList<>();
        seen.forEach(tree -> more.add(tree.fill(unifier.holes())));
        more.add(now.fill(unifier.holes()));
        Tree made = next.right().renamed(suffix).fill(unifier.holes());
        follow(start.fill(unifier.holes()), made, longer, more, problems);
      }
    }
  }

  private void report(List<RuleTrees> path, List<Tree> seen, List<PatternProblem> problems) {
    Set<String> names = new HashSet<>();
    path.forEach(step -> names.add(step.rule().info().name()));
    if (reported.stream().anyMatch(names::containsAll)) {
      return;
    }
    reported.add(names);
    boolean commutes = path.stream().allMatch(Loops::onlyReorders);
    StringBuilder loop = new StringBuilder(seen.getFirst().toString());
    for (int i = 1; i <= path.size(); i++) {
      Tree to = i < seen.size() ? seen.get(i) : seen.getFirst();
      loop.append(" -> ").append(to);
    }
    List<String> others =
        names.stream()
            .filter(name -> !name.equals(path.getFirst().rule().info().name()))
            .sorted()
            .toList();
    problems.add(
        PatternChecks.problem(
            path.getFirst().rule(),
            commutes ? "JR32" : "JR31",
            commutes
                ? "it reorders operands without a strict order: " + loop
                : "it loops" + (others.isEmpty() ? "" : " with " + others) + ": " + loop,
            commutes
                ? "demand an order of the operands that the result does not have any more"
                : "give one of them a condition, or remove it"));
  }

  private static boolean onlyReorders(RuleTrees step) {
    return step.left() instanceof Tree.Node from
        && step.right() instanceof Tree.Node to
        && from.name().equals(to.name())
        && new HashSet<>(from.operands()).equals(new HashSet<>(to.operands()));
  }
}
