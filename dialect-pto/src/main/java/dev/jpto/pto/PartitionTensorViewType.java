package dev.jpto.pto;

import dev.jpto.ir.attr.Type;

/** {@code !pto.partition_tensor_view<32x32xf32>}: a slice of a tensor view. */
public final class PartitionTensorViewType extends ShapedPtoType {
  static final String MNEMONIC = "partition_tensor_view";

  private PartitionTensorViewType(long[] shape, Type element) {
    super(shape, element);
  }

  /** The type with these extents. */
  public static PartitionTensorViewType get(long[] shape, Type element) {
    return element.uniquer().unique(new PartitionTensorViewType(shape, element));
  }

  @Override
  String mnemonic() {
    return MNEMONIC;
  }
}
