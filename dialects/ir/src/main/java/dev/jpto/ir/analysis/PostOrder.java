package dev.jpto.ir.analysis;

import dev.jpto.ir.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The blocks that control may come to, each after its successors but for those of a cycle. */
public final class PostOrder {
  private final Set<Block> seen;
  private final List<Block> order = new ArrayList<>();
  private final Deque<Visit> path = new ArrayDeque<>();

  private PostOrder(Set<Block> seen) {
    this.seen = seen;
  }

  /** A block and how many of its successors were visited. */
  private static final class Visit {
    private final Block block;
    private int visited;

    private Visit(Block block) {
      this.block = block;
    }
  }

  /** The blocks reachable from {@code start}, which is last. Linear in blocks and branches. */
  public static List<Block> from(Block start) {
    return from(start, new HashSet<>());
  }

  /** The blocks reachable from {@code start} and not in {@code seen}, which gets them. */
  public static List<Block> from(Block start, Set<Block> seen) {
    PostOrder search = new PostOrder(seen);
    search.run(start);
    return search.order;
  }

  private void run(Block start) {
    enter(start);
    while (!path.isEmpty()) {
      Visit top = path.peek();
      if (top.visited < top.block.numSuccessors()) {
        enter(top.block.successor(top.visited++));
      } else {
        order.add(path.pop().block);
      }
    }
  }

  private void enter(Block block) {
    if (block != null && seen.add(block)) {
      path.push(new Visit(block));
    }
  }
}
