package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.iface.BranchOp;
import dev.jpto.rewrite.Rewriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges blocks that do the same and go on at the same blocks. Where they use different values from
 * outside, these become arguments of the merged block, if what branches there can pass them.
 */
final class IdenticalBlocks {
  private IdenticalBlocks() {}

  static boolean merge(Rewriter rewriter, Region root) {
    boolean changed = false;
    for (Region region : MultiBlockRegions.in(root)) {
      // a merged block has arguments in place of what differed, as another block may have had
      // before
      while (mergeOnce(rewriter, region)) {
        changed = true;
      }
    }
    return changed;
  }

  private static boolean mergeOnce(Rewriter rewriter, Region region) {
    Map<List<Block>, List<Block>> bySuccessors = new LinkedHashMap<>();
    for (Block block = region.entry().next(); block != null; block = block.next()) {
      List<Block> successors = block.isEmpty() ? List.of() : block.lastOp().successors();
      bySuccessors.computeIfAbsent(successors, s -> new ArrayList<>()).add(block);
    }
    boolean changed = false;
    for (List<Block> alike : bySuccessors.values()) {
      for (BlockCluster cluster : BlockCluster.among(alike)) {
        changed |= merge(rewriter, cluster);
      }
    }
    return changed;
  }

  private static boolean merge(Rewriter rewriter, BlockCluster cluster) {
    if (cluster.others().isEmpty() || !canPassMore(cluster)) {
      return false;
    }
    if (!cluster.differing().isEmpty()) {
      passDiffering(rewriter, cluster);
    }
    for (Block other : cluster.others()) {
      for (BlockOperand edge : MultiBlockRegions.edgesTo(other)) {
        rewriter.modifyInPlace(
            edge.owner(), () -> edge.owner().setSuccessor(edge.index(), cluster.leader()));
      }
      rewriter.eraseBlock(other);
    }
    return true;
  }

  private static boolean canPassMore(BlockCluster cluster) {
    return cluster.differing().isEmpty()
        || (areBranches(cluster.leader())
            && cluster.others().stream().allMatch(IdenticalBlocks::areBranches));
  }

  private static boolean areBranches(Block block) {
    return MultiBlockRegions.edgesTo(block).stream().allMatch(e -> BranchOp.of(e.owner()) != null);
  }

  /** Adds an argument for each different row of values that the blocks have at one place. */
  private static void passDiffering(Rewriter rewriter, BlockCluster cluster) {
    List<Block> blocks = new ArrayList<>(cluster.others());
    blocks.addFirst(cluster.leader());
    Map<List<Value>, List<BlockCluster.Place>> placesOfRow = new LinkedHashMap<>();
    List<List<Operation>> ops = blocks.stream().map(BlockCluster::operations).toList();
    for (BlockCluster.Place place : cluster.differing()) {
      List<Value> row =
          ops.stream().map(list -> list.get(place.op()).operand(place.operand())).toList();
      placesOfRow.computeIfAbsent(row, r -> new ArrayList<>()).add(place);
    }
    for (int i = 0; i < blocks.size(); i++) {
      int number = i;
      passMore(
          rewriter,
          blocks.get(i),
          placesOfRow.keySet().stream().map(row -> row.get(number)).toList());
    }
    Block leader = cluster.leader();
    placesOfRow.forEach(
        (row, places) -> {
          Value first = row.getFirst();
          Value argument =
              rewriter.insertArgument(
                  leader, leader.numArguments(), first.type(), first.location());
          for (BlockCluster.Place place : places) {
            rewriter.setOperand(ops.getFirst().get(place.op()), place.operand(), argument);
          }
        });
  }

  private static void passMore(Rewriter rewriter, Block block, List<Value> more) {
    for (BlockOperand edge : MultiBlockRegions.edgesTo(block)) {
      Operation op = edge.owner();
      BranchOp branch = BranchOp.of(op);
      rewriter.modifyInPlace(
          op,
          () -> {
            List<Value> values = branch.passedTo(op, edge.index());
            values.addAll(more);
            branch.setSuccessorOperands(op, edge.index(), values);
          });
    }
  }
}
