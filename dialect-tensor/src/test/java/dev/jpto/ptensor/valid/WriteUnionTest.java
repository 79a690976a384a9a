package dev.jpto.ptensor.valid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ptensor.valid.ValidResult.Rejected;
import dev.jpto.ptensor.valid.ValidResult.Valid;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All pairs of boxes in a target of 4 x 3, against the union of their elements. */
class WriteUnionTest {
  private static final int ROWS = 4;
  private static final int COLS = 3;

  private record Case(int targetRows, int targetCols, int rows, int cols, int row, int col) {
    BitSet union() {
      BitSet union = box(0, 0, targetRows, targetCols);
      union.or(box(row, col, rows, cols));
      return union;
    }

    /** What is computed where the flagged numbers are known at run time only. */
    ValidResult result(int unknown) {
      return new WriteUnion(
              Extent.ofAll(ROWS, COLS),
              List.of(extent(targetRows, unknown, 1), extent(targetCols, unknown, 2)),
              List.of(extent(rows, unknown, 4), extent(cols, unknown, 8)),
              List.of(extent(row, unknown, 16), extent(col, unknown, 32)))
          .result();
    }

    private static Extent extent(int number, int unknown, int flag) {
      return (unknown & flag) == 0 ? Extent.of(number) : Extent.UNKNOWN;
    }
  }

  private static BitSet box(int row, int col, long rows, long cols) {
    BitSet set = new BitSet();
    for (int r = row; r < row + rows; r++) {
      set.set(r * COLS + col, (int) (r * COLS + col + cols));
    }
    return set;
  }

  private static boolean isBox(BitSet set) {
    for (int rows = 0; rows <= ROWS; rows++) {
      for (int cols = 0; cols <= COLS; cols++) {
        if (box(0, 0, rows, cols).equals(set)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void theUnionIsWhatIsValidAfterwards() {
    int[] seen = new int[2];
    forAll(
        c -> {
          ValidResult result = c.result(0);
          if (result instanceof Valid valid) {
            long[] size = valid.constants();
            assertEquals(c.union(), box(0, 0, size[0], size[1]), c::toString);
            seen[0]++;
          } else {
            assertTrue(!isBox(c.union()), () -> c + ": " + result);
            seen[1]++;
          }
        });
    assertTrue(seen[0] > 300 && seen[1] > 300, () -> Arrays.toString(seen));
  }

  @Test
  void unknownNumbersGiveNothingThatIsWrongForSome() {
    int[] known = new int[1];
    forAll(
        c -> {
          for (int unknown = 1; unknown < 64; unknown++) {
            if (c.result(unknown) instanceof Valid valid) {
              long[] size = valid.constants();
              boolean rows = valid.extents().get(0).isConstant();
              boolean cols = valid.extents().get(1).isConstant();
              if (rows && cols) {
                assertEquals(c.union(), box(0, 0, size[0], size[1]), c::toString);
                known[0]++;
              } else {
                assertTrue(isBox(c.union()), c::toString);
              }
            }
          }
        });
    assertTrue(known[0] > 100, () -> "known in spite of it: " + known[0]);
  }

  private static void forAll(java.util.function.Consumer<Case> check) {
    for (int targetRows = 0; targetRows <= ROWS; targetRows++) {
      for (int targetCols = 0; targetCols <= COLS; targetCols++) {
        for (int row = 0; row < ROWS; row++) {
          for (int rows = 0; row + rows <= ROWS; rows++) {
            for (int col = 0; col < COLS; col++) {
              for (int cols = 0; col + cols <= COLS; cols++) {
                check.accept(new Case(targetRows, targetCols, rows, cols, row, col));
              }
            }
          }
        }
      }
    }
  }

  @Test
  void reasonsNameTheCause() {
    assertEquals("leaves a gap on axis 0", reason(new Case(1, 3, 1, 3, 2, 0)));
    assertEquals("leaves a gap on axis 1", reason(new Case(0, 0, 1, 1, 0, 1)));
    assertEquals("union is not a box", reason(new Case(2, 3, 2, 1, 2, 0)));
  }

  private static String reason(Case c) {
    return ((Rejected) c.result(0)).reason();
  }
}
