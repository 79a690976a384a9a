package dev.jpto.rewrite.pass;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.rewrite.RewriteListener;
import dev.jpto.rewrite.Rewriter;

/** One run of a pass on one operation. */
public final class PassRun {
  private final Operation op;
  private final Rewriter rewriter;
  private boolean failed;

  /** A run on {@code op}. */
  PassRun(Operation op) {
    this.op = op;
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

  /** Ends the pipeline after this pass returns; the pass has reported why. */
  public void fail() {
    failed = true;
  }

  /** Whether {@link #fail} was called. */
  public boolean hasFailed() {
    return failed;
  }
}
