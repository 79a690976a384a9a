package dev.jpto.rewrite.match;

import dev.jpto.ir.Operation;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.Pattern;
import java.util.List;

/** The patterns that may start at operations of one name, ready for a {@link PatternApplicator}. */
public final class Candidates {
  private final List<Pattern> all;
  private final NativePattern[] natives;
  private final MatchAutomaton automaton;

  /** All and the native ones, the first to be tried first; the automaton if declared ones fit. */
  Candidates(List<Pattern> all, List<NativePattern> natives, MatchAutomaton automaton) {
    this.all = all;
    this.natives = natives.toArray(new NativePattern[0]);
    this.automaton = automaton;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** All of them, the first to be tried first. */
  public List<Pattern> all() {
    return all;
  }

  NativePattern[] natives() {
    return natives;
  }

  void match(Operation op, Matches out) {
    if (automaton == null) {
      out.clear();
    } else {
      automaton.match(op, out);
    }
  }
}
