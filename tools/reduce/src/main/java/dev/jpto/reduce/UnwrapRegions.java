package dev.jpto.reduce;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.WalkResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Replaces a loop, a condition or the like by what one of its regions does once. Arguments of the
 * region become operands of the same type, or values from nowhere.
 */
final class UnwrapRegions implements Reduction {
  @Override
  public String name() {
    return "unwrap regions";
  }

  @Override
  public List<Runnable> edits(Operation module) {
    List<Runnable> edits = new ArrayList<>();
    module.walkPreOrder(
        op -> {
          for (Region region : op.regions()) {
            if (canUnwrap(module, op, region)) {
              edits.add(() -> unwrap(op, region));
            }
          }
          return WalkResult.ADVANCE;
        });
    return edits;
  }

  private static boolean canUnwrap(Operation module, Operation op, Region region) {
    return op != module
        && region.hasOneBlock()
        && !op.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE)
        && !EraseOperations.isTerminator(op);
  }

  private static void unwrap(Operation op, Region region) {
    if (region.isEmpty()) {
      return; // another region of the operation was unwrapped
    }
    Block body = region.entry();
    for (Value argument : body.arguments()) {
      argument.replaceAllUsesWith(Opaque.replacement(op, argument));
    }
    Operation last = body.lastOp();
    List<Value> yielded = List.of();
    if (last != null && EraseOperations.isTerminator(last)) {
      yielded = List.copyOf(last.operands());
      last.erase();
    }
    while (!body.isEmpty()) {
      body.firstOp().moveBefore(op);
    }
    replaceResults(op, yielded);
    op.erase();
  }

  private static void replaceResults(Operation op, List<Value> yielded) {
    for (int i = 0; i < op.numResults(); i++) {
      Value result = op.result(i);
      if (!result.isUnused()) {
        boolean fits = i < yielded.size() && yielded.get(i).type() == result.type();
        result.replaceAllUsesWith(fits ? yielded.get(i) : Opaque.replacement(op, result));
      }
    }
  }
}
