package dev.jpto.eval.gen;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.WalkResult;
import dev.jpto.ir.analysis.Dominance;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes operands use other values of their type, wherever dominance allows it: across blocks and
 * regions, later values in graph regions and in blocks that are not reached.
 */
final class Rewiring {
  private final Dice dice;
  private final Dominance dominance = new Dominance();

  Rewiring(Dice dice) {
    this.dice = dice;
  }

  /** Rewires {@code percent} of 100 operands inside {@code root}, if it stays valid. */
  void rewire(Operation root, int percent) {
    List<Runnable> undo = new ArrayList<>();
    root.walkPreOrder(
        op -> {
          for (int i = 0; i < op.numOperands(); i++) {
            if (dice.percent(percent)) {
              rewire(op.opOperand(i), undo);
            }
          }
          return WalkResult.ADVANCE;
        });
    if (!Judge.accepts(root)) {
      undo.reversed().forEach(Runnable::run);
    }
  }

  private void rewire(OpOperand use, List<Runnable> undo) {
    Operation op = use.owner();
    Value old = use.get();
    List<Value> candidates = new ArrayList<>();
    Region region = op.parentRegion();
    while (region != null) {
      collect(region, old.type(), candidates);
      boolean isolated = region.parentOp().hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE);
      region = isolated ? null : region.parentOp().parentRegion();
    }
    candidates.removeIf(value -> !dominance.properlyDominates(value, op));
    if (candidates.isEmpty()) {
      return;
    }
    use.set(dice.pick(candidates));
    if (Judge.accepts(op)) {
      undo.add(() -> use.set(old));
    } else {
      use.set(old);
    }
  }

  private static void collect(Region region, Type type, List<Value> values) {
    for (Block block : region) {
      for (BlockArgument argument : block.arguments()) {
        if (argument.type() == type) {
          values.add(argument);
        }
      }
      for (Operation op : block) {
        for (Value result : op.results()) {
          if (result.type() == type) {
            values.add(result);
          }
        }
      }
    }
  }
}
