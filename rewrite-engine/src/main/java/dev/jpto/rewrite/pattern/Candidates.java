package dev.jpto.rewrite.pattern;

import dev.jpto.ir.Operation;
import java.util.List;

/** The patterns that may start at operations of one name. */
public final class Candidates {
  private final Pattern[] patterns;

  Candidates(List<Pattern> patterns) {
    this.patterns = patterns.toArray(new Pattern[0]);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return patterns.length == 0;
  }

  /** The patterns, the first to be tried first. */
  public List<Pattern> patterns() {
    return List.of(patterns);
  }

  /**
   * Applies the first pattern that matches {@code op} and does not decline; returns whether one
   * did. What a pattern that declines had changed is undone.
   */
  public boolean apply(Operation op, PatternRewriter rewriter, PatternMonitor monitor) {
    for (Pattern pattern : patterns) {
      if (monitor.mayTry(pattern, op) && apply(pattern, op, rewriter, monitor)) {
        return true;
      }
    }
    return false;
  }

  private static boolean apply(
      Pattern pattern, Operation op, PatternRewriter rewriter, PatternMonitor monitor) {
    long before = rewriter.changes();
    rewriter.before(op);
    rewriter.begin();
    monitor.starts(pattern, op);
    boolean applied = ((NativePattern) pattern).body().matchAndRewrite(op, rewriter);
    boolean changed = rewriter.changes() != before;
    if (applied && changed) {
      rewriter.commit();
      monitor.applied(pattern);
      return true;
    }
    if (changed) {
      rewriter.undo();
      monitor.declinedAfterChange(pattern, op);
    } else {
      rewriter.commit();
      monitor.declined(pattern, op, rewriter.declineReason());
    }
    return false;
  }
}
