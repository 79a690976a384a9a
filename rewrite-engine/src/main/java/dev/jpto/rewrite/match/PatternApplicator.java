package dev.jpto.rewrite.match;

import dev.jpto.ir.Operation;
import dev.jpto.rewrite.ErasedWhileUsed;
import dev.jpto.rewrite.pattern.BrokenRewrite;
import dev.jpto.rewrite.pattern.Match;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternMonitor;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.function.BooleanSupplier;

/** Applies patterns of a set, the best first. For one thread. */
public final class PatternApplicator {
  private final FrozenPatterns patterns;
  private final PatternRewriter rewriter;
  private final PatternMonitor monitor;
  private final boolean countsVisits;
  private final boolean asksWhy;
  private final Matches matches = new Matches();

  /** Applies {@code patterns} with {@code rewriter} and tells {@code monitor}. */
  public PatternApplicator(
      FrozenPatterns patterns, PatternRewriter rewriter, PatternMonitor monitor) {
    this.patterns = patterns;
    this.rewriter = rewriter;
    this.monitor = monitor;
    this.countsVisits = monitor.countsVisits();
    this.asksWhy = monitor.asksWhy();
  }

  /**
   * Applies the first pattern that matches {@code op} and does not decline; returns whether one
   * did. What a pattern that declines had changed is undone, and one that changed nothing has not
   * applied.
   */
  public boolean apply(Operation op) {
    boolean applied = applyAny(op);
    if (!applied && asksWhy) {
      monitor.nothingApplied(op, patterns.automaton()::explain);
    }
    return applied;
  }

  private boolean applyAny(Operation op) {
    Candidates candidates = patterns.candidates(op.name());
    if (candidates.isEmpty()) {
      return false;
    }
    if (countsVisits) {
      monitor.visits(op, candidates.all());
    }
    candidates.match(op, matches);
    NativePattern[] natives = candidates.natives();
    int nextMatch = 0;
    for (NativePattern candidate : natives) {
      for (; nextMatch < matches.size(); nextMatch++) {
        if (FrozenPatterns.isBefore(candidate, matches.get(nextMatch).pattern())) {
          break;
        }
        if (applies(matches.get(nextMatch), op)) {
          return true;
        }
      }
      if (applies(candidate, op, () -> candidate.body().matchAndRewrite(op, rewriter))) {
        return true;
      }
    }
    for (; nextMatch < matches.size(); nextMatch++) {
      if (applies(matches.get(nextMatch), op)) {
        return true;
      }
    }
    return false;
  }

  private boolean applies(Match match, Operation op) {
    return applies(match.pattern(), op, () -> match.pattern().rewrite(match, rewriter));
  }

  private boolean applies(Pattern pattern, Operation op, BooleanSupplier attempt) {
    if (!monitor.mayTry(pattern, op)) {
      if (asksWhy) {
        monitor.heldBack(pattern, op);
      }
      return false;
    }
    long before = rewriter.changes();
    rewriter.startPattern(op);
    monitor.starts(pattern, op);
    boolean applied = attempted(pattern, op, attempt);
    boolean changed = rewriter.changes() != before;
    boolean refused = applied && changed && !rewriter.accepts();
    if (refused) {
      rewriter.undo();
      monitor.declined(pattern, op, rewriter.declineReason());
    } else if (applied && changed) {
      rewriter.commit();
      monitor.applied(pattern);
    } else if (changed) {
      rewriter.undo();
      monitor.declinedAfterChange(pattern, op);
    } else {
      rewriter.commit();
      monitor.declined(pattern, op, rewriter.declineReason());
    }
    return applied && changed && !refused;
  }

  /** Runs {@code attempt}; a pattern that erases what is used is undone and ends the pass. */
  private boolean attempted(Pattern pattern, Operation op, BooleanSupplier attempt) {
    try {
      return attempt.getAsBoolean();
    } catch (ErasedWhileUsed e) {
      rewriter.undo();
      String message =
          "pattern '%s' (%s) is wrong here: %s"
              .formatted(pattern.name(), pattern.info().declaredAt(), e.getMessage());
      op.error(message).emit();
      throw new BrokenRewrite(message);
    }
  }
}
