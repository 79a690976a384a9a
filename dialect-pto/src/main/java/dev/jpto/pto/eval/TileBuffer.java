package dev.jpto.pto.eval;

import dev.jpto.eval.Stop;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.memory.ByteMemory;
import dev.jpto.eval.memory.Owner;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.pto.TileBufType;

/**
 * A {@code !pto.tile_buf}: a rectangle of a place in a local memory. Several may share bytes.
 *
 * <p>Its valid extents may be set while the program runs; all else stays.
 */
public final class TileBuffer implements RuntimeValue {
  private final Place place;
  private final TileBufType type;
  private final DType element;
  private final int firstRow;
  private final int firstCol;
  private int validRows;
  private int validCols;

  /** Bytes, and how rows and columns are laid out in them. */
  record Place(ByteMemory memory, Owner owner, long address, TileLayout layout) {}

  TileBuffer(
      Place place, TileBufType type, int firstRow, int firstCol, int validRows, int validCols) {
    this.place = place;
    this.type = type;
    this.element = PtoCall.element(type.elementType());
    this.firstRow = firstRow;
    this.firstCol = firstCol;
    setValid(validRows, validCols);
  }

  TileBufType type() {
    return type;
  }

  DType element() {
    return element;
  }

  Place place() {
    return place;
  }

  int rows() {
    return (int) type.rows();
  }

  int cols() {
    return (int) type.cols();
  }

  int validRows() {
    return validRows;
  }

  int validCols() {
    return validCols;
  }

  /** Where the first element is. */
  long address() {
    return place.address + place.layout.offset(firstRow, firstCol);
  }

  void setValid(int rows, int cols) {
    if (rows < 0 || rows > rows() || cols < 0 || cols > cols()) {
      throw Stop.undefined(
          "makes %d x %d elements valid of a tile of %d x %d"
              .formatted(rows, cols, rows(), cols()));
    }
    validRows = rows;
    validCols = cols;
  }

  /** A rectangle of this tile, which it may leave. */
  TileBuffer window(TileBufType windowType, int row, int col, int rows, int cols) {
    return new TileBuffer(place, windowType, firstRow + row, firstCol + col, rows, cols);
  }

  /** What is valid. */
  DenseArray read() {
    return read(0, 0, validRows, validCols);
  }

  /** A rectangle, valid or not; ends the program if it leaves the tile. */
  DenseArray read(int row, int col, int rows, int cols) {
    checkInside("reads", row, col, rows, cols);
    DenseArray out = DenseArray.zeros(element, rows, cols);
    for (int r = 0; r < rows; r++) {
      int from = firstRow + row + r;
      for (int c = 0; c < cols; ) {
        int at = firstCol + col + c;
        int run = place.layout.run(at, cols - c);
        long address = place.address + place.layout.offset(from, at);
        place.memory.load(address, place.layout.step(from), run, out, r * cols + c, place.owner);
        c += run;
      }
    }
    return out;
  }

  /** Sets what is valid; ends the program if {@code array} has other extents. */
  void write(DenseArray array) {
    if (array.rows() != validRows || array.cols() != validCols) {
      throw Stop.undefined(
          "gives %d x %d elements to a tile of which %d x %d are valid"
              .formatted(array.rows(), array.cols(), validRows, validCols));
    }
    write(0, 0, array);
  }

  /** Sets a rectangle, valid or not; ends the program if it leaves the tile. */
  void write(int row, int col, DenseArray array) {
    if (array.type() != element) {
      throw Stop.undefined("gives elements of type " + array.type() + " to a tile of " + element);
    }
    int rows = array.rows();
    int cols = array.cols();
    checkInside("writes", row, col, rows, cols);
    for (int r = 0; r < rows; r++) {
      int to = firstRow + row + r;
      for (int c = 0; c < cols; ) {
        int at = firstCol + col + c;
        int run = place.layout.run(at, cols - c);
        long address = place.address + place.layout.offset(to, at);
        place.memory.store(address, place.layout.step(to), run, array, r * cols + c, place.owner);
        c += run;
      }
    }
  }

  private void checkInside(String verb, int row, int col, int rows, int cols) {
    if (row < 0 || col < 0 || row + rows > rows() || col + cols > cols()) {
      throw Stop.undefined(
          "%s out of bounds: %d x %d elements from row %d and column %d on, of a tile of %d x %d"
              .formatted(verb, rows, cols, row, col, rows(), cols()));
    }
  }

  @Override
  public String toString() {
    return "tile of %d x %d %s in %s".formatted(rows(), cols(), element, place.memory.name());
  }
}
