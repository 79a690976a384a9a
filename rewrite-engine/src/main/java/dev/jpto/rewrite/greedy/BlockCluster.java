package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.analysis.OperationEquivalence;
import dev.jpto.ir.analysis.OperationEquivalence.Locations;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Blocks that do the same as the first of them but for some values from outside. */
final class BlockCluster {
  /** An operand, by numbers of the operation in its block and of the operand. */
  record Place(int op, int operand) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return op != other.op ? Integer.compare(op, other.op) : operand - other.operand;
    }
  }

  private final Block leader;
  private final List<Operation> ops;
  private final Map<Value, Integer> order;
  private final List<Block> others = new ArrayList<>();
  private final SortedSet<Place> differing = new TreeSet<>();

  private BlockCluster(Block leader) {
    this.leader = leader;
    this.ops = operations(leader);
    this.order = order(leader);
  }

  /** Puts each of {@code blocks}, which go on at the same blocks, into the first that it fits. */
  static List<BlockCluster> among(List<Block> blocks) {
    List<BlockCluster> clusters = new ArrayList<>();
    if (blocks.size() > 1) {
      for (Block block : blocks) {
        if (isSimple(block) && clusters.stream().noneMatch(cluster -> cluster.adds(block))) {
          clusters.add(new BlockCluster(block));
        }
      }
    }
    return clusters;
  }

  /** The block that stays. */
  Block leader() {
    return leader;
  }

  /** The blocks that become the leader. */
  List<Block> others() {
    return others;
  }

  /** Where the blocks use different values. */
  SortedSet<Place> differing() {
    return differing;
  }

  static List<Operation> operations(Block block) {
    List<Operation> ops = new ArrayList<>();
    block.forEach(ops::add);
    return ops;
  }

  private static boolean isSimple(Block block) {
    for (Operation op : block) {
      if (op.regions().stream().anyMatch(region -> !region.isEmpty())) {
        return false;
      }
    }
    return block.arguments().stream().noneMatch(argument -> isUsedOutside(argument, block));
  }

  private static boolean isUsedOutside(Value value, Block block) {
    for (OpOperand use : value.uses()) {
      if (use.owner().block() != block) {
        return true;
      }
    }
    return false;
  }

  private static Map<Value, Integer> order(Block block) {
    Map<Value, Integer> order = new IdentityHashMap<>();
    for (BlockArgument argument : block.arguments()) {
      order.put(argument, order.size());
    }
    for (Operation op : block) {
      for (OpResult result : op.results()) {
        order.put(result, order.size());
      }
    }
    return order;
  }

  private boolean adds(Block block) {
    List<Operation> theirs = operations(block);
    if (theirs.size() != ops.size() || !sameArgumentTypes(block)) {
      return false;
    }
    Map<Value, Integer> theirOrder = order(block);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < ops.size(); i++) {
      if (!sameOperation(i, theirs.get(i), theirOrder, block, places)) {
        return false;
      }
    }
    differing.addAll(places);
    others.add(block);
    return true;
  }

  private boolean sameArgumentTypes(Block block) {
    if (block.numArguments() != leader.numArguments()) {
      return false;
    }
    for (int i = 0; i < block.numArguments(); i++) {
      if (block.argument(i).type() != leader.argument(i).type()) {
        return false;
      }
    }
    return true;
  }

  private boolean sameOperation(
      int i, Operation theirs, Map<Value, Integer> theirOrder, Block block, List<Place> places) {
    Operation ours = ops.get(i);
    if (!OperationEquivalence.equivalent(ours, theirs, Locations.IGNORE, (a, b) -> true)
        || isUsedOutside(ours, leader)
        || isUsedOutside(theirs, block)) {
      return false;
    }
    for (int k = 0; k < ours.numOperands(); k++) {
      Value a = ours.operand(k);
      Value b = theirs.operand(k);
      if (a == b) {
        continue;
      }
      Integer place = order.get(a);
      if (a.type() != b.type() || (place == null) != (theirOrder.get(b) == null)) {
        return false;
      }
      if (place == null) {
        if (isOfBranchTo(leader, a) || isOfBranchTo(block, b)) {
          return false;
        }
        places.add(new Place(i, k));
      } else if (!place.equals(theirOrder.get(b))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUsedOutside(Operation op, Block block) {
    return op.results().stream().anyMatch(result -> isUsedOutside(result, block));
  }

  /** A branch to the block cannot pass its own results. */
  private static boolean isOfBranchTo(Block block, Value value) {
    Operation op = value.definingOp();
    return op != null && op.successors().contains(block);
  }
}
