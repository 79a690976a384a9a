package dev.jpto.lowering.flow;

import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.iface.RegionBranchOp;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that goes with control into or out of a region of a branch or loop.
 *
 * @param target the argument or result that takes it
 * @param source the operand that gives it, of the branch or loop or of what ends a region
 */
public record RegionFlow(Value target, OpOperand source) {
  /**
   * Those of {@code op} whose target has a type of class {@code kind}, ways into it first; none if
   * it is not a branch or loop.
   */
  public static List<RegionFlow> of(Operation op, Class<? extends Type> kind) {
    List<RegionFlow> flows = new ArrayList<>();
    RegionBranchOp branch = RegionBranchOp.of(op);
    if (branch == null) {
      return flows;
    }
    for (int to : branch.successors(op, RegionBranchOp.PARENT)) {
      add(flows, kind, op, branch.entryOperands(op, to), branch.inputs(op, to));
    }
    for (Region region : op.regions()) {
      for (Block block : region) {
        Operation end = block.lastOp();
        if (end != null && branch.leavesRegion(end)) {
          for (int to : branch.successors(op, region.index())) {
            add(flows, kind, end, branch.exitOperands(op, end, to), branch.inputs(op, to));
          }
        }
      }
    }
    return flows;
  }

  private static void add(
      List<RegionFlow> flows,
      Class<? extends Type> kind,
      Operation from,
      Groups.Range operands,
      List<? extends Value> targets) {
    for (int i = 0; i < Math.min(operands.size(), targets.size()); i++) {
      if (kind.isInstance(targets.get(i).type())) {
        flows.add(new RegionFlow(targets.get(i), from.opOperand(operands.start() + i)));
      }
    }
  }
}
