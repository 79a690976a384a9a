package dev.jpto.rewrite.match;

import dev.jpto.ir.Context;
import dev.jpto.ir.OpName;
import dev.jpto.ir.Operation;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.Explanation;
import dev.jpto.rewrite.pattern.InvalidPatterns;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All declared patterns of a frozen set, matched at once: for each operation name one tree of
 * questions, in which what several patterns ask is asked once. Threads may share it, each with its
 * own {@link Matches}.
 */
public final class MatchAutomaton {
  private final List<Tree> trees = new ArrayList<>();
  private Tree[] treeOfName = {};
  private Tree treeOfAny;

  private MatchAutomaton(Context context, List<DeclaredPattern> patterns) {
    List<DeclaredPattern> ranked = new ArrayList<>(patterns);
    ranked.sort(
        Comparator.comparingInt(DeclaredPattern::benefit)
            .reversed()
            .thenComparing(DeclaredPattern::name));
    for (int i = 0; i < ranked.size(); i++) {
      DeclaredPattern pattern = ranked.get(i);
      tree(context, pattern.root().map(context::opName)).add(i, pattern);
    }
  }

  /** The tree of the operations of this name, or of any; a new one if there is none yet. */
  private Tree tree(Context context, Optional<OpName> root) {
    if (root.isEmpty()) {
      if (treeOfAny == null) {
        treeOfAny = new Tree(context, "any operation");
        trees.add(treeOfAny);
      }
      return treeOfAny;
    }
    int id = root.get().id();
    if (id >= treeOfName.length) {
      treeOfName = Arrays.copyOf(treeOfName, Math.max(id + 1, treeOfName.length * 2));
    }
    if (treeOfName[id] == null) {
      treeOfName[id] = new Tree(context, "\"" + root.get() + "\"");
      trees.add(treeOfName[id]);
    }
    return treeOfName[id];
  }

  /**
   * Makes the automaton of {@code patterns} for a context.
   *
   * @throws InvalidPatterns with all that is wrong with any of them
   */
  public static MatchAutomaton compile(Context context, List<DeclaredPattern> patterns) {
    MatchAutomaton automaton = new MatchAutomaton(context, patterns);
    List<PatternProblem> problems = new ArrayList<>();
    for (Tree tree : automaton.trees) {
      try {
        tree.program();
      } catch (InvalidPatterns invalid) {
        problems.addAll(invalid.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidPatterns(problems);
    }
    return automaton;
  }

  /**
   * As {@link #compile} for patterns that are known to be right, because a test checks them: each
   * tree is made when an operation of its name is first visited. For the patterns of a tool, most
   * of which a program does not need.
   */
  public static MatchAutomaton lazy(Context context, List<DeclaredPattern> patterns) {
    return new MatchAutomaton(context, patterns);
  }

  /**
   * Puts the patterns that match at {@code op} into {@code out}, in place of what it held. Where
   * nothing matches and no function is given a range, nothing is allocated.
   */
  public void match(Operation op, Matches out) {
    out.clear();
    int id = op.name().id();
    Tree tree = id < treeOfName.length ? treeOfName[id] : null;
    if (tree != null) {
      tree.program().run(op, out);
    }
    if (treeOfAny != null) {
      treeOfAny.program().run(op, out);
    }
  }

  /** The trees as text, for {@code --dump-pattern-tree}. */
  public String dump() {
    StringBuilder text = new StringBuilder();
    trees.forEach(tree -> tree.dump(text));
    return text.toString();
  }

  /**
   * Why each pattern does not match at {@code op}, or that it does: those that may start at it, the
   * nearest miss first. For people, not for matching.
   */
  public List<Explanation> explain(Operation op) {
    int id = op.name().id();
    Tree tree = id < treeOfName.length ? treeOfName[id] : null;
    return Stream.of(Optional.ofNullable(tree), Optional.ofNullable(treeOfAny))
        .flatMap(Optional::stream)
        .flatMap(t -> t.entries().stream())
        .map(entry -> new Explainer(entry.pattern(), entry.plan(), op).explain())
        .sorted(Explanation.NEAREST_FIRST)
        .toList();
  }

  /** Why one pattern does not match at {@code op}, or that it does; empty if it is not here. */
  public Optional<Explanation> explain(String pattern, Operation op) {
    return entries().stream()
        .filter(entry -> entry.pattern().name().equals(pattern))
        .map(entry -> new Explainer(entry.pattern(), entry.plan(), op).explain())
        .findFirst();
  }

  /** The patterns with their plans, best first. */
  List<Tree.Entry> entries() {
    return trees.stream()
        .flatMap(tree -> tree.entries().stream())
        .sorted(Comparator.comparingInt(Tree.Entry::place))
        .toList();
  }
}
