package dev.jpto.pto;

import dev.jpto.ir.attr.Type;

/** {@code !pto.local_array<4x8xf32>}: an array on the stack, static, of at least one dimension. */
public final class LocalArrayType extends ShapedPtoType {
  static final String MNEMONIC = "local_array";

  private LocalArrayType(long[] shape, Type element) {
    super(shape, element);
  }

  /** The type with these extents. */
  public static LocalArrayType get(long[] shape, Type element) {
    return element.uniquer().unique(new LocalArrayType(shape, element));
  }

  @Override
  String mnemonic() {
    return MNEMONIC;
  }
}
