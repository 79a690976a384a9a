package dev.jpto.tile;

import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ptensor.attr.Layout;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.ptensor.valid.Extent;
import java.util.List;

/** What the encoding of a tensor says of it (tile-tensor.md section 1.2). */
final class TensorViews {
  private TensorViews() {}

  /** How much of the tensor is valid. */
  static List<Extent> valid(RankedTensorType tensor) {
    return Extent.ofAll(TensorView.of(tensor).valid());
  }

  /** Whether the last two axes lie in column-major order. */
  static boolean isColumnMajor(RankedTensorType tensor) {
    return TensorView.of(tensor).layout() == Layout.DN;
  }
}
