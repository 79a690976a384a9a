package dev.jpto.rewrite.pass;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.support.TextSink;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs a pipeline on an operation.
 *
 * <pre>{@code
 * PassManager manager = new PassManager(pipeline).threads(4).add(new PassTiming(timing));
 * boolean good = manager.run(module);
 * }</pre>
 *
 * <p>With several threads, nested pipelines run on several operations at once. Results, diagnostics
 * and their order are the same for every number of threads: after a failure, what later operations
 * would have reported is not reported.
 */
public final class PassManager {
  private final OpPassManager pipeline;
  private final List<PassInstrumentation> instrumentations = new ArrayList<>();
  private PatternMonitor patternMonitor = PatternMonitor.NONE;
  private Plan plan;
  private boolean verifyEach = true;
  private int threads = 1;
  private PassOutput output = new PassOutput(new TextSink(System.err), PrintOptions.DEFAULT);
  private Consumer<PassFailure> failureHandler = failure -> {};

  /** A manager of {@code pipeline}, which is not to be changed any more. */
  public PassManager(OpPassManager pipeline) {
    this.pipeline = pipeline;
  }

  /** The pipeline. */
  public OpPassManager pipeline() {
    return pipeline;
  }

  /** Whether the operation is verified after each pass; it is unless this says no. */
  public PassManager verifyEach(boolean verify) {
    verifyEach = verify;
    return this;
  }

  /** How many threads may run nested passes; 1 unless set. */
  public PassManager threads(int count) {
    threads = count;
    return this;
  }

  /** Tells {@code instrumentation} of every step. */
  public PassManager add(PassInstrumentation instrumentation) {
    instrumentations.add(instrumentation);
    return this;
  }

  /** Where passes print what they were asked to show, and how IR is printed there. */
  public PassManager output(TextSink out, PrintOptions options) {
    output = new PassOutput(out, options);
    return this;
  }

  /** Tells {@code monitor} what patterns do. */
  public PassManager patternMonitor(PatternMonitor monitor) {
    patternMonitor = monitor;
    return this;
  }

  /** Tells {@code handler} of a failure, after its diagnostics. */
  public PassManager onFailure(Consumer<PassFailure> handler) {
    failureHandler = handler;
    return this;
  }

  /** The steps of the pipeline as they run, by their text in pipeline syntax. */
  public String planText() {
    return plan().toString();
  }

  Plan plan() {
    if (plan == null) {
      plan = Plan.of(pipeline);
    }
    return plan;
  }

  /** Runs the pipeline; returns whether all passes succeeded. */
  public boolean run(Operation op) {
    if (!pipeline.isGeneric() && !pipeline.anchor().equals(op.name().text())) {
      String message =
          "can't run '" + pipeline.anchor() + "' pass manager on '" + op.name() + "' op";
      op.context().diagnostics().emit(new Diagnostic(Severity.ERROR, op.location(), message));
      return false;
    }
    boolean parallel = threads > 1;
    for (PassInstrumentation instrumentation : instrumentations) {
      parallel &= instrumentation.isThreadSafe();
    }
    try (Workers workers = new Workers(parallel ? threads : 1)) {
      RunSettings settings = new RunSettings(instrumentations, patternMonitor, verifyEach, output);
      PlanRunner runner = new PlanRunner(settings, workers);
      boolean good = runner.run(plan(), op);
      runner.failure().ifPresent(failureHandler);
      return good;
    }
  }
}
