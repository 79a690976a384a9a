package dev.jpto.tile;

import java.util.Optional;

/**
 * How the elements of a tile lie in memory (tile-tensor.md section 1.3).
 *
 * @param blayout the order of the elements, or of the boxes
 * @param slayout whether there are boxes, and the order inside them
 * @param fractal the bytes of a box: 512, 1024 or 32; 512 without boxes
 */
public record TileLayout(TileOrder blayout, BoxOrder slayout, int fractal) {
  /** Rows one after the other. */
  public static final TileLayout ND = new TileLayout(TileOrder.ROW_MAJOR, BoxOrder.NONE_BOX, 512);

  /** Columns one after the other, as a column vector lies. */
  public static final TileLayout DN = new TileLayout(TileOrder.COL_MAJOR, BoxOrder.NONE_BOX, 512);

  /** Columns of boxes, each row-major: what {@code mat} and {@code left} hold. */
  public static final TileLayout NZ = new TileLayout(TileOrder.COL_MAJOR, BoxOrder.ROW_MAJOR, 512);

  /** Rows of boxes, each column-major: what {@code right} holds. */
  public static final TileLayout ZN = new TileLayout(TileOrder.ROW_MAJOR, BoxOrder.COL_MAJOR, 512);

  /** {@link #NZ} with the boxes of the accumulator. */
  public static final TileLayout NZ_ACC =
      new TileLayout(TileOrder.COL_MAJOR, BoxOrder.ROW_MAJOR, 1024);

  private static final TileLayout LEFT_SCALES =
      new TileLayout(TileOrder.ROW_MAJOR, BoxOrder.ROW_MAJOR, 32);
  private static final TileLayout RIGHT_SCALES =
      new TileLayout(TileOrder.COL_MAJOR, BoxOrder.COL_MAJOR, 32);

  /** The layout of a tile that states none. */
  public static TileLayout implicit(Optional<TileSpace> space, long[] shape) {
    return space.isEmpty() ? flat(shape) : implicit(space.get(), shape);
  }

  private static TileLayout implicit(TileSpace space, long[] shape) {
    return switch (space) {
      case VEC, BIAS -> flat(shape);
      case MAT, LEFT -> NZ;
      case RIGHT -> ZN;
      case ACC -> NZ_ACC;
      case LSCALE -> LEFT_SCALES;
      case RSCALE -> RIGHT_SCALES;
    };
  }

  /** {@link #DN} for a column vector, else {@link #ND}. */
  private static TileLayout flat(long[] shape) {
    return shape.length == 2 && shape[0] > 1 && shape[1] == 1 ? DN : ND;
  }

  /** Whether there are boxes. */
  public boolean isBoxed() {
    return slayout != BoxOrder.NONE_BOX;
  }

  /** Whether the elements lie in row-major order. */
  public boolean isRowMajor() {
    return blayout == TileOrder.ROW_MAJOR && !isBoxed();
  }

  /** This layout with another order of elements or boxes. */
  public TileLayout withBLayout(TileOrder order) {
    return new TileLayout(order, slayout, fractal);
  }

  /** This layout with other boxes. */
  public TileLayout withSLayout(BoxOrder order) {
    return new TileLayout(blayout, order, fractal);
  }

  /** The layout that shows the transposed tile in the same bytes. */
  public TileLayout transposed() {
    return new TileLayout(blayout.flipped(), slayout.flipped(), fractal);
  }

  /** Whether a box may have this many bytes. */
  public static boolean isFractal(long bytes) {
    return bytes == 512 || bytes == 1024 || bytes == 32;
  }
}
