package dev.jpto.pto.eval;

import dev.jpto.pto.BLayout;
import dev.jpto.pto.Box;
import dev.jpto.pto.SLayout;
import dev.jpto.pto.TileConfig;

/**
 * Where the elements of a tile are (pto-dialect.md section 7.2). Boxes that the extents do not fill
 * are cut, so that a tile has as many bytes as elements in every layout.
 */
final class TileLayout {
  private final int rows;
  private final int cols;
  private final int bytes;
  private final boolean byRows;
  private final boolean boxesByRows;
  private final boolean boxed;
  private final int boxRows;
  private final int boxCols;

  TileLayout(int rows, int cols, int bytes, TileConfig config) {
    this.rows = rows;
    this.cols = cols;
    this.bytes = bytes;
    this.boxed = config.isBoxed();
    this.boxesByRows = config.blayout() == BLayout.ROW_MAJOR;
    this.byRows = boxed ? config.slayout() == SLayout.ROW_MAJOR : boxesByRows;
    Box box = boxed ? Box.of(config, bytes) : new Box(rows, cols);
    this.boxRows = (int) box.rows();
    this.boxCols = (int) box.cols();
  }

  /** The number of bytes from the first to the last element. */
  int size() {
    return rows * cols * bytes;
  }

  /** The distance in bytes from the first element to the one at {@code row} and {@code col}. */
  int offset(int row, int col) {
    if (!boxed) {
      return (byRows ? row * cols + col : col * rows + row) * bytes;
    }
    int top = row / boxRows * boxRows;
    int left = col / boxCols * boxCols;
    int height = Math.min(boxRows, rows - top);
    int width = Math.min(boxCols, cols - left);
    int box = boxesByRows ? top * cols + left * height : left * rows + top * width;
    int inner = byRows ? (row - top) * width + col - left : (col - left) * height + row - top;
    return (box + inner) * bytes;
  }

  /** How many elements from this one on in its row lie at equal distances; at least 1. */
  int run(int col, int wanted) {
    return boxed ? Math.min(wanted, boxCols - col % boxCols) : wanted;
  }

  /** The distance in bytes of neighbours in a row. */
  int step(int row) {
    if (byRows) {
      return bytes;
    }
    int height = boxed ? Math.min(boxRows, rows - row / boxRows * boxRows) : rows;
    return height * bytes;
  }
}
