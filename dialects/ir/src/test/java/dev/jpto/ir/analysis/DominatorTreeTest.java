package dev.jpto.ir.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.Region;
import dev.jpto.ir.sample.SampleDialect;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dominance between the blocks of one region. */
class DominatorTreeTest {
  private final Context context = SampleDialect.context();
  private final Dominance dominance = new Dominance();

  /** Whether there is a way from the entry to {@code to} that avoids {@code without}. */
  private static boolean reaches(int[][] graph, int to, int without) {
    BitSet seen = new BitSet();
    Deque<Integer> todo = new ArrayDeque<>();
    if (without != 0) {
      todo.push(0);
      seen.set(0);
    }
    while (!todo.isEmpty()) {
      for (int next : graph[todo.pop()]) {
        if (next != without && !seen.get(next)) {
          seen.set(next);
          todo.push(next);
        }
      }
    }
    return seen.get(to);
  }

  private static int[][] randomGraph(Random random) {
    int count = 2 + random.nextInt(12);
    int[][] graph = new int[count][];
    for (int i = 0; i < count; i++) {
      graph[i] = random.ints(random.nextInt(4), 1, count).toArray();
    }
    return graph;
  }

  @RepeatedTest(200)
  void aDominatesBIfEveryWayToBGoesThroughA(RepetitionInfo info) {
    int[][] graph = randomGraph(new Random(info.getCurrentRepetition()));
    Region region = Graphs.region(context, graph.length, i -> graph[i]);
    List<Block> blocks = Graphs.blocks(region);
    for (int b = 0; b < graph.length; b++) {
      boolean reachable = b == 0 || reaches(graph, b, -1);
      assertEquals(reachable, dominance.isReachable(blocks.get(b)), "reaches " + b);
      for (int a = 0; a < graph.length; a++) {
        boolean expected = a != b && (!reachable || !reaches(graph, b, a));
        assertEquals(
            expected, dominance.properlyDominates(blocks.get(a), blocks.get(b)), a + " over " + b);
      }
    }
  }

  @RepeatedTest(50)
  void theImmediateDominatorIsTheLastOfTheProperDominators(RepetitionInfo info) {
    int[][] graph = randomGraph(new Random(-info.getCurrentRepetition()));
    List<Block> blocks = Graphs.blocks(Graphs.region(context, graph.length, i -> graph[i]));
    for (Block block : blocks) {
      Optional<Block> closest = dominance.immediateDominator(block);
      assertEquals(dominance.isReachable(block) && !block.isEntry(), closest.isPresent());
      for (Block other : blocks) {
        if (closest.isPresent() && dominance.properlyDominates(other, block)) {
          assertTrue(dominance.dominates(other, closest.get()));
        }
      }
    }
  }

  /** Shapes that make some algorithms quadratic. */
  private enum Shape {
    LADDER(n -> i -> below(n, i + 1, i + 2)),
    CHAIN_WITH_ONE_EXIT(n -> i -> below(n, i + 1, i == n - 1 ? n : n - 1)),
    NESTED_LOOPS(n -> i -> below(n, i + 1, Math.max(1, i / 2))),
    MANY_EXITS_FROM_BOTH_ENDS(n -> i -> exits(n, i));

    private final IntFunction<IntFunction<int[]>> successors;

    Shape(IntFunction<IntFunction<int[]>> successors) {
      this.successors = successors;
    }

    private static int[] below(int n, int a, int b) {
      return a >= n ? new int[0] : b >= n ? new int[] {a} : new int[] {a, b};
    }

    private static int[] exits(int n, int i) {
      int half = n / 2;
      if (i == 0 || i == half - 1) {
        int[] all = new int[n - half + (i == 0 ? 1 : 0)];
        for (int k = 0; k < n - half; k++) {
          all[k] = half + k;
        }
        if (i == 0) {
          all[n - half] = 1;
        }
        return all;
      }
      return i < half ? new int[] {i + 1} : new int[0];
    }
  }

  @ParameterizedTest
  @EnumSource
  void aQuarterOfAMillionBlocksTakeNoTime(Shape shape) {
    int count = 250_000;
    Region region = Graphs.region(context, count, shape.successors.apply(count));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertTrue(dominance.dominates(region.entry(), region.lastBlock())));
  }

  @Test
  void numbersThatOthersOverwriteAreGivenAgain() {
    int[][] graph = {{1, 2}, {3}, {3}, {}};
    Region region = Graphs.region(context, 4, i -> graph[i]);
    List<Block> blocks = Graphs.blocks(region);
    assertTrue(dominance.properlyDominates(blocks.get(0), blocks.get(3)));
    blocks.forEach(block -> block.setScratch(2));
    assertFalse(dominance.properlyDominates(blocks.get(1), blocks.get(3)));
    assertSame(blocks.get(0), dominance.immediateDominator(blocks.get(3)).orElseThrow());
  }

  @Test
  void aChangeIsSeenOnceDominanceIsToldOfIt() {
    int[][] graph = {{1}, {2}, {}};
    Region region = Graphs.region(context, 3, i -> graph[i]);
    List<Block> blocks = Graphs.blocks(region);
    assertTrue(dominance.dominates(blocks.get(1), blocks.get(2)));
    Block added = region.addBlock();
    assertThrows(IllegalStateException.class, () -> dominance.isReachable(added));
    blocks.get(0).lastOp().setSuccessor(0, blocks.get(2));
    dominance.invalidate(region);
    assertFalse(dominance.dominates(blocks.get(1), blocks.get(2)));
    assertFalse(dominance.isReachable(added));
    blocks.get(0).lastOp().setSuccessor(0, added);
    dominance.invalidate();
    assertTrue(dominance.isReachable(added));
  }
}
