package dev.jpto.lowering.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.lowering.memory.PackingProblem.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackerTest {
  private static final long[] SIZES = {128, 1024, 2048, 4096, 8192, 16384, 32768, 65536};

  private static int add(PackingProblem problem, long bytes, int first, int last) {
    return problem.add(bytes, LiveRange.of(first, last), OptionalLong.empty());
  }

  /** A kernel's tiles: most live for a few operations, some for long; sizes repeat. */
  private static PackingProblem kernel(Random random, long alignment) {
    PackingProblem problem = new PackingProblem(alignment);
    int tiles = 8 + random.nextInt(40);
    List<Integer> starts = new ArrayList<>();
    long[] sizes = new long[2 + random.nextInt(3)];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = SIZES[random.nextInt(SIZES.length)];
    }
    for (int i = 0; i < tiles; i++) {
      int start = 2 * i + 1;
      boolean isLong = random.nextInt(5) == 0;
      int length = isLong ? 1 + random.nextInt(2 * tiles) : 1 + random.nextInt(8);
      add(problem, sizes[random.nextInt(sizes.length)], start, start + length);
      starts.add(start);
    }
    problem.relate();
    for (int i = 1; i < tiles; i++) {
      if (random.nextBoolean()) {
        problem.restrict(i, i - 1, random.nextBoolean() ? Relation.SAME_START : Relation.APART);
      }
    }
    return problem;
  }

  private static void check(PackingProblem problem, Packing packing) {
    long end = 0;
    for (int i = 0; i < problem.count(); i++) {
      long from = packing.addresses()[i];
      long to = from + problem.buffer(i).size();
      end = Math.max(end, to);
      assertTrue(from >= 0 && from % problem.alignment() == 0, "buffer " + i + " at " + from);
      for (PackingProblem.Window window : problem.reserved()) {
        assertTrue(to <= window.from() || window.to() <= from, "buffer " + i + " in a window");
      }
      for (int k = 0; k < i; k++) {
        long otherFrom = packing.addresses()[k];
        boolean apart = to <= otherFrom || otherFrom + problem.buffer(k).size() <= from;
        switch (problem.relation(i, k)) {
          case APART -> assertTrue(apart, i + " and " + k + " overlap");
          case SAME_START -> assertTrue(apart || from == otherFrom, i + " and " + k + " shifted");
          case FREE -> {}
        }
      }
    }
    assertEquals(end, packing.end());
    assertTrue(packing.end() >= problem.lowerBound());
  }

  @ParameterizedTest
  @ValueSource(longs = {32, 512})
  void packingsAreLegalAndTight(long alignment) {
    double worst = 1;
    double sum = 0;
    int count = 400;
    for (int seed = 0; seed < count; seed++) {
      PackingProblem problem = kernel(new Random(seed), alignment);
      Packing packing = Packer.pack(problem);
      check(problem, packing);
      double ratio = (double) packing.end() / problem.lowerBound();
      worst = Math.max(worst, ratio);
      sum += ratio;
    }
    assertTrue(sum / count <= 1.05, "mean of used to needed: " + sum / count);
    assertTrue(worst <= 1.5, "worst of used to needed: " + worst);
  }

  @Test
  void packingIsDeterministic() {
    for (int seed = 0; seed < 20; seed++) {
      assertEquals(
          Packer.pack(kernel(new Random(seed), 32)), Packer.pack(kernel(new Random(seed), 32)));
    }
  }

  @Test
  void buffersOfDifferentTimesLieOverEachOther() {
    PackingProblem problem = new PackingProblem(32);
    add(problem, 4096, 0, 3);
    add(problem, 2048, 4, 8);
    add(problem, 2048, 4, 9);
    problem.relate();
    assertEquals(4096, Packer.pack(problem).end());
  }

  @Test
  void largestFirstMakesFiveAccumulatorsFit() {
    // In the order of the program the two small ones part the room that the large one needs.
    PackingProblem problem = new PackingProblem(512);
    add(problem, 32768, 1, 2);
    add(problem, 16384, 1, 5);
    add(problem, 32768, 2, 3);
    add(problem, 65536, 4, 6);
    add(problem, 32768, 6, 7);
    problem.relate();
    assertEquals(problem.lowerBound(), Packer.pack(problem).end());
  }

  @Test
  void aBufferMadeInPlaceOfALargerOneStartsWhereThatStarts() {
    PackingProblem problem = new PackingProblem(32);
    int wide = add(problem, 4096, 1, 2);
    int narrow = add(problem, 2048, 3, 4);
    int other = add(problem, 4096, 1, 4);
    problem.relate();
    problem.restrict(narrow, wide, Relation.SAME_START);
    Packing packing = Packer.pack(problem);
    check(problem, packing);
    assertEquals(8192, packing.end());
    assertTrue(packing.addresses()[other] != packing.addresses()[narrow]);
  }

  @Test
  void whatMustNotBeMadeInPlaceLiesApart() {
    PackingProblem problem = new PackingProblem(32);
    int input = add(problem, 4096, 1, 2);
    int result = add(problem, 4096, 3, 4);
    problem.relate();
    problem.restrict(result, input, Relation.APART);
    assertEquals(8192, Packer.pack(problem).end());
  }

  @Test
  void pinnedBuffersStayAndShareWithNobody() {
    PackingProblem problem = new PackingProblem(32);
    problem.add(1024, LiveRange.of(0, 1), OptionalLong.of(2048));
    int free = add(problem, 4096, 8, 9);
    problem.relate();
    Packing packing = Packer.pack(problem);
    assertEquals(2048, packing.addresses()[0]);
    assertEquals(3072, packing.addresses()[free]);
  }

  @Test
  void reservedWindowsAreLeftOut() {
    PackingProblem problem = new PackingProblem(32);
    problem.reserve(0, 32768);
    int buffer = add(problem, 2048, 0, 1);
    problem.relate();
    assertEquals(32768, Packer.pack(problem).addresses()[buffer]);
  }

  @Test
  void sizesAreRoundedUp() {
    PackingProblem problem = new PackingProblem(512);
    add(problem, 100, 0, 2);
    int second = add(problem, 100, 0, 2);
    problem.relate();
    Packing packing = Packer.pack(problem);
    assertEquals(1024, packing.end());
    assertEquals(0, packing.addresses()[second] % 512);
  }

  @Test
  void nothingNeedsNothing() {
    PackingProblem problem = new PackingProblem(32);
    problem.relate();
    assertEquals(0, problem.lowerBound());
  }
}
