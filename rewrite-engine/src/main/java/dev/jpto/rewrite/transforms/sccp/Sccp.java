package dev.jpto.rewrite.transforms.sccp;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.analysis.SideEffects;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Sparse conditional constant propagation: what is always the same constant, given that control
 * goes only where it can, is replaced by it. It looks through branches, regions, and calls of
 * symbols all of whose uses are seen.
 *
 * <pre>{@code
 * func.func private @f(%a: i32) -> i32 { return %a }
 * func.func @g() -> i32 { %c = arith.constant 1; %r = call @f(%c); return %r }
 *   =>
 * func.func @g() -> i32 { %c = arith.constant 1; %r = call @f(%c); return %c }
 * }</pre>
 */
public final class Sccp extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.onAny("sccp", "SCCP", "Sparse Conditional Constant Propagation", Sccp::new);

  /** The pass. */
  public Sccp() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    new Replacement(run.rewriter(), ConstantAnalysis.of(run.op())).run(run.op());
  }

  /** Visits blocks in the order that mlir-opt does, on which the order of new constants depends. */
  private static final class Replacement {
    private final Rewriter rewriter;
    private final Map<Value, Known> known;
    private final UniqueConstants constants;
    private final Deque<Block> waiting = new ArrayDeque<>();

    Replacement(Rewriter rewriter, Map<Value, Known> known) {
      this.rewriter = rewriter;
      this.known = known;
      this.constants = new UniqueConstants(rewriter);
    }

    void run(Operation root) {
      addBlocks(root);
      while (!waiting.isEmpty()) {
        Block block = waiting.pop();
        for (Operation op : block) {
          if (!replaceResults(op)) {
            addBlocks(op);
          }
        }
        for (BlockArgument argument : block.arguments()) {
          replace(argument);
        }
      }
    }

    private void addBlocks(Operation op) {
      for (Region region : op.regions()) {
        List<Block> blocks = new ArrayList<>();
        region.forEach(blocks::add);
        blocks.reversed().forEach(waiting::push);
      }
    }

    /** Replaces what can be; returns whether the operation was erased. */
    private boolean replaceResults(Operation op) {
      boolean all = op.numResults() > 0;
      for (OpResult result : op.results()) {
        all &= replace(result);
      }
      if (all && SideEffects.wouldBeTriviallyDead(op)) {
        rewriter.eraseOp(op);
        return true;
      }
      return false;
    }

    private boolean replace(Value value) {
      Known fact = known.get(value);
      Value constant = fact == null || fact.constant() == null ? null : constants.get(fact, value);
      if (constant == null) {
        return false;
      }
      rewriter.replaceAllUses(value, constant);
      return true;
    }
  }
}
