package dev.jpto.eval.array;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jpto.eval.Stop;
import org.junit.jupiter.api.Test;

class ReductionTest {
  private static final DenseArray MATRIX =
      DenseArray.of(DType.F32, new int[] {2, 3}, new float[] {1, 5, 5, -2, -7, 0});

  @Test
  void rowsAndColumns() {
    assertEquals("2x1xf32 [11.0, -9.0]", Reduction.SUM.rows(MATRIX).toString());
    assertEquals("1x3xf32 [-1.0, -2.0, 5.0]", Reduction.SUM.columns(MATRIX).toString());
    assertEquals("2x1xf32 [5.0, 0.0]", Reduction.MAX.rows(MATRIX).toString());
    assertEquals("1x3xf32 [-2.0, -7.0, 0.0]", Reduction.MIN.columns(MATRIX).toString());
    assertEquals("1x3xf32 [-2.0, -35.0, 0.0]", Reduction.PROD.columns(MATRIX).toString());
  }

  @Test
  void theFirstOfEqualsGivesTheIndex() {
    assertEquals("2x1xi32 [1, 2]", Reduction.MAX.rowIndices(MATRIX, DType.I32).toString());
    assertEquals("1x3xi32 [1, 1, 1]", Reduction.MIN.columnIndices(MATRIX, DType.I32).toString());
    DenseArray withNaN =
        DenseArray.of(DType.F32, new int[] {1, 3}, new float[] {9, Float.NaN, Float.NaN});
    assertEquals("1x1xi32 [1]", Reduction.MIN.rowIndices(withNaN, DType.I32).toString());
  }

  @Test
  void rowsOfNarrowFloatsAreSummedWideAndColumnsNarrow() {
    // 256 + 1 is no bf16: step by step the ones are lost.
    float[] values = {256, 1, 1, 1};
    DenseArray row = DenseArray.of(DType.BF16, new int[] {1, 4}, values);
    DenseArray column = DenseArray.of(DType.BF16, new int[] {4, 1}, values);
    assertEquals("1x1xbf16 [260.0]", Reduction.SUM.rows(row).toString());
    assertEquals("1x1xbf16 [256.0]", Reduction.SUM.columns(column).toString());
  }

  @Test
  void nothingToReduceEndsTheProgram() {
    Stop stop =
        assertThrows(Stop.class, () -> Reduction.SUM.rows(DenseArray.zeros(DType.F32, 2, 0)));
    assertEquals("reduces a tile without valid elements", stop.getMessage());
  }
}
