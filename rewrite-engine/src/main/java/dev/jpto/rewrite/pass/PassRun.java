package dev.jpto.rewrite.pass;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.rewrite.RewriteListener;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pattern.PatternMonitor;

/** One run of a pass on one operation. */
public final class PassRun {
  private final Operation op;
  private final Rewriter rewriter;
  private final PatternMonitor patternMonitor;
  private boolean failed;
  private boolean changed;

  /** A run on {@code op}. */
  PassRun(Operation op, PatternMonitor patternMonitor) {
    this.op = op;
    this.patternMonitor = patternMonitor;
    this.rewriter = new Rewriter(op.context(), RewriteListener.NONE);
  }

  /** The operation to work on. */
  public Operation op() {
    return op;
  }

  /** The context. */
  public Context context() {
    return op.context();
  }

  /** What every change goes through. */
  public Rewriter rewriter() {
    return rewriter;
  }

  /** Whom drivers of patterns tell what the patterns do. */
  public PatternMonitor patternMonitor() {
    return patternMonitor;
  }

  /** Says that the operation was changed by a rewriter other than {@link #rewriter}. */
  public void markChanged() {
    changed = true;
  }

  boolean hasChanged() {
    return changed || rewriter.changes() > 0;
  }

  /** Ends the pipeline after this pass returns; the pass has reported why. */
  public void fail() {
    failed = true;
  }

  /** Whether {@link #fail} was called. */
  public boolean hasFailed() {
    return failed;
  }
}
