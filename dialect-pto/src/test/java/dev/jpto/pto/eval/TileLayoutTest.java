package dev.jpto.pto.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.pto.BLayout;
import dev.jpto.pto.CompactMode;
import dev.jpto.pto.PadValue;
import dev.jpto.pto.SLayout;
import dev.jpto.pto.TileConfig;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class TileLayoutTest {
  private static TileConfig config(BLayout blayout, SLayout slayout, int fractal) {
    return new TileConfig(blayout, slayout, fractal, PadValue.NULL, CompactMode.NULL);
  }

  /** Every element has bytes of its own, as many as there are, and runs are where they say. */
  @Test
  void layoutsAreOneToOne() {
    for (BLayout blayout : BLayout.values()) {
      for (SLayout slayout : SLayout.values()) {
        for (int fractal : new int[] {32, 512, 1024}) {
          for (int bytes : new int[] {1, 2, 4}) {
            for (int[] shape : new int[][] {{16, 16}, {32, 64}, {1, 64}, {20, 32}, {48, 24}}) {
              check(config(blayout, slayout, fractal), shape[0], shape[1], bytes);
            }
          }
        }
      }
    }
  }

  private static void check(TileConfig config, int rows, int cols, int bytes) {
    TileLayout layout = new TileLayout(rows, cols, bytes, config);
    BitSet taken = new BitSet();
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < cols; c++) {
        int offset = layout.offset(r, c);
        assertEquals(0, offset % bytes);
        taken.set(offset / bytes);
        int run = layout.run(c, cols - c);
        for (int i = 1; i < run; i++) {
          assertEquals(offset + i * layout.step(r), layout.offset(r, c + i), config.toString());
        }
      }
    }
    assertEquals(rows * cols, taken.cardinality(), config.toString());
    assertEquals(rows * cols, taken.length(), config.toString());
    assertEquals(rows * cols * bytes, layout.size());
  }

  /** pto-dialect.md section 7.2: 512 bytes a box, 16 rows of 32 bytes; boxes down, then across. */
  @Test
  void boxesByColumnsOfRows() {
    TileLayout nz = new TileLayout(32, 32, 2, config(BLayout.COL_MAJOR, SLayout.ROW_MAJOR, 512));
    assertEquals(2, nz.offset(0, 1));
    assertEquals(32, nz.offset(1, 0));
    assertEquals(512, nz.offset(16, 0));
    assertEquals(1024, nz.offset(0, 16));
  }

  @Test
  void boxesByRowsOfColumns() {
    TileLayout zn = new TileLayout(32, 32, 2, config(BLayout.ROW_MAJOR, SLayout.COL_MAJOR, 512));
    assertEquals(32, zn.offset(0, 1));
    assertEquals(2, zn.offset(1, 0));
    assertEquals(512, zn.offset(0, 16));
    assertEquals(1024, zn.offset(16, 0));
  }

  @Test
  void withoutBoxes() {
    TileLayout rows = new TileLayout(8, 16, 4, TileConfig.DEFAULT);
    assertEquals(4, rows.offset(0, 1));
    assertEquals(64, rows.offset(1, 0));
    TileLayout columns =
        new TileLayout(8, 16, 4, TileConfig.DEFAULT.withBLayout(BLayout.COL_MAJOR));
    assertEquals(32, columns.offset(0, 1));
    assertEquals(4, columns.offset(1, 0));
  }
}
