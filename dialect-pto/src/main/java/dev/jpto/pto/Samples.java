package dev.jpto.pto;

import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ir.num.FloatSemantics;
import java.util.function.Function;

/**
 * Typical types of operands, for generated programs and the reference page: tiles of 16 by 16
 * elements in the layout their memory has on the target, so that those of one operation go
 * together.
 */
final class Samples {
  /** A typical type. */
  interface Sample extends Function<Uniquer, Type> {}

  private static final int SIDE = 16;

  private Samples() {}

  /** A square tile in the vector memory. */
  static Sample vec(String element) {
    return vec(SIDE, SIDE, element);
  }

  /** A tile in the vector memory. */
  static Sample vec(int rows, int cols, String element) {
    return tile(AddressSpace.VEC, rows, cols, element, TileConfig.DEFAULT);
  }

  /** One column in the vector memory. */
  static Sample column(String element) {
    return tile(
        AddressSpace.VEC, SIDE, 1, element, TileConfig.DEFAULT.withBLayout(BLayout.COL_MAJOR));
  }

  /** One row in the vector memory. */
  static Sample row(String element) {
    return vec(1, SIDE, element);
  }

  /** A square tile in {@code mat}. */
  static Sample mat(String element) {
    return tile(AddressSpace.MAT, SIDE, SIDE, element, boxes(BLayout.COL_MAJOR, 512));
  }

  /** A square left factor, of the layout of a3. */
  static Sample left(String element) {
    return left(SIDE, element);
  }

  /** A left factor, of the layout of a3. */
  static Sample left(int rows, String element) {
    return tile(AddressSpace.LEFT, rows, SIDE, element, boxes(BLayout.ROW_MAJOR, 512));
  }

  /** A square right factor. */
  static Sample right(String element) {
    TileConfig config =
        new TileConfig(BLayout.ROW_MAJOR, SLayout.COL_MAJOR, 512, PadValue.NULL, CompactMode.NULL);
    return tile(AddressSpace.RIGHT, SIDE, SIDE, element, config);
  }

  /** A square result of the cube. */
  static Sample acc(String element) {
    return acc(SIDE, element);
  }

  /** A result of the cube. */
  static Sample acc(int rows, String element) {
    return tile(AddressSpace.ACC, rows, SIDE, element, boxes(BLayout.COL_MAJOR, 1024));
  }

  /** One row in {@code bias} or {@code scaling}. */
  static Sample rowIn(AddressSpace space, String element) {
    return tile(space, 1, SIDE, element, TileConfig.DEFAULT);
  }

  /** A square tile in {@code scaling}. */
  static Sample scales(String element) {
    return tile(AddressSpace.SCALING, SIDE, SIDE, element, TileConfig.DEFAULT);
  }

  /** A square tile with a pad value. */
  static Sample padded(String element) {
    TileConfig d = TileConfig.DEFAULT;
    return tile(
        AddressSpace.VEC,
        SIDE,
        SIDE,
        element,
        new TileConfig(d.blayout(), d.slayout(), d.fractal(), PadValue.ZERO, d.compact()));
  }

  /** A slice of global memory. */
  static Sample slice(String element, long... shape) {
    return u -> PartitionTensorViewType.get(shape, element(u, element));
  }

  /** A number. */
  static Sample number(String type) {
    return u -> element(u, type);
  }

  private static TileConfig boxes(BLayout blayout, int fractal) {
    return new TileConfig(blayout, SLayout.ROW_MAJOR, fractal, PadValue.NULL, CompactMode.NULL);
  }

  private static Sample tile(
      AddressSpace space, int rows, int cols, String element, TileConfig config) {
    return u -> TileBufType.get(space, rows, cols, element(u, element), config);
  }

  private static Type element(Uniquer uniquer, String name) {
    return name.startsWith("i")
        ? IntegerType.get(uniquer, Integer.parseInt(name.substring(1)))
        : FloatType.get(uniquer, FloatSemantics.byKeyword(name).orElseThrow());
  }
}
