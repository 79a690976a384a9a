package dev.jpto.rewrite.pass;

import dev.jpto.ir.Context;
import dev.jpto.ir.WalkResult;
import dev.jpto.ir.diag.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs nested pipelines, by several threads where that may pay. What each operation reports is kept
 * until its turn, and what comes after the first failure is dropped.
 */
final class Workers implements AutoCloseable {
  /** Less work than this many operations is not worth a thread. */
  private static final int WORTHWHILE = 2_000;

  private static final long STACK_BYTES = 256L << 20;

  private final int threads;
  private ExecutorService pool;

  Workers(int threads) {
    this.threads = threads;
  }

  /** What running one target gave. */
  private record Slot(boolean good, Optional<PassFailure> failure, List<Diagnostic> reports) {}

  /** Runs the plans on their targets; the runner learns of the first failure. */
  boolean run(Plan.InnerStage stage, List<PlanRunner.Target> targets, PlanRunner runner) {
    if (threads > 1 && targets.size() > 1 && isWorthwhile(targets)) {
      return runParallel(stage, targets, runner);
    }
    for (PlanRunner.Target target : targets) {
      if (!runner.run(target.plan(), target.op())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWorthwhile(List<PlanRunner.Target> targets) {
    int[] count = new int[1];
    for (PlanRunner.Target target : targets) {
      boolean enough =
          target
              .op()
              .walkPreOrder(
                  op -> ++count[0] < WORTHWHILE ? WalkResult.ADVANCE : WalkResult.INTERRUPT);
      if (enough) {
        return true;
      }
    }
    return false;
  }

  private boolean runParallel(
      Plan.InnerStage stage, List<PlanRunner.Target> targets, PlanRunner runner) {
    Slot[] slots = new Slot[targets.size()];
    AtomicInteger next = new AtomicInteger();
    AtomicInteger firstBad = new AtomicInteger(targets.size());
    int count = Math.min(threads, targets.size());
    List<Plan.InnerStage> copies = new ArrayList<>();
    List<Future<?>> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Plan.InnerStage copy = stage.copy();
      copies.add(copy);
      PlanRunner own = runner.sequential();
      tasks.add(
          pool()
              .submit(
                  () -> {
                    for (int t = next.getAndIncrement();
                        t < firstBad.get();
                        t = next.getAndIncrement()) {
                      slots[t] = runOne(copy, stage, targets.get(t), own);
                      if (!slots[t].good) {
                        int bad = t;
                        firstBad.accumulateAndGet(bad, Math::min);
                      }
                    }
                  }));
    }
    tasks.forEach(Workers::await);
    copies.forEach(stage::addStatisticsOf);
    return deliver(slots, targets.getFirst().op().context(), runner);
  }

  private static Slot runOne(
      Plan.InnerStage copy, Plan.InnerStage stage, PlanRunner.Target target, PlanRunner runner) {
    Plan plan = copy.plans().get(stage.plans().indexOf(target.plan()));
    boolean[] good = new boolean[1];
    List<Diagnostic> reports =
        target
            .op()
            .context()
            .diagnostics()
            .collecting(() -> good[0] = runner.run(plan, target.op()));
    return new Slot(good[0], runner.failure(), reports);
  }

  private static boolean deliver(Slot[] slots, Context context, PlanRunner runner) {
    for (Slot slot : slots) {
      slot.reports.forEach(context.diagnostics()::emit);
      if (!slot.good) {
        slot.failure.ifPresent(runner::fail);
        return false;
      }
    }
    return true;
  }

  private ExecutorService pool() {
    if (pool == null) {
      pool =
          Executors.newFixedThreadPool(
              threads, work -> new Thread(null, work, "jpto-pass", STACK_BYTES));
    }
    return pool;
  }

  private static void await(Future<?> task) {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while passes ran", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    if (pool != null) {
      pool.shutdownNow();
    }
  }
}
