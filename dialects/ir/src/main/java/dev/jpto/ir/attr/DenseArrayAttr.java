package dev.jpto.ir.attr;

import java.util.Arrays;

/**
 * {@code array<i32: 1, 2>}: numbers of one integer or float type whose width is 1 or a multiple of
 * 8. They lie in memory as those of a {@link DenseElementsAttr}.
 */
public final class DenseArrayAttr extends Attribute {
  private final ElementLayout layout;
  private final byte[] data;
  private final int size;

  private DenseArrayAttr(ElementLayout layout, byte[] data, int size) {
    super(
        layout.scalarType().uniquer(),
        (Arrays.hashCode(data) * 31 + size) * 31 + layout.scalarType().hashCode());
    this.layout = layout;
    this.data = data;
    this.size = size;
  }

  /** The array of {@code values}, integers or the bits of floats, which must fit the type. */
  public static DenseArrayAttr get(Type elementType, long... values) {
    ElementLayout layout = layoutOf(elementType);
    byte[] data = new byte[(int) layout.byteCount(values.length)];
    for (int i = 0; i < values.length; i++) {
      layout.put(data, i, values[i]);
    }
    return elementType.uniquer().unique(new DenseArrayAttr(layout, data, values.length));
  }

  /** The {@code i32} array. */
  public static DenseArrayAttr ofInts(Uniquer uniquer, int... values) {
    return get(IntegerType.get(uniquer, 32), Arrays.stream(values).asLongStream().toArray());
  }

  /** The array of {@code size} elements that lie in {@code data}, which is taken over. */
  public static DenseArrayAttr ofData(Type elementType, int size, byte[] data) {
    ElementLayout layout = layoutOf(elementType);
    if (data.length != layout.byteCount(size)) {
      throw new IllegalArgumentException(
          data.length + " bytes do not fit " + size + " elements of " + elementType);
    }
    return elementType.uniquer().unique(new DenseArrayAttr(layout, data, size));
  }

  private static ElementLayout layoutOf(Type elementType) {
    return ElementLayout.of(elementType)
        .filter(layout -> !layout.isComplex())
        .orElseThrow(() -> new IllegalArgumentException(elementType + " is no number"));
  }

  /** The type of the elements. */
  public Type elementType() {
    return layout.scalarType();
  }

  /** The number of elements. */
  public int size() {
    return size;
  }

  /** Element {@code i}: an integer, extended by its sign, or the bits of a float; low 64 bits. */
  public long get(int i) {
    return layout.get(data, i);
  }

  /** Element {@code i} as an integer or float attribute. */
  public Attribute element(int i) {
    return layout.getAttribute(data, i);
  }

  /** A copy of the elements as {@link #get} gives them. */
  public long[] values() {
    long[] values = new long[size];
    for (int i = 0; i < size; i++) {
      values[i] = get(i);
    }
    return values;
  }

  ElementLayout layout() {
    return layout;
  }

  byte[] data() {
    return data;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    DenseArrayAttr that = (DenseArrayAttr) other;
    return layout.scalarType() == that.layout.scalarType()
        && size == that.size
        && Arrays.equals(data, that.data);
  }
}
