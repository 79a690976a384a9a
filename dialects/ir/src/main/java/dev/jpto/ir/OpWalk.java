package dev.jpto.ir;

import java.util.function.Function;

/** Walks over nested operations without recursion: any depth works, nothing is allocated. */
final class OpWalk {
  private OpWalk() {}

  /** The first operation in the regions of {@code op}, or null. */
  static Operation firstInside(Operation op) {
    for (int i = 0; i < op.numRegions(); i++) {
      Operation first = firstFrom(op.region(i).entry());
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  private static Operation firstFrom(Block block) {
    for (Block b = block; b != null; b = b.next) {
      if (b.first != null) {
        return b.first;
      }
    }
    return null;
  }

  /** The next operation inside the same parent: same block, later block, later region; or null. */
  static Operation nextSibling(Operation op) {
    if (op.next != null || op.block == null) {
      return op.next;
    }
    Operation later = firstFrom(op.block.next);
    Region region = op.block.region();
    if (later != null || region == null) {
      return later;
    }
    Operation parent = region.parentOp();
    for (int i = region.index() + 1; i < parent.numRegions(); i++) {
      later = firstFrom(parent.region(i).entry());
      if (later != null) {
        return later;
      }
    }
    return null;
  }

  static boolean preOrder(Operation root, Function<Operation, WalkResult> visitor) {
    Operation op = root;
    while (op != null) {
      WalkResult result = visitor.apply(op);
      if (result == WalkResult.INTERRUPT) {
        return true;
      }
      Operation inside = result == WalkResult.SKIP ? null : firstInside(op);
      op = inside != null ? inside : nextOutside(op, root);
    }
    return false;
  }

  private static Operation nextOutside(Operation start, Operation root) {
    Operation op = start;
    while (op != root) {
      Operation sibling = nextSibling(op);
      if (sibling != null) {
        return sibling;
      }
      op = op.parentOp();
    }
    return null;
  }

  static boolean postOrder(Operation root, Function<Operation, WalkResult> visitor) {
    Operation op = deepestFirst(root);
    while (true) {
      boolean atRoot = op == root;
      Operation following = null;
      if (!atRoot) {
        Operation sibling = nextSibling(op);
        following = sibling != null ? deepestFirst(sibling) : op.parentOp();
      }
      if (visitor.apply(op) == WalkResult.INTERRUPT) {
        return true;
      }
      if (atRoot) {
        return false;
      }
      op = following;
    }
  }

  private static Operation deepestFirst(Operation start) {
    Operation op = start;
    for (Operation inside = firstInside(op); inside != null; inside = firstInside(op)) {
      op = inside;
    }
    return op;
  }
}
