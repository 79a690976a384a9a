package dev.jpto.pto;

import dev.jpto.ir.attr.Type;

/** {@code !pto.tensor_view<64x?xf32>}: describes a tensor in global memory. */
public final class TensorViewType extends ShapedPtoType {
  static final String MNEMONIC = "tensor_view";

  private TensorViewType(long[] shape, Type element) {
    super(shape, element);
  }

  /** The type with these extents. */
  public static TensorViewType get(long[] shape, Type element) {
    return element.uniquer().unique(new TensorViewType(shape, element));
  }

  @Override
  String mnemonic() {
    return MNEMONIC;
  }
}
