package dev.jpto.rewrite;

import dev.jpto.ir.Block;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.analysis.PostOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Erases an operation from the inside out: what uses a value goes before what defines it, so that
 * whoever is told sees whole operations. Blocks go in post-order, successors first.
 */
final class TreeEraser {
  private TreeEraser() {}

  /** An operation to be erased with all in it, or a block whose operations are erased already. */
  private record Part(Operation op, Block block) {}

  static void erase(Operation root, Consumer<Operation> eraseOp, Consumer<Block> eraseBlock) {
    if (root.numRegions() == 0) {
      eraseOp.accept(root);
      return;
    }
    for (Part part : outsideIn(root).reversed()) {
      if (part.op == null) {
        eraseBlock.accept(part.block);
      } else {
        dropUsesInCycles(part.op);
        eraseOp.accept(part.op);
      }
    }
  }

  /** In graph regions and unreachable blocks what defines a value may go before its users. */
  private static void dropUsesInCycles(Operation op) {
    for (OpResult result : op.results()) {
      result.uses().forEach(use -> use.set(null));
    }
  }

  private static List<Part> outsideIn(Operation root) {
    List<Part> order = new ArrayList<>();
    Deque<Part> waiting = new ArrayDeque<>();
    waiting.push(new Part(root, null));
    while (!waiting.isEmpty()) {
      Part part = waiting.pop();
      order.add(part);
      if (part.op != null) {
        inside(part.op).reversed().forEach(waiting::push);
      }
    }
    return order;
  }

  private static List<Part> inside(Operation op) {
    List<Part> parts = new ArrayList<>();
    for (Region region : op.regions()) {
      List<Block> blocks = inPostOrder(region).reversed();
      blocks.forEach(block -> parts.add(new Part(null, block)));
      blocks.forEach(block -> block.forEach(inner -> parts.add(new Part(inner, null))));
    }
    return parts;
  }

  /** Blocks that control never reaches come first: they may use what the others define. */
  private static List<Block> inPostOrder(Region region) {
    Set<Block> seen = new HashSet<>();
    List<List<Block>> parts = new ArrayList<>();
    for (Block block : region) {
      if (!seen.contains(block)) {
        parts.add(PostOrder.from(block, seen));
      }
    }
    return parts.reversed().stream().flatMap(List::stream).toList();
  }
}
