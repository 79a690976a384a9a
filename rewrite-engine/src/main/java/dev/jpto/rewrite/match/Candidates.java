package dev.jpto.rewrite.match;

import dev.jpto.ir.Operation;
import dev.jpto.rewrite.pattern.NativePattern;
import java.util.List;

/** The patterns that may start at operations of one name, ready for a {@link PatternApplicator}. */
public final class Candidates {
  private final NativePattern[] natives;
  private final MatchAutomaton automaton;

  /** Native patterns, the first to be tried first, and the automaton if declared ones fit. */
  Candidates(List<NativePattern> natives, MatchAutomaton automaton) {
    this.natives = natives.toArray(new NativePattern[0]);
    this.automaton = automaton;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return natives.length == 0 && automaton == null;
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
