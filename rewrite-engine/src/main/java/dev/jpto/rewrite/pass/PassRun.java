package dev.jpto.rewrite.pass;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.support.TextSink;
import dev.jpto.rewrite.RewriteListener;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.function.Consumer;

/** One run of a pass on one operation. */
public final class PassRun {
  private final Operation op;
  private final Rewriter rewriter;
  private final RunSettings settings;
  private boolean failed;
  private boolean changed;

  /** A run on {@code op}. */
  PassRun(Operation op, RunSettings settings) {
    this.op = op;
    this.settings = settings;
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
    return settings.patternMonitor();
  }

  /** Says that the operation was changed by a rewriter other than {@link #rewriter}. */
  public void markChanged() {
    changed = true;
  }

  boolean hasChanged() {
    return changed || rewriter.changes() > 0;
  }

  /** Prints for the reader of the error stream; what one call prints stays together. */
  public void print(Consumer<TextSink> text) {
    settings.output().print(text);
  }

  /** How IR is to be printed there. */
  public PrintOptions printOptions() {
    return settings.output().options();
  }

  /**
   * Runs {@code pipeline} on {@code inner}, an operation inside the one this pass runs on; returns
   * whether it succeeded. If it did not, so does this run.
   */
  public boolean runPipeline(OpPassManager pipeline, Operation inner) {
    boolean good = new PlanRunner(settings, new Workers(1)).run(Plan.of(pipeline), inner);
    failed |= !good;
    return good;
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
