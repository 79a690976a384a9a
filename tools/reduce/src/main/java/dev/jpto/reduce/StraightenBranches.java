package dev.jpto.reduce;

import dev.jpto.ir.Block;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.WalkResult;
import dev.jpto.ir.iface.BranchOp;
import dev.jpto.std.cf.CfOps;
import java.util.ArrayList;
import java.util.List;

/** Makes a branch to one of several blocks a branch to one, and erases what is then unreachable. */
final class StraightenBranches implements Reduction {
  @Override
  public String name() {
    return "straighten branches";
  }

  @Override
  public List<Runnable> edits(Operation module) {
    List<Runnable> edits = new ArrayList<>();
    module.walkPreOrder(
        op -> {
          for (int i = 0; op.numSuccessors() > 1 && i < op.numSuccessors(); i++) {
            int successor = i;
            if (BranchOp.of(op) != null) {
              edits.add(() -> straighten(op, successor));
            }
          }
          return WalkResult.ADVANCE;
        });
    return edits;
  }

  private static void straighten(Operation branch, int successor) {
    if (branch.block() == null || branch.numSuccessors() == 0) {
      return; // done already
    }
    List<Value> passed = BranchOp.of(branch).passedTo(branch, successor);
    Region region = branch.parentRegion();
    new OpBuilder(branch.context())
        .before(branch)
        .create(CfOps.BR, branch.location())
        .operands("destOperands", passed)
        .successors(branch.successor(successor))
        .insert();
    branch.erase();
    eraseUnreachable(region);
  }

  private static void eraseUnreachable(Region region) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Block block : blocks(region)) {
        if (!block.isEntry() && block.hasNoPredecessors()) {
          block.forEach(Operation::dropAllReferences);
          block.erase();
          changed = true;
        }
      }
    }
  }

  private static List<Block> blocks(Region region) {
    List<Block> blocks = new ArrayList<>();
    region.forEach(blocks::add);
    return blocks;
  }
}
