package dev.jpto.ir.analysis;

import dev.jpto.ir.Block;
import dev.jpto.ir.Region;
import java.util.Arrays;
import java.util.List;

/**
 * The dominator tree of the blocks of a region, by the algorithm of Lengauer and Tarjan ("A fast
 * algorithm for finding dominators in a flowgraph", 1979) with path compression: O(edges * log
 * blocks) for every graph. Questions take O(1).
 *
 * <p>Blocks are numbered in depth-first order from the entry. The numbers stand in {@link
 * Block#scratch}, but for the entry's, which is 0; a block whose number was overwritten is noticed
 * and all are numbered again.
 */
final class DominatorTree {
  private static final int NONE = -1;

  private final Region region;
  private final Block[] blocks;
  private final int reachable;
  private final int[] idom;
  private final int[] start;
  private final int[] size;

  DominatorTree(Region region) {
    this.region = region;
    int count = 0;
    for (Block block : region) {
      count++;
      block.setScratch(NONE);
    }
    DepthFirst order = new DepthFirst(region.entry(), count);
    blocks = order.blocks;
    reachable = order.count;
    appendUnreachable();
    idom = new ImmediateDominators(order).compute();
    start = new int[reachable];
    size = new int[reachable];
    numberSubtrees();
  }

  private void appendUnreachable() {
    int next = reachable;
    for (Block block : region) {
      if (block.scratch() == NONE && !block.isEntry()) {
        block.setScratch(next);
        blocks[next++] = block;
      }
    }
  }

  /** Numbers the tree so that each subtree is a range; parents have smaller numbers already. */
  private void numberSubtrees() {
    Arrays.fill(size, 1);
    for (int w = reachable - 1; w > 0; w--) {
      size[idom[w]] += size[w];
    }
    int[] free = new int[reachable];
    free[0] = 1;
    for (int w = 1; w < reachable; w++) {
      start[w] = free[idom[w]];
      free[idom[w]] += size[w];
      free[w] = start[w] + 1;
    }
  }

  /** Whether control can come from the entry to {@code block}. */
  boolean isReachable(Block block) {
    return numberOf(block) < reachable;
  }

  /** Whether every way to {@code b} goes through {@code a}; true if there is no way to b. */
  boolean dominates(Block a, Block b) {
    int y = numberOf(b);
    if (a == b || y >= reachable) {
      return true;
    }
    int x = numberOf(a);
    return x < reachable && start[y] >= start[x] && start[y] < start[x] + size[x];
  }

  /**
   * The closest other block that dominates {@code block}; null for the entry and unreachable ones.
   */
  Block immediateDominator(Block block) {
    int w = numberOf(block);
    return w == 0 || w >= reachable ? null : blocks[idom[w]];
  }

  /** The reachable blocks, each followed by those it dominates. */
  List<Block> preOrder() {
    Block[] order = new Block[reachable];
    for (int w = 0; w < reachable; w++) {
      order[start[w]] = blocks[w];
    }
    return Arrays.asList(order);
  }

  private int numberOf(Block block) {
    if (block == blocks[0]) {
      return 0;
    }
    int number = block.scratch();
    if (isNumber(number, block)) {
      return number;
    }
    for (int i = 1; i < blocks.length; i++) {
      blocks[i].setScratch(i);
    }
    if (!isNumber(block.scratch(), block)) {
      throw new IllegalStateException("the block was added after dominance was computed");
    }
    return block.scratch();
  }

  private boolean isNumber(int number, Block block) {
    return number > 0 && number < blocks.length && blocks[number] == block;
  }

  /** Numbers the reachable blocks in pre-order of a depth-first search, and notes the edges. */
  private static final class DepthFirst {
    private final Block[] blocks;
    private final int[] parent;

    /** The first edge into each block, as an index into the two arrays that follow. */
    private final int[] firstEdge;

    private int[] edgeSource;
    private int[] nextEdge;
    private int edges;
    private int count;

    DepthFirst(Block entry, int capacity) {
      blocks = new Block[capacity];
      parent = new int[capacity];
      firstEdge = new int[capacity];
      edgeSource = new int[capacity * 2];
      nextEdge = new int[capacity * 2];
      Arrays.fill(firstEdge, NONE);
      blocks[count++] = entry;
      search(new int[capacity], new int[capacity]);
    }

    private void search(int[] stack, int[] nextSuccessor) {
      int depth = 0;
      while (depth >= 0) {
        int v = stack[depth];
        Block block = blocks[v];
        if (nextSuccessor[v] == block.numSuccessors()) {
          depth--;
          continue;
        }
        Block successor = block.successor(nextSuccessor[v]++);
        if (successor == blocks[0] || successor.region() != blocks[0].region()) {
          continue;
        }
        int w = successor.scratch();
        if (w == NONE) {
          w = count++;
          successor.setScratch(w);
          blocks[w] = successor;
          parent[w] = v;
          stack[++depth] = w;
        }
        addEdge(v, w);
      }
    }

    private void addEdge(int v, int w) {
      if (edges == edgeSource.length) {
        edgeSource = Arrays.copyOf(edgeSource, edges * 2);
        nextEdge = Arrays.copyOf(nextEdge, edges * 2);
      }
      edgeSource[edges] = v;
      nextEdge[edges] = firstEdge[w];
      firstEdge[w] = edges++;
    }
  }

  /** The algorithm proper; vertices are depth-first numbers. */
  private static final class ImmediateDominators {
    private final DepthFirst graph;
    private final int count;
    private final int[] semi;
    private final int[] label;
    private final int[] ancestor;
    private final int[] idom;
    private final int[] path;

    ImmediateDominators(DepthFirst graph) {
      this.graph = graph;
      count = graph.count;
      semi = new int[count];
      label = new int[count];
      ancestor = new int[count];
      idom = new int[count];
      path = new int[count];
      for (int i = 0; i < count; i++) {
        semi[i] = i;
        label[i] = i;
      }
      Arrays.fill(ancestor, NONE);
    }

    int[] compute() {
      int[] bucket = new int[count];
      int[] nextInBucket = new int[count];
      Arrays.fill(bucket, NONE);
      for (int w = count - 1; w > 0; w--) {
        semi[w] = semidominator(w);
        nextInBucket[w] = bucket[semi[w]];
        bucket[semi[w]] = w;
        int p = graph.parent[w];
        ancestor[w] = p;
        for (int v = bucket[p]; v != NONE; v = nextInBucket[v]) {
          int u = eval(v);
          idom[v] = semi[u] < semi[v] ? u : p;
        }
        bucket[p] = NONE;
      }
      for (int w = 1; w < count; w++) {
        if (idom[w] != semi[w]) {
          idom[w] = idom[idom[w]];
        }
      }
      return idom;
    }

    private int semidominator(int w) {
      int least = w;
      for (int e = graph.firstEdge[w]; e != NONE; e = graph.nextEdge[e]) {
        least = Math.min(least, semi[eval(graph.edgeSource[e])]);
      }
      return least;
    }

    /** The vertex of least semidominator on the way up the linked part of the search tree. */
    private int eval(int v) {
      if (ancestor[v] == NONE) {
        return label[v];
      }
      int length = 0;
      for (int u = v; ancestor[ancestor[u]] != NONE; u = ancestor[u]) {
        path[length++] = u;
      }
      while (length > 0) {
        int u = path[--length];
        int above = ancestor[u];
        if (semi[label[above]] < semi[label[u]]) {
          label[u] = label[above];
        }
        ancestor[u] = ancestor[above];
      }
      return label[v];
    }
  }
}
