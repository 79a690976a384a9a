package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.BlockOperand;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.analysis.SideEffects;
import dev.jpto.ir.iface.BranchOp;
import dev.jpto.rewrite.Rewriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds what matters: operations with effects, terminators, and what these use; a block argument
 * matters if something that matters uses it, and then what branches pass for it. The rest, cycles
 * of unused values included, is erased. Linear in operations and uses.
 */
final class Liveness {
  /** Marks are negative, so that they are not taken for places in a worklist. */
  private static final AtomicInteger NEXT_MARK = new AtomicInteger(Integer.MIN_VALUE);

  private final int mark = NEXT_MARK.updateAndGet(m -> m == -1 ? Integer.MIN_VALUE : m + 1);
  private final Deque<Operation> waiting = new ArrayDeque<>();
  private final Set<BlockArgument> liveArguments = new HashSet<>();

  private Liveness() {}

  /** Erases what is dead in {@code region}; returns whether an operation was erased. */
  static boolean eraseDead(Rewriter rewriter, Region region) {
    Liveness liveness = new Liveness();
    liveness.find(region);
    return liveness.erase(rewriter, region);
  }

  private void find(Region region) {
    SeedWalk walk = new SeedWalk(region, true);
    for (Operation op = walk.next(); op != null; op = walk.next()) {
      if (op.hasTrait(Trait.Simple.TERMINATOR) || !SideEffects.wouldBeTriviallyDead(op)) {
        markLive(op);
        propagate();
      }
    }
  }

  private boolean isLive(Operation op) {
    return op.scratch() == mark;
  }

  private void markLive(Operation op) {
    if (!isLive(op)) {
      op.setScratch(mark);
      waiting.push(op);
    }
  }

  private void markLive(Value value) {
    if (value instanceof BlockArgument argument) {
      if (!argument.parentBlock().isEntry() && liveArguments.add(argument)) {
        markPassed(argument);
      }
    } else {
      markLive(value.definingOp());
    }
  }

  private void markPassed(BlockArgument argument) {
    BlockOperand edge = argument.parentBlock().firstUse();
    for (; edge != null; edge = edge.nextUse()) {
      BranchOp branch = BranchOp.of(edge.owner());
      if (branch != null) {
        Groups.Range passed = branch.successorOperands(edge.owner(), edge.index());
        if (argument.index() < passed.size()) {
          markLive(edge.owner().operand(passed.start() + argument.index()));
        }
      }
    }
  }

  private void propagate() {
    for (Operation op = waiting.poll(); op != null; op = waiting.poll()) {
      BranchOp branch = op.numSuccessors() == 0 ? null : BranchOp.of(op);
      if (branch == null) {
        markAll(op);
      } else {
        markOwnOperands(op, branch);
      }
    }
  }

  private void markAll(Operation op) {
    for (int i = 0; i < op.numOperands(); i++) {
      markLive(op.operand(i));
    }
    if (op.hasTrait(Trait.Simple.TERMINATOR)) {
      for (int i = 0; i < op.numSuccessors(); i++) {
        op.successor(i).arguments().forEach(this::markLive);
      }
    }
  }

  /** What a branch passes on matters only if the argument does, which is seen to there. */
  private void markOwnOperands(Operation op, BranchOp branch) {
    boolean[] passed = new boolean[op.numOperands()];
    for (int i = 0; i < op.numSuccessors(); i++) {
      Groups.Range range = branch.successorOperands(op, i);
      for (int j = 0; j < range.size(); j++) {
        passed[range.start() + j] = true;
      }
    }
    for (int i = 0; i < passed.length; i++) {
      if (!passed[i]) {
        markLive(op.operand(i));
      }
    }
  }

  private boolean erase(Rewriter rewriter, Region root) {
    List<Operation> dead = new ArrayList<>();
    List<Block> withDeadArguments = new ArrayList<>();
    Deque<Region> regions = new ArrayDeque<>();
    regions.push(root);
    while (!regions.isEmpty()) {
      Region region = regions.pop();
      for (Block block : region) {
        if (!block.isEntry() && hasDeadArgument(block)) {
          withDeadArguments.add(block);
        }
        for (Operation op = block.firstOp(); op != null; op = op.next()) {
          if (isLive(op)) {
            op.regions().forEach(regions::push);
          } else {
            dead.add(op);
          }
        }
      }
    }
    withDeadArguments.forEach(block -> erasePassedToDead(rewriter, block));
    for (Operation op : dead.reversed()) {
      eraseDead(rewriter, op);
    }
    withDeadArguments.forEach(block -> eraseDeadArguments(rewriter, block));
    return !dead.isEmpty();
  }

  /** Only dead operations use the results; in cycles they go in any order. */
  private static void eraseDead(Rewriter rewriter, Operation op) {
    for (OpResult result : op.results()) {
      result.uses().forEach(use -> use.set(null));
    }
    rewriter.eraseOp(op);
  }

  private boolean hasDeadArgument(Block block) {
    return !liveArguments.containsAll(block.arguments());
  }

  private void erasePassedToDead(Rewriter rewriter, Block block) {
    for (BlockOperand edge = block.firstUse(); edge != null; edge = edge.nextUse()) {
      Operation terminator = edge.owner();
      BranchOp branch = BranchOp.of(terminator);
      if (branch != null) {
        int successor = edge.index();
        rewriter.modifyInPlace(
            terminator,
            () -> {
              for (int i = block.numArguments() - 1; i >= 0; i--) {
                if (!liveArguments.contains(block.argument(i))) {
                  branch.eraseSuccessorOperand(terminator, successor, i);
                }
              }
            });
      }
    }
  }

  private void eraseDeadArguments(Rewriter rewriter, Block block) {
    for (int i = block.numArguments() - 1; i >= 0; i--) {
      if (!liveArguments.contains(block.argument(i))) {
        rewriter.eraseArgument(block, i);
      }
    }
  }
}
