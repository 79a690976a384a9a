package dev.jpto.reduce;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.WalkResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Erases operations with all inside. What they defined is replaced by a value of the same type: an
 * operand, an argument of the function, else zero or a value from nowhere.
 */
final class EraseOperations implements Reduction {
  @Override
  public String name() {
    return "erase operations";
  }

  @Override
  public List<Runnable> edits(Operation module) {
    List<Runnable> edits = new ArrayList<>();
    module.walkPreOrder(
        op -> {
          if (op != module && !isTerminator(op) && (op.isUnused() || !Opaque.is(op))) {
            edits.add(() -> erase(op));
          }
          return WalkResult.ADVANCE;
        });
    return edits;
  }

  static boolean isTerminator(Operation op) {
    return op.mightBeTerminator() && op == op.block().lastOp();
  }

  private static void erase(Operation op) {
    for (Value result : op.results()) {
      if (!result.isUnused()) {
        result.replaceAllUsesWith(Opaque.replacement(op, result));
      }
    }
    op.erase();
  }
}
