package dev.jpto.lowering.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiveRangeTest {
  private static final int POINTS = 60;

  @Test
  void rangesAreSetsOfPoints() {
    Random random = new Random(1);
    for (int trial = 0; trial < 500; trial++) {
      BitSet a = new BitSet();
      BitSet b = new BitSet();
      LiveRange left = randomRange(random, a);
      LiveRange right = randomRange(random, b);
      LiveRange both = left.union(right);
      BitSet union = (BitSet) a.clone();
      union.or(b);
      assertEquals(union.cardinality(), both.length());
      assertEquals(a.intersects(b), left.overlaps(right));
      for (int point = 0; point < POINTS; point++) {
        assertEquals(union.get(point), both.contains(point), both + " at " + point);
      }
    }
  }

  private static LiveRange randomRange(Random random, BitSet points) {
    LiveRange range = LiveRange.EMPTY;
    for (int i = random.nextInt(5); i >= 0; i--) {
      int first = random.nextInt(POINTS - 10);
      int last = first + random.nextInt(9);
      points.set(first, last + 1);
      range = range.union(LiveRange.of(first, last));
    }
    return range;
  }

  @Test
  void touchingIntervalsAreOne() {
    LiveRange range = LiveRange.of(0, 3).union(LiveRange.of(4, 5));
    assertEquals(1, range.intervals());
    assertTrue(range.contains(4));
    assertFalse(range.contains(6));
  }
}
