package dev.jpto.lowering.tile;

import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.iface.RegionBranchOp;
import java.util.List;
import java.util.function.BiConsumer;

/** Which values become which when control enters and leaves the regions of an operation. */
final class RegionFlow {
  private RegionFlow() {}

  /**
   * Tells {@code visitor} of each operand, of {@code op} and of the ends of its regions, and the
   * argument or result that it becomes.
   */
  static void visit(Operation op, BiConsumer<OpOperand, Value> visitor) {
    RegionBranchOp branch = RegionBranchOp.of(op);
    if (branch == null) {
      return;
    }
    for (int to : branch.successors(op, RegionBranchOp.PARENT)) {
      pass(op, branch.entryOperands(op, to), branch.inputs(op, to), visitor);
    }
    for (Region region : op.regions()) {
      for (Block block : region) {
        Operation end = block.terminator();
        if (end != null && branch.leavesRegion(end)) {
          for (int to : branch.successors(op, region.index())) {
            pass(end, branch.exitOperands(op, end, to), branch.inputs(op, to), visitor);
          }
        }
      }
    }
  }

  private static void pass(
      Operation source,
      Groups.Range range,
      List<? extends Value> inputs,
      BiConsumer<OpOperand, Value> visitor) {
    for (int i = 0; i < Math.min(range.size(), inputs.size()); i++) {
      visitor.accept(source.opOperand(range.start() + i), inputs.get(i));
    }
  }
}
