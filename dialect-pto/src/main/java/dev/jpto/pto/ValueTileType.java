package dev.jpto.pto;

import dev.jpto.ir.attr.Type;

/** {@code !pto.tile<16x16xf32>}: a tile as a value; old, no operation of interest takes it. */
public final class ValueTileType extends ShapedPtoType {
  static final String MNEMONIC = "tile";

  private ValueTileType(long[] shape, Type element) {
    super(shape, element);
  }

  /** The type with these extents. */
  public static ValueTileType get(long[] shape, Type element) {
    return element.uniquer().unique(new ValueTileType(shape, element));
  }

  @Override
  String mnemonic() {
    return MNEMONIC;
  }
}
