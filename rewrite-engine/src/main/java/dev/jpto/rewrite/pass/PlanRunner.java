package dev.jpto.rewrite.pass;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.verify.Verifier;
import dev.jpto.rewrite.pass.PassInstrumentation.Outcome;
import dev.jpto.rewrite.pattern.BrokenRewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a plan on one operation; one runner for each thread. */
final class PlanRunner {
  /** An operation and the plan that fits it. */
  record Target(Operation op, Plan plan) {}

  private final RunSettings settings;
  private final List<PassInstrumentation> instrumentations;
  private final Workers workers;
  private PassFailure failure;

  PlanRunner(RunSettings settings, Workers workers) {
    this.settings = settings;
    this.instrumentations = settings.instrumentations();
    this.workers = workers;
  }

  /** A runner for another thread, which itself starts none. */
  PlanRunner sequential() {
    return new PlanRunner(settings, new Workers(1));
  }

  /** What ended the run, if a pass did. */
  Optional<PassFailure> failure() {
    return Optional.ofNullable(failure);
  }

  void fail(PassFailure first) {
    failure = first;
  }

  boolean run(Plan plan, Operation op) {
    before(plan.step(), op);
    boolean good = true;
    for (Plan.Stage stage : plan.stages()) {
      if (!stage.run(this, op)) {
        good = false;
        break;
      }
    }
    after(plan.step(), op, good ? Outcome.UNCHANGED : Outcome.FAILED);
    return good;
  }

  boolean runInner(Plan.InnerStage stage, Operation op) {
    before(stage.step(), op);
    boolean good = workers.run(stage, targets(stage, op), this);
    after(stage.step(), op, good ? Outcome.UNCHANGED : Outcome.FAILED);
    return good;
  }

  /** The operations directly inside that a plan of the stage fits, in order. */
  private static List<Target> targets(Plan.InnerStage stage, Operation op) {
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < op.numRegions(); i++) {
      Region region = op.region(i);
      for (Block block = region.entry(); block != null; block = block.next()) {
        for (Operation inner = block.firstOp(); inner != null; inner = inner.next()) {
          boolean isolated = inner.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE);
          Plan plan = stage.planFor(inner.name().text(), isolated);
          if (plan != null) {
            targets.add(new Target(inner, plan));
          }
        }
      }
    }
    return targets;
  }

  boolean runPass(Step.OfPass step, Operation op) {
    if (!op.name().isRegistered()) {
      return op.emitOpError("trying to schedule a pass on an unregistered operation");
    }
    if (!op.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE)) {
      return op.emitOpError(
          "trying to schedule a pass on an operation not marked as 'IsolatedFromAbove'");
    }
    before(step, op);
    Outcome outcome = runAndVerify(step.pass(), op);
    after(step, op, outcome);
    return outcome != Outcome.FAILED;
  }

  private Outcome runAndVerify(Pass pass, Operation op) {
    PassRun run = new PassRun(op, settings);
    try {
      pass.run(run);
      if (!run.hasFailed() && (!settings.verifyEach() || Verifier.verify(op))) {
        return run.hasChanged() ? Outcome.CHANGED : Outcome.UNCHANGED;
      }
      failure = new PassFailure(pass, op, Optional.empty());
    } catch (BrokenRewrite e) {
      failure = new PassFailure(pass, op, Optional.empty());
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      failure = new PassFailure(pass, op, Optional.of(e));
      reportInternal(failure, e);
    }
    return Outcome.FAILED;
  }

  private static void reportInternal(PassFailure failure, Throwable cause) {
    Operation op = failure.op();
    StackTraceElement[] trace = cause.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    Diagnostic note =
        new Diagnostic(
            Severity.NOTE, op.location(), "while executing " + failure.describe() + place);
    String message = "internal error in pass '" + failure.pass().info().argument() + "': " + cause;
    op.context()
        .diagnostics()
        .emit(new Diagnostic(Severity.ERROR, op.location(), message, List.of(note)));
  }

  private void before(Step step, Operation op) {
    for (int i = 0; i < instrumentations.size(); i++) {
      instrumentations.get(i).before(step, op);
    }
  }

  private void after(Step step, Operation op, Outcome outcome) {
    for (int i = instrumentations.size() - 1; i >= 0; i--) {
      instrumentations.get(i).after(step, op, outcome);
    }
  }
}
