package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.analysis.PostOrder;
import dev.jpto.rewrite.Rewriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Erases the blocks that control cannot come to. */
final class UnreachableBlocks {
  private UnreachableBlocks() {}

  static boolean erase(Rewriter rewriter, Region root) {
    boolean erased = false;
    Deque<Region> waiting = new ArrayDeque<>();
    waiting.push(root);
    while (!waiting.isEmpty()) {
      Region region = waiting.pop();
      if (region.isEmpty()) {
        continue;
      }
      erased |= !region.hasOneBlock() && eraseIn(rewriter, region);
      for (Block block : region) {
        for (Operation op = block.firstOp(); op != null; op = op.next()) {
          op.regions().forEach(waiting::push);
        }
      }
    }
    return erased;
  }

  private static boolean eraseIn(Rewriter rewriter, Region region) {
    Set<Block> reachable = new HashSet<>();
    PostOrder.from(region.entry(), reachable);
    boolean erased = false;
    for (Block block = region.entry(); block != null; ) {
      Block next = block.next();
      if (!reachable.contains(block)) {
        dropUses(block);
        rewriter.eraseBlock(block);
        erased = true;
      }
      block = next;
    }
    return erased;
  }

  /** Other unreachable blocks may use what is defined here. */
  private static void dropUses(Block block) {
    for (BlockArgument argument : block.arguments()) {
      dropUses(argument);
    }
    for (Operation op : block) {
      for (OpResult result : op.results()) {
        dropUses(result);
      }
    }
    while (block.firstUse() != null) {
      block.firstUse().set(null);
    }
  }

  private static void dropUses(Value value) {
    value.uses().forEach(use -> use.set(null));
  }
}
