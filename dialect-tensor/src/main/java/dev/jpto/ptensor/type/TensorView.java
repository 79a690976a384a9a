package dev.jpto.ptensor.type;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.attr.Layout;
import dev.jpto.ptensor.attr.Pad;
import dev.jpto.ptensor.attr.ViewAttr;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A tensor type with its encoding spelled out; {@link #type} is the type again. Extents are {@link
 * ShapedType#DYNAMIC} where known at run time only.
 *
 * @param shape the extents
 * @param element the type of each element
 * @param layout the order in memory
 * @param strides in elements, or empty for packed ones
 * @param valid how much is valid of each axis
 * @param pad what stands outside of that
 */
public record TensorView(
    long[] shape, Type element, Layout layout, List<Long> strides, long[] valid, Pad pad) {
  /** A row-major packed tensor, wholly valid. */
  public static TensorView of(long[] shape, Type element) {
    return new TensorView(shape, element, Layout.ND, List.of(), shape, Pad.NULL);
  }

  /** A row-major packed tensor. */
  public static TensorView of(long[] shape, long[] valid, Type element) {
    return new TensorView(shape, element, Layout.ND, List.of(), valid, Pad.NULL);
  }

  /** What {@code type}, a ranked tensor, says. */
  public static TensorView of(Type type) {
    RankedTensorType tensor = (RankedTensorType) type;
    long[] shape = tensor.shape();
    if (!(tensor.encoding().orElse(null) instanceof ViewAttr view)) {
      return of(shape, tensor.elementType());
    }
    ViewAttr.Params p = view.params();
    long[] valid = p.valid().stream().mapToLong(Long::longValue).toArray();
    return new TensorView(
        shape,
        tensor.elementType(),
        p.layout(),
        p.strides(),
        p.valid().isEmpty() ? shape : valid,
        p.pad());
  }

  /** The type, its encoding in canonical form. */
  public RankedTensorType type() {
    List<Long> extents = Arrays.stream(valid).boxed().toList();
    ViewAttr.Params params = new ViewAttr.Params(layout, strides, extents, pad);
    Optional<Attribute> encoding = ViewAttr.get(element.uniquer(), params).canonicalFor(shape);
    return RankedTensorType.get(shape, element, encoding);
  }

  /** The number of axes. */
  public int rank() {
    return shape.length;
  }

  /** The same with other elements, as a computed tensor: row-major, packed, padded by anything. */
  public TensorView computed(Type newElement) {
    return of(shape, valid, newElement);
  }

  /** The same with another part valid. */
  public TensorView withValid(long... newValid) {
    return new TensorView(shape, element, layout, strides, newValid, pad);
  }

  /** The same, padded otherwise. */
  public TensorView withPad(Pad newPad) {
    return new TensorView(shape, element, layout, strides, valid, newPad);
  }

  /** Whether all of it is valid, as far as the type tells. */
  public boolean isFullyValid() {
    return Arrays.equals(shape, valid);
  }

  /** Whether elements follow each other in row-major order without gaps, certainly. */
  public boolean isPackedRowMajor() {
    return layout == Layout.ND
        && (strides.isEmpty() || strides.equals(packedStrides(shape, Layout.ND)));
  }

  /** The strides, those of packed elements if none are given. */
  public List<Long> stridesOrPacked() {
    return strides.isEmpty() ? packedStrides(shape, layout) : strides;
  }

  /** The strides of packed elements: tile-tensor.md section 1.2, rule 1. */
  public static List<Long> packedStrides(long[] shape, Layout layout) {
    int rank = shape.length;
    Long[] strides = new Long[rank];
    long step = 1;
    for (int i = rank - 1; i >= 0; i--) {
      strides[i] = step;
      step = times(step, shape[i]);
    }
    if (layout == Layout.DN) {
      strides[rank - 2] = 1L;
      strides[rank - 1] = shape[rank - 2];
    }
    return List.of(strides);
  }

  private static long times(long a, long b) {
    return a == ShapedType.DYNAMIC || b == ShapedType.DYNAMIC ? ShapedType.DYNAMIC : a * b;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TensorView that && type() == that.type();
  }

  @Override
  public int hashCode() {
    return type().hashCode();
  }
}
