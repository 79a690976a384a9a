package dev.jpto.lowering.memory;

import dev.jpto.ir.Operation;
import dev.jpto.lowering.machine.ArchOption;
import dev.jpto.lowering.machine.Target;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.OptionType;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.rewrite.pass.Statistic;
import java.util.List;
import java.util.Optional;

/**
 * Gives every tile a place in its memory (tile-tensor.md sections 4.7 and 4.8). What must share a
 * buffer does, with copies where that would spoil a tile; buffers that are not needed at the same
 * time may lie over each other.
 *
 * <pre>{@code
 * %s = "tile.add"(%a, %b) : ... -> !tile.tile<16x64xf32, vec>
 *   =>
 * %s = "tile.add"(%a, %b) {tile.address = 4096 : i64} : ... -> !tile.tile<16x64xf32, vec>
 * }</pre>
 */
public final class PlanTileMemory extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.on(
          "func.func",
          "plan-tile-memory",
          "PlanTileMemory",
          "Gives tiles addresses in the memories they lie in",
          PlanTileMemory::new);

  /** Copies that make others needed end soon; two rounds are what permutations take. */
  private static final int MOST_ROUNDS = 16;

  private final PassOption<String> arch =
      option(ArchOption.KEY, ArchOption.TYPE, ArchOption.DEFAULT, ArchOption.DESCRIPTION);

  private final PassOption<String> planner =
      option(PlannerOption.KEY, PlannerOption.TYPE, PlannerOption.JPTO, PlannerOption.DESCRIPTION);

  private final PassOption<Long> vecLimit =
      option(
          "vec-limit",
          OptionType.INTEGER,
          0L,
          "The bytes of vec to use; 0 for those of the target");

  private final Statistic buffersPlanned = statistic("num-buffers", "Number of buffers placed");

  private final Statistic copiesMade = statistic("num-copies", "Number of tiles copied");

  /** The pass with default options. */
  public PlanTileMemory() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    Operation function = run.op();
    Optional<Target> target = ArchOption.resolve(arch.value(), function);
    if (target.isEmpty() || !TilePreconditions.check(function) || !plan(run, target.get())) {
      run.fail();
    }
  }

  private boolean plan(PassRun run, Target target) {
    Operation function = run.op();
    Coalescing coalesced = Coalescing.of(function, target);
    for (int round = 0; !coalesced.conflicts().isEmpty(); round++) {
      if (round == MOST_ROUNDS) {
        return function.error("tiles still need copies after " + round + " rounds").emit();
      }
      copiesMade.add(coalesced.conflicts().size());
      if (!Copies.insert(run.rewriter(), target, coalesced.classes(), coalesced.conflicts())) {
        return false;
      }
      coalesced = Coalescing.of(function, target);
    }
    forget(run.rewriter(), function);
    return planner.value().equals(PlannerOption.PTOAS) || place(run, target, coalesced);
  }

  private boolean place(PassRun run, Target target, Coalescing coalesced) {
    List<MemoryPlan> plans = MemoryPlan.of(run.op(), target, coalesced);
    CapacityCheck check = new CapacityCheck(run.op(), target, vecLimit.value());
    boolean good = true;
    for (MemoryPlan plan : plans) {
      good &= check.accepts(plan);
    }
    if (good) {
      plans.forEach(plan -> record(run.rewriter(), plan));
    }
    return good;
  }

  private void record(Rewriter rewriter, MemoryPlan plan) {
    for (int i = 0; i < plan.buffers().size(); i++) {
      for (Operation maker : plan.buffers().get(i).makers()) {
        rewriter.setAttr(
            maker, AddressAttribute.PLANNED, AddressAttribute.of(maker, plan.address(i)));
      }
      buffersPlanned.increment();
    }
  }

  /** An earlier plan is dropped. */
  private static void forget(Rewriter rewriter, Operation function) {
    function.walk(op -> rewriter.removeAttr(op, AddressAttribute.PLANNED));
  }
}
