package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The operations of a region in textual order, or each after what is inside it. What comes next is
 * settled before an operation is given out, which may so be erased or moved. No recursion.
 */
final class SeedWalk {
  private final boolean preOrder;
  private final Deque<Level> levels = new ArrayDeque<>();

  /** The operations directly inside one operation, of all its regions, or of one region. */
  private static final class Level {
    private final Operation around;
    private final Region only;
    private Operation next;

    private Level(Operation around, Region only) {
      this.around = around;
      this.only = only;
      Region first = only != null ? only : regionFrom(0);
      next = first == null ? null : firstFrom(first, first.entry());
    }

    private Operation take() {
      Operation op = next;
      if (op != null) {
        next = op.next() != null ? op.next() : firstFrom(op.parentRegion(), op.block().next());
      }
      return op;
    }

    private Region regionFrom(int index) {
      return index < around.numRegions() ? around.region(index) : null;
    }

    private Operation firstFrom(Region region, Block block) {
      Block candidate = block;
      Region current = region;
      while (true) {
        while (candidate != null) {
          if (candidate.firstOp() != null) {
            return candidate.firstOp();
          }
          candidate = candidate.next();
        }
        current = only != null ? null : regionFrom(current.index() + 1);
        if (current == null) {
          return null;
        }
        candidate = current.entry();
      }
    }
  }

  SeedWalk(Region region, boolean preOrder) {
    this.preOrder = preOrder;
    levels.push(new Level(region.parentOp(), region));
  }

  /** The next operation, or null after the last. */
  Operation next() {
    return preOrder ? nextInPreOrder() : nextInPostOrder();
  }

  private Operation entered;

  private Operation nextInPreOrder() {
    if (entered != null && entered.block() != null && entered.numRegions() > 0) {
      levels.push(new Level(entered, null));
    }
    while (!levels.isEmpty()) {
      entered = levels.peek().take();
      if (entered != null) {
        return entered;
      }
      levels.pop();
    }
    return null;
  }

  private Operation nextInPostOrder() {
    while (!levels.isEmpty()) {
      Level level = levels.peek();
      Operation op = level.take();
      if (op == null) {
        levels.pop();
        return levels.isEmpty() ? null : level.around;
      }
      if (op.numRegions() == 0) {
        return op;
      }
      levels.push(new Level(op, null));
    }
    return null;
  }
}
