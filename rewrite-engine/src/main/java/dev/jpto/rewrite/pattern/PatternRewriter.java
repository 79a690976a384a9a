package dev.jpto.rewrite.pattern;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.RewriteListener;
import dev.jpto.rewrite.Rewriter;
import java.util.List;

/** What a pattern changes IR with; inserts before the operation it was matched at. */
public class PatternRewriter extends Rewriter {
  private String declineReason = "";

  /** A rewriter that tells {@code listener}. */
  public PatternRewriter(Context context, RewriteListener listener) {
    super(context, listener);
  }

  /** Inserts before {@code op} and remembers changes: a pattern is about to look at it. */
  public final void startPattern(Operation op) {
    declineReason = "";
    before(op);
    begin();
  }

  /**
   * For {@code return rewriter.decline("the step is not constant")}: false, with the reason kept
   * for explanations.
   */
  public final boolean decline(String reason) {
    declineReason = reason;
    return false;
  }

  /** Why the last pattern declined, in words; empty if it did not say. */
  public final String declineReason() {
    return declineReason;
  }

  /**
   * What the rewrite side of a declared pattern is to work with in place of {@code match}; null
   * declines. A conversion of types gives it values and types that are converted.
   */
  protected Match adapt(Match match) {
    return match;
  }

  /** The result types of what replaces an operation with results of {@code types}. */
  public List<Type> replacementTypes(List<Type> types) {
    return types;
  }

  /** Whether what the pattern that just ran has made may stay; if not it declines. */
  public boolean accepts() {
    return true;
  }
}
