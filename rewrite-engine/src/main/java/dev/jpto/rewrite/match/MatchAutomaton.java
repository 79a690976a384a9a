package dev.jpto.rewrite.match;

import dev.jpto.ir.Context;
import dev.jpto.ir.OpName;
import dev.jpto.ir.Operation;
import dev.jpto.rewrite.pattern.Alternative;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.InvalidPatterns;
import dev.jpto.rewrite.pattern.Match;
import dev.jpto.rewrite.pattern.MatchPlan;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All declared patterns of a frozen set, matched at once. Immutable; threads may share it. */
public final class MatchAutomaton {
  /** A pattern with what was made of it; the rank is its place by benefit and name. */
  private record Entry(int rank, DeclaredPattern pattern, MatchPlan plan) {}

  private final List<Entry> entries;

  private MatchAutomaton(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * Makes the automaton of {@code patterns} for a context.
   *
   * @throws InvalidPatterns with all that is wrong with any of them
   */
  public static MatchAutomaton compile(Context context, List<DeclaredPattern> patterns) {
    List<DeclaredPattern> ranked = new ArrayList<>(patterns);
    ranked.sort(
        Comparator.comparingInt(DeclaredPattern::benefit)
            .reversed()
            .thenComparing(DeclaredPattern::name));
    List<PatternProblem> problems = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (DeclaredPattern pattern : ranked) {
      try {
        entries.add(new Entry(entries.size(), pattern, pattern.body().plan(context)));
      } catch (InvalidPatterns invalid) {
        problems.addAll(invalid.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidPatterns(problems);
    }
    return new MatchAutomaton(entries);
  }

  /** Puts the patterns that match at {@code op} into {@code out}, in place of what it held. */
  public void match(Operation op, Matches out) {
    out.clear();
    for (Entry entry : entries) {
      Optional<OpName> root = entry.plan().root();
      if (root.isPresent() && root.get() != op.name()) {
        continue;
      }
      for (Alternative alternative : entry.plan().alternatives()) {
        new NaiveMatcher(alternative, op)
            .run(
                captures ->
                    out.add(entry.rank(), new Match(entry.pattern(), entry.plan(), op, captures)));
      }
    }
  }
}
