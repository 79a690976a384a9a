package dev.jpto.lowering.memory;

import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.iface.RegionBranchOp;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.List;

/**
 * How tiles go with control: into and out of the regions of branches and loops.
 *
 * @param target the argument or result that takes a tile
 * @param source the operand that gives it one
 */
record TileFlow(Value target, OpOperand source) {
  /** The edges of {@code op}; none if it is not a branch or loop. */
  static List<TileFlow> of(Operation op) {
    List<TileFlow> flows = new ArrayList<>();
    RegionBranchOp branch = RegionBranchOp.of(op);
    if (branch == null) {
      return flows;
    }
    for (int to : branch.successors(op, RegionBranchOp.PARENT)) {
      add(flows, op, branch.entryOperands(op, to), branch.inputs(op, to));
    }
    for (Region region : op.regions()) {
      for (Block block : region) {
        Operation end = block.lastOp();
        if (end != null && branch.leavesRegion(end)) {
          for (int to : branch.successors(op, region.index())) {
            add(flows, end, branch.exitOperands(op, end, to), branch.inputs(op, to));
          }
        }
      }
    }
    return flows;
  }

  private static void add(
      List<TileFlow> flows, Operation from, Groups.Range operands, List<? extends Value> targets) {
    for (int i = 0; i < Math.min(operands.size(), targets.size()); i++) {
      if (targets.get(i).type() instanceof TileType) {
        flows.add(new TileFlow(targets.get(i), from.opOperand(operands.start() + i)));
      }
    }
  }
}
