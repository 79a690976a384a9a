package dev.jpto.rewrite.transforms;

import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.WalkResult;
import dev.jpto.ir.analysis.SideEffects;
import dev.jpto.ir.iface.LoopLike;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Moves operations of which each iteration computes the same before the loop; inner loops first, so
 * that an operation may leave several. Moved is what has no effects and may run also if the loop
 * never does.
 *
 * <pre>{@code
 * scf.for ... { %0 = arith.addi %a, %b ... }
 *   =>
 * %0 = arith.addi %a, %b
 * scf.for ... { ... }
 * }</pre>
 */
public final class LoopInvariantCodeMotion extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.onAny(
          "loop-invariant-code-motion",
          "LoopInvariantCodeMotion",
          "Hoist loop invariant instructions outside of the loop",
          LoopInvariantCodeMotion::new);

  /** The pass. */
  public LoopInvariantCodeMotion() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    run.op()
        .walk(
            op -> {
              LoopLike loop = LoopLike.of(op);
              if (loop != null) {
                loop.loopRegions(op).forEach(region -> hoist(op, region, run.rewriter()));
              }
            });
  }

  private static void hoist(Operation loop, Region region, Rewriter rewriter) {
    Deque<Operation> waiting = new ArrayDeque<>();
    region.forEach(block -> block.forEach(waiting::add));
    while (!waiting.isEmpty()) {
      Operation op = waiting.poll();
      if (op.parentRegion() == region && isInvariant(op, loop) && SideEffects.isPure(op)) {
        rewriter.moveBefore(op, loop);
        for (OpResult result : op.results()) {
          for (OpOperand use : result.uses()) {
            if (use.owner().parentRegion() == region) {
              waiting.add(use.owner());
            }
          }
        }
      }
    }
  }

  /** Whether {@code op} and what is inside it use only values from inside it or before the loop. */
  private static boolean isInvariant(Operation op, Operation loop) {
    if (op.hasTrait(Trait.Simple.TERMINATOR)) {
      return false;
    }
    return !op.walkPreOrder(
        inner -> {
          for (int i = 0; i < inner.numOperands(); i++) {
            Operation holder = holderOf(inner.operand(i));
            if (loop.isAncestorOf(holder) && !op.isAncestorOf(holder)) {
              return WalkResult.INTERRUPT;
            }
          }
          return WalkResult.ADVANCE;
        });
  }

  private static Operation holderOf(Value value) {
    return value.parentBlock().parentOp();
  }
}
