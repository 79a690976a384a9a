package dev.jpto.rewrite.match;

import dev.jpto.rewrite.pattern.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The matches found at one operation, best first: by benefit, then by name, then in the order of
 * the alternatives. Made once and used for one visit after the other by one thread.
 */
public final class Matches {
  private final List<Match> found = new ArrayList<>();
  private int[] ranks = new int[8];
  final MatchState state = new MatchState();

  /** No matches. */
  public Matches() {}

  /** The number of matches. */
  public int size() {
    return found.size();
  }

  /** Whether nothing matched. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Match {@code i}. */
  public Match get(int i) {
    return found.get(i);
  }

  /** The checks done since this was made: what a visit costs, for measurements. */
  public long checksDone() {
    return state.checksDone;
  }

  void clear() {
    if (!found.isEmpty()) {
      found.clear();
    }
  }

  /** Adds a match behind those of the same or lower rank. */
  void add(int rank, Match match) {
    int size = found.size();
    if (size == ranks.length) {
      ranks = Arrays.copyOf(ranks, size * 2);
    }
    int at = size;
    while (at > 0 && ranks[at - 1] > rank) {
      ranks[at] = ranks[at - 1];
      at--;
    }
    ranks[at] = rank;
    found.add(at, match);
  }
}
