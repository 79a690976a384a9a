package dev.jpto.lowering.pto;

import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.iface.RegionBranchOp;
import java.util.ArrayList;
import java.util.List;

/**
 * How tensors go with control into and out of branches and loops: {@code target} is {@code source}.
 */
record TensorFlow(Value target, Value source) {
  /** Those of {@code op}, ways into it first; none if it is not a branch or loop. */
  static List<TensorFlow> of(Operation op) {
    List<TensorFlow> flows = new ArrayList<>();
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
      List<TensorFlow> flows, Operation from, Groups.Range operands, List<? extends Value> to) {
    for (int i = 0; i < Math.min(operands.size(), to.size()); i++) {
      if (to.get(i).type() instanceof RankedTensorType) {
        flows.add(new TensorFlow(to.get(i), from.operand(operands.start() + i)));
      }
    }
  }
}
