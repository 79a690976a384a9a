package dev.jpto.ptensor.eval;

import dev.jpto.eval.Stop;
import dev.jpto.eval.memory.TensorView;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ptensor.attr.Layout;

/** How tensors lie in memory (tile-tensor.md section 1.2). */
public final class TensorStrides {
  private TensorStrides() {}

  /**
   * The strides, in elements, that {@code type} states, or those that follow from its layout for a
   * tensor of these extents; ends the program if they are known to nobody.
   */
  public static long[] of(RankedTensorType type, int[] shape) {
    var stated = dev.jpto.ptensor.type.TensorView.of(type);
    if (!stated.strides().isEmpty()) {
      long[] strides = stated.strides().stream().mapToLong(Long::longValue).toArray();
      for (long stride : strides) {
        if (stride < 0) {
          throw Stop.unsupported("has strides that only a caller knows, which does not run");
        }
      }
      return strides;
    }
    if (stated.layout() == Layout.NZ) {
      throw Stop.unsupported("has the layout nz, which does not run");
    }
    long[] strides = TensorView.packedStrides(shape);
    int last = shape.length - 1;
    if (stated.layout() == Layout.DN && last > 0) {
      strides[last] = shape[last - 1];
      strides[last - 1] = 1;
    }
    return strides;
  }
}
