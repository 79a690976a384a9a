package dev.jpto.ptensor.type;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.jpto.ir.attr.ShapedType;
import org.junit.jupiter.api.Test;

class BroadcastTest {
  private static final long DYNAMIC = ShapedType.DYNAMIC;

  @Test
  void lastAxesAreAlignedAndUnitAxesStretched() {
    assertArrayEquals(new long[] {4, 8}, shape(new long[] {4, 8}, new long[] {4, 8}));
    assertArrayEquals(new long[] {4, 8}, shape(new long[] {4, 1}, new long[] {8}));
    assertArrayEquals(new long[] {2, 4, 8}, shape(new long[] {1, 8}, new long[] {2, 4, 1}));
    assertArrayEquals(new long[] {3}, shape(new long[0], new long[] {3}));
  }

  @Test
  void anUnknownExtentIsTakenToBeTheOtherOne() {
    assertArrayEquals(
        new long[] {4, DYNAMIC}, shape(new long[] {DYNAMIC, 1}, new long[] {4, DYNAMIC}));
  }

  @Test
  void theReasonNamesTheAxisOfTheResult() {
    Broadcast.Incompatible reason =
        assertInstanceOf(
            Broadcast.Incompatible.class, Broadcast.of(new long[] {2, 4, 8}, new long[] {5, 8}));
    assertEquals("4 and 5 on axis 1 do not broadcast", reason.reason());
  }

  private static long[] shape(long[] a, long[] b) {
    return ((Broadcast.Shape) Broadcast.of(a, b)).dims();
  }
}
