package dev.jpto.rewrite.match;

import dev.jpto.rewrite.pattern.Alternative;
import dev.jpto.rewrite.pattern.Check;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.MatchPlan;
import dev.jpto.rewrite.pattern.NativeCall;
import dev.jpto.rewrite.pattern.Position;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An alternative of a pattern while the tree is made.
 *
 * @param rank the place of the alternative by benefit and name of its pattern
 * @param questions the number of the question that each check asks
 * @param needs for each check those that are done before it
 * @param done the checks that were done on the way here
 */
record Row(
    int rank,
    DeclaredPattern pattern,
    MatchPlan plan,
    Alternative alternative,
    int[] questions,
    BitSet[] needs,
    BitSet done) {
  static Row of(int rank, DeclaredPattern pattern, MatchPlan plan, Alternative alternative) {
    int n = alternative.checks().size();
    BitSet[] needs = new BitSet[n];
    for (int i = 0; i < n; i++) {
      needs[i] = needs(alternative.checks(), i);
    }
    return new Row(rank, pattern, plan, alternative, new int[n], needs, new BitSet(n));
  }

  int size() {
    return questions.length;
  }

  boolean isMatched() {
    return done.cardinality() == size();
  }

  /** Whether check {@code i} can be done now and was not. */
  boolean isOpen(int i) {
    if (done.get(i)) {
      return false;
    }
    for (int j = needs[i].nextSetBit(0); j >= 0; j = needs[i].nextSetBit(j + 1)) {
      if (!done.get(j)) {
        return false;
      }
    }
    return true;
  }

  /** This row after check {@code i}. */
  Row after(int i) {
    BitSet more = (BitSet) done.clone();
    more.set(i);
    return new Row(rank, pattern, plan, alternative, questions, needs, more);
  }

  private static BitSet needs(List<Check> checks, int i) {
    BitSet needs = new BitSet(i);
    Check check = checks.get(i);
    Set<Position> above = new HashSet<>();
    positions(check).forEach(position -> addAncestors(position, above));
    Set<Position> all = new HashSet<>(above);
    all.addAll(positions(check));
    for (int j = 0; j < i; j++) {
      boolean needed =
          switch (checks.get(j)) {
            case Check.EachUser each -> all.contains(each.at());
            case Check.Holds holds -> all.stream().anyMatch(p -> isAnswer(p, holds.call()));
            case Check before -> check instanceof Check.Holds || above.contains(before.at());
          };
      needs.set(j, needed);
    }
    return needs;
  }

  private static boolean isAnswer(Position position, NativeCall call) {
    return position instanceof Position.Answer answer && answer.call().equals(call);
  }

  /** The positions a check looks at. */
  private static List<Position> positions(Check check) {
    return switch (check) {
      case Check.Same same -> List.of(same.at(), same.other());
      case Check.Holds holds -> holds.call().arguments();
      case Check.EachUser each -> List.of(each.at().value());
      default -> List.of(check.at());
    };
  }

  private static void addAncestors(Position position, Set<Position> above) {
    for (Position p = position; !(p instanceof Position.Root); p = p.parent()) {
      above.add(p.parent());
    }
  }
}
