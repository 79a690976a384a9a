package dev.jpto.tile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.TypeAttr;
import org.junit.jupiter.api.Test;

/** tile-tensor.md section 1.4. */
class TilePhysicalTest {
  private static TileType type(String text) {
    Operation op =
        TileText.find("\"test.t\"() {t = !tile.tile<%s>} : () -> ()".formatted(text), "test.t");
    return (TileType) ((TypeAttr) op.attr("t")).type();
  }

  private static void assertFits(String text) {
    assertEquals("", TilePhysical.problem(type(text)).orElse(""), text);
  }

  private static void assertProblem(String begin, String text) {
    String problem = TilePhysical.problem(type(text)).orElse("fits");
    assertTrue(problem.startsWith(begin), problem);
  }

  @Test
  void rowsAndColumnsAreWholeUnits() {
    assertFits("16x1xf32, vec");
    assertFits("8x1xf32, vec");
    assertFits("1x8xf32, vec");
    assertFits("16x64xi8, vec");
    assertProblem("a row of 4 elements is 16 bytes", "1x4xf32, vec");
    assertProblem("a column of 4 elements is 16 bytes", "4x1xf32, vec");
    assertProblem("a row of 1 elements is 4 bytes", "16x1xf32, vec, blayout=row_major");
  }

  @Test
  void boxesAreWhole() {
    assertFits("16x16xf16, left");
    assertFits("32x8xf32, mat");
    assertFits("8x16xf32, right");
    assertProblem("8 rows are not whole boxes of 16 rows", "8x16xf16, mat");
    assertProblem("8 columns are not whole boxes of 16 columns", "16x8xf16, mat");
    assertProblem("4 rows are not whole boxes of 8 rows", "4x16xf32, right");
    assertProblem("8 columns are not whole boxes of 16 columns", "16x8xf32, acc");
    assertFits("1x16xf16, mat");
    assertFits("8x2xf8E4M3FN, lscale");
    assertProblem("3 columns are not whole boxes of 2 columns", "16x3xf8E4M3FN, lscale");
  }

  @Test
  void othersHaveNoRoom() {
    assertProblem("a tile of rank 3 has no room", "2x16x16xf32, vec");
    assertProblem("elements of type 'i4' are less than a byte", "16x64xi4, vec");
  }

  @Test
  void anImplicitLayoutFollowsTheMemory() {
    TileType open = type("16x1xf32");
    assertEquals("!tile.tile<16x1xf32, mat>", open.withSpace(TileSpace.MAT).toString());
    assertEquals("!tile.tile<16x1xf32, vec>", open.withSpace(TileSpace.VEC).toString());
    assertEquals("!tile.tile<16x16xf32>", open.withShape(16, 16).toString());
    assertEquals(TileLayout.DN, open.layout());
    TileType rows = type("16x1xf32, vec, blayout=row_major");
    assertEquals(TileLayout.ND, rows.withSpace(TileSpace.MAT).layout());
    assertEquals("!tile.tile<16x1xf32, vec>", rows.withImplicitLayout().toString());
  }
}
