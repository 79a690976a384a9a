package dev.jpto.rewrite.pattern;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.rewrite.RewriteListener;
import dev.jpto.rewrite.Rewriter;

/** What a pattern changes IR with; inserts before the operation it was matched at. */
public final class PatternRewriter extends Rewriter {
  private String declineReason = "";

  /** A rewriter that tells {@code listener}. */
  public PatternRewriter(Context context, RewriteListener listener) {
    super(context, listener);
  }

  /** Inserts before {@code op} and remembers changes: a pattern is about to look at it. */
  public void startPattern(Operation op) {
    declineReason = "";
    before(op);
    begin();
  }

  /**
   * For {@code return rewriter.decline("the step is not constant")}: false, with the reason kept
   * for explanations.
   */
  public boolean decline(String reason) {
    declineReason = reason;
    return false;
  }

  /** Why the last pattern declined, in words; empty if it did not say. */
  public String declineReason() {
    return declineReason;
  }
}
