package dev.jpto.ptensor.valid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ptensor.valid.ValidResult.Rejected;
import dev.jpto.ptensor.valid.ValidResult.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All reshapes of 24 elements, against the set of their positions in row-major order. */
class ReshapeValidTest {
  private static final long DYNAMIC = ShapedType.DYNAMIC;

  private static final List<long[]> SHAPES =
      List.of(
          new long[] {24},
          new long[] {1, 24},
          new long[] {4, 6},
          new long[] {6, 4},
          new long[] {2, 3, 4},
          new long[] {4, 1, 6},
          new long[] {3, 8, 1},
          new long[] {1, 2, 12});

  @Test
  void theSameElementsAreValidAfterwards() {
    int accepted = 0;
    int rejected = 0;
    for (long[] from : SHAPES) {
      for (long[] valid : partsOf(from)) {
        for (long[] to : SHAPES) {
          String which = Arrays.toString(from) + Arrays.toString(valid) + Arrays.toString(to);
          if (ReshapeValid.of(from, valid, to, true) instanceof Valid result) {
            assertEquals(positions(from, valid), positions(to, result.constants()), which);
            accepted++;
          } else {
            assertTrue(
                !isPrefix(positions(from, valid)) || !hasPart(to, positions(from, valid)), which);
            rejected++;
          }
        }
      }
    }
    assertTrue(accepted > 200 && rejected > 200, accepted + " accepted, " + rejected);
  }

  private static boolean isPrefix(BitSet positions) {
    return positions.nextClearBit(0) == positions.cardinality();
  }

  private static boolean hasPart(long[] shape, BitSet positions) {
    return partsOf(shape).stream().anyMatch(part -> positions(shape, part).equals(positions));
  }

  private static List<long[]> partsOf(long[] shape) {
    List<long[]> parts = new ArrayList<>();
    parts.add(new long[0]);
    for (long extent : shape) {
      List<long[]> longer = new ArrayList<>();
      for (long[] part : parts) {
        for (long v = 0; v <= extent; v++) {
          long[] more = Arrays.copyOf(part, part.length + 1);
          more[part.length] = v;
          longer.add(more);
        }
      }
      parts = longer;
    }
    return parts;
  }

  private static BitSet positions(long[] shape, long[] valid) {
    BitSet set = new BitSet();
    for (int flat = 0; flat < 24; flat++) {
      int rest = flat;
      boolean inside = true;
      for (int axis = shape.length - 1; axis >= 0; axis--) {
        inside &= rest % shape[axis] < valid[axis];
        rest /= (int) shape[axis];
      }
      set.set(flat, inside);
    }
    return set;
  }

  @Test
  void numbersAtRunTimeStayOnTheirAxis() {
    assertArrayEquals(
        new long[] {1, DYNAMIC, 6}, valid(new long[] {4, 6}, new long[] {DYNAMIC, 6}, 1, 4, 6));
    assertArrayEquals(
        new long[] {DYNAMIC, 5}, valid(new long[] {4, 1, 6}, new long[] {DYNAMIC, 1, 5}, 4, 6));
    assertArrayEquals(
        new long[] {DYNAMIC, 6}, valid(new long[] {4, 2, 3}, new long[] {DYNAMIC, 2, 3}, 4, 6));
    assertArrayEquals(
        new long[] {DYNAMIC, 5},
        valid(new long[] {1, DYNAMIC, 8}, new long[] {1, DYNAMIC, 5}, DYNAMIC, 8));
  }

  private static long[] valid(long[] shape, long[] valid, long... target) {
    return ((Valid) ReshapeValid.of(shape, valid, target, true)).constants();
  }

  @Test
  void whatCannotBeExpressedIsRefused() {
    refused(new long[] {4, 6}, new long[] {DYNAMIC, 6}, true, 24);
    refused(new long[] {4, 6}, new long[] {4, 5}, true, 24);
    refused(new long[] {4, 6}, new long[] {2, 6}, false, 24);
    refused(new long[] {1, 24}, new long[] {DYNAMIC, 24}, true, 24);
  }

  private static void refused(long[] shape, long[] valid, boolean rowMajor, long... target) {
    Rejected rejected =
        assertInstanceOf(Rejected.class, ReshapeValid.of(shape, valid, target, rowMajor));
    assertEquals("valid region cannot be expressed after reshape", rejected.reason());
  }
}
