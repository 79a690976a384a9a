package dev.jpto.testkit.filecheck;

import dev.jpto.testkit.filecheck.Pattern.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Matches the {@code -DAG} patterns before a positive one. Those of a group, which {@code -NOT}
 * patterns end, match in any order but without overlap; the next group begins after all of them.
 */
final class DagMatcher {
  private final Checker checker;
  private final boolean mayOverlap;

  DagMatcher(Checker checker, Options options) {
    this.checker = checker;
    this.mayOverlap = options.has(Options.Flag.ALLOW_DEPRECATED_DAG_OVERLAP);
  }

  /**
   * Matches {@code pending} and checks the {@code -NOT} patterns before each group.
   *
   * @param nots receives the patterns that must not match between here and the positive match
   * @return where the last group ends, or {@code from} if there is none
   */
  int match(List<Pattern> pending, int from, int to, List<Pattern> nots) throws CheckException {
    int start = from;
    var group = new ArrayList<Span>();
    for (int i = 0; i < pending.size(); i++) {
      Pattern pattern = pending.get(i);
      if (pattern.kind() == Directive.Kind.NOT) {
        nots.add(pattern);
        continue;
      }
      insert(group, pattern, start, to);
      if (i + 1 == pending.size() || pending.get(i + 1).kind() == Directive.Kind.NOT) {
        checker.exclude(nots, start, group.getFirst().start());
        nots.clear();
        start = group.getLast().end();
        group.clear();
      }
    }
    return start;
  }

  /** Adds to {@code group}, which is sorted, the first match that overlaps none in it. */
  private void insert(List<Span> group, Pattern pattern, int from, int to) throws CheckException {
    Span match = checker.find(pattern, from, to, 1);
    if (mayOverlap) {
      widen(group, match);
      return;
    }
    int index = 0;
    for (; index < group.size(); index++) {
      Span other = group.get(index);
      if (match.overlaps(other)) {
        match = checker.find(pattern, other.end(), to, 1);
      } else if (match.start() < other.end()) {
        break;
      }
    }
    group.add(index, match);
  }

  private static void widen(List<Span> group, Span match) {
    if (group.isEmpty()) {
      group.add(match);
      return;
    }
    Span all = group.getFirst();
    int start = Math.min(all.start(), match.start());
    int end = Math.max(all.end(), match.end());
    group.set(0, new Span(start, end));
  }
}
