package dev.jpto.ir.attr;

import java.util.Arrays;
import java.util.List;

/**
 * {@code dense<[1, 2]> : tensor<2xi32>}: integers, floats or complex numbers, as raw bytes that lie
 * as {@link ElementLayout} says. A splat, whose elements are all equal, stores one element.
 */
public final class DenseElementsAttr extends ElementsAttr {
  private final ElementLayout layout;
  private final byte[] data;
  private final boolean splat;

  private DenseElementsAttr(ShapedType type, ElementLayout layout, byte[] data, boolean splat) {
    super(type, Arrays.hashCode(data) * 2 + (splat ? 1 : 0));
    this.layout = layout;
    this.data = data;
    this.splat = splat;
  }

  /**
   * The elements whose bytes are {@code data}: all of them or, for a splat, one; a single byte of
   * {@code i1} that is 0 or {@code 0xFF} stands for any number of elements. All equal elements make
   * a splat. The array is taken over.
   *
   * @throws IllegalArgumentException if {@link #isValidData} does not hold
   */
  public static DenseElementsAttr get(ShapedType type, byte[] data) {
    ElementLayout layout = layoutOf(type);
    if (!isValidData(layout, type.numElements(), data)) {
      throw new IllegalArgumentException(data.length + " bytes do not fit " + type);
    }
    byte[] one = splatOf(layout, type.numElements(), data);
    DenseElementsAttr candidate =
        new DenseElementsAttr(type, layout, one == null ? data : one, one != null);
    return type.uniquer().unique(candidate);
  }

  /** Whether {@code data} has the size of all elements of {@code type}, or of one. */
  public static boolean isValidData(ShapedType type, byte[] data) {
    return isValidData(layoutOf(type), type.numElements(), data);
  }

  private static ElementLayout layoutOf(ShapedType type) {
    return ElementLayout.of(type.elementType())
        .orElseThrow(
            () -> new IllegalArgumentException("elements of " + type + " are not numbers"));
  }

  private static boolean isValidData(ElementLayout layout, long count, byte[] data) {
    boolean one = layout.isPacked() ? isPackedSplat(data) : data.length == layout.elementBytes();
    return one || data.length == layout.byteCount(count);
  }

  private static boolean isPackedSplat(byte[] data) {
    return data.length == 1 && (data[0] == 0 || data[0] == -1);
  }

  /** The one element that all are equal to, or null. Elements without bits are never a splat. */
  private static byte[] splatOf(ElementLayout layout, long count, byte[] data) {
    if (layout.isPacked()) {
      return packedSplatOf(count, data);
    }
    int size = layout.elementBytes();
    if (data.length == 0) {
      return null;
    }
    boolean equal =
        data.length == size || Arrays.equals(data, 0, data.length - size, data, size, data.length);
    return equal ? Arrays.copyOf(data, size) : null;
  }

  private static byte[] packedSplatOf(long count, byte[] data) {
    if (data.length == 0) {
      return null;
    }
    if (count == 1) {
      return new byte[] {(byte) (data[0] != 0 ? -1 : 0)};
    }
    if (isPackedSplat(data)) {
      return data;
    }
    int used = (int) (count % 8);
    byte all = (byte) -(data[0] & 1);
    byte last = all != 0 && used != 0 ? (byte) ((1 << used) - 1) : all;
    for (int i = 0; i < data.length - 1; i++) {
      if (data[i] != all) {
        return null;
      }
    }
    return data[data.length - 1] == last ? new byte[] {all} : null;
  }

  /** How the elements lie in {@link #data}. */
  public ElementLayout layout() {
    return layout;
  }

  /** The raw bytes, of one element if a splat; do not change them. */
  public byte[] data() {
    return data;
  }

  /** Whether all elements are the one stored. */
  public boolean isSplat() {
    return splat;
  }

  /**
   * Element {@code i}, counted in row-major order: an integer or float attribute, or an array of
   * two for a complex element.
   */
  public Attribute element(int i) {
    int scalar = splat ? 0 : i * layout.scalarsPerElement();
    Attribute first = layout.getAttribute(data, scalar);
    return layout.isComplex()
        ? ArrayAttr.get(uniquer(), List.of(first, layout.getAttribute(data, scalar + 1)))
        : first;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    DenseElementsAttr that = (DenseElementsAttr) other;
    return type() == that.type() && splat == that.splat && Arrays.equals(data, that.data);
  }
}
