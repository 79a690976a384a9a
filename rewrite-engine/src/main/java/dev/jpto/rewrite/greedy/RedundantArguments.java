package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.iface.BranchOp;
import dev.jpto.rewrite.Rewriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Drops block arguments for which all branches pass one value: that value is used instead. */
final class RedundantArguments {
  private final Rewriter rewriter;

  private RedundantArguments(Rewriter rewriter) {
    this.rewriter = rewriter;
  }

  /**
   * Drops them in {@code root} and all regions inside. The answer is whether the block that is
   * looked at last lost one, in the order of MLIR 19, whose driver goes on or ends by that.
   */
  static boolean drop(Rewriter rewriter, Region root) {
    RedundantArguments dropper = new RedundantArguments(rewriter);
    boolean lastChanged = false;
    Deque<Region> waiting = new ArrayDeque<>(List.of(root));
    while (!waiting.isEmpty()) {
      Region region = waiting.pop();
      for (Block block : region) {
        lastChanged = block != region.entry() && dropper.dropIn(block);
        for (Operation op : block) {
          op.regions().forEach(waiting::push);
        }
      }
    }
    return lastChanged;
  }

  private boolean dropIn(Block block) {
    boolean changed = false;
    for (int i = block.numArguments() - 1; i >= 0; i--) {
      Optional<Value> same = theSame(block, i);
      if (same.isPresent()) {
        rewriter.replaceAllUses(block.argument(i), same.get());
        erasePassed(block, i);
        rewriter.eraseArgument(block, i);
        changed = true;
      }
    }
    return changed;
  }

  /** The value that all branches to {@code block} pass for argument {@code i}. */
  private static Optional<Value> theSame(Block block, int i) {
    Value same = null;
    for (BlockOperand edge = block.firstUse(); edge != null; edge = edge.nextUse()) {
      BranchOp branch = BranchOp.of(edge.owner());
      if (branch == null) {
        return Optional.empty();
      }
      Value passed = branch.passedTo(edge.owner(), edge.index()).get(i);
      if (same != null && passed != same) {
        return Optional.empty();
      }
      same = passed;
    }
    return Optional.ofNullable(same).filter(value -> value != block.argument(i));
  }

  private void erasePassed(Block block, int i) {
    List<BlockOperand> edges = MultiBlockRegions.edgesTo(block);
    for (BlockOperand edge : edges) {
      Operation op = edge.owner();
      rewriter.modifyInPlace(op, () -> BranchOp.of(op).eraseSuccessorOperand(op, edge.index(), i));
    }
  }
}
