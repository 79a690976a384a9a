package dev.jpto.ir.attr;

import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import java.math.BigInteger;
import java.util.Optional;

/**
 * How the numbers of a {@link DenseElementsAttr} lie in its bytes.
 *
 * <p>An element is one scalar, or two if it is complex: real part first. A scalar takes its width
 * rounded up to whole bytes, little-endian: {@code index} 8 bytes, {@code tf32} 4, {@code f80} 10,
 * {@code i4} 1, {@code i65} 9. Integers of odd width are stored zero-extended. Scalars of one bit
 * outside complex elements are packed, eight to a byte, lowest bit first.
 */
public final class ElementLayout {
  private static final int MAX_LONG_BYTES = Long.BYTES;

  private final Type scalarType;
  private final int width;
  private final int scalarBytes;
  private final boolean complex;

  private ElementLayout(Type scalarType, int width, boolean complex) {
    this.scalarType = scalarType;
    this.width = width;
    this.scalarBytes = (width + 7) / 8;
    this.complex = complex;
  }

  /** The layout of elements of {@code elementType}; empty if it is no number. */
  public static Optional<ElementLayout> of(Type elementType) {
    return switch (elementType) {
      case ComplexType c ->
          Optional.of(new ElementLayout(c.elementType(), widthOf(c.elementType()), true));
      case IntegerType _, IndexType _, FloatType _ ->
          Optional.of(new ElementLayout(elementType, widthOf(elementType), false));
      default -> Optional.empty();
    };
  }

  private static int widthOf(Type scalar) {
    return switch (scalar) {
      case IntegerType i -> i.width();
      case FloatType f -> f.semantics().typeWidth();
      default -> Long.SIZE;
    };
  }

  /** The type of each scalar: an integer type, a float type or {@code index}. */
  public Type scalarType() {
    return scalarType;
  }

  /** Whether an element is a pair of scalars. */
  public boolean isComplex() {
    return complex;
  }

  /** The number of scalars in an element: 1 or 2. */
  public int scalarsPerElement() {
    return complex ? 2 : 1;
  }

  /** Whether eight elements share a byte. */
  public boolean isPacked() {
    return width == 1 && !complex;
  }

  /** Whether every scalar fits a {@code long}. */
  public boolean fitsLong() {
    return scalarBytes <= MAX_LONG_BYTES;
  }

  /** The bytes of one element; 1 if packed. */
  public int elementBytes() {
    return scalarBytes * scalarsPerElement();
  }

  /** The bytes of {@code count} elements; {@code Long.MAX_VALUE} if they are more than that. */
  public long byteCount(long count) {
    if (isPacked()) {
      return count / 8 + (count % 8 == 0 ? 0 : 1);
    }
    int size = elementBytes();
    return size > 0 && count > Long.MAX_VALUE / size ? Long.MAX_VALUE : count * size;
  }

  // Writing. All take the index of a scalar, not of an element.

  /**
   * Writes an integer, wrapped to the width, or the bits of a float of at most 64 bits; packed
   * scalars must be zero before.
   */
  public void put(byte[] data, int index, long value) {
    if (isPacked()) {
      data[index >> 3] |= (byte) ((value & 1) << (index & 7));
      return;
    }
    put(data, index, value >> 63, value);
  }

  /** Writes an integer or the bits of a float: bits 64 and up in {@code high}, sign-extended. */
  public void put(byte[] data, int index, long high, long low) {
    int at = index * scalarBytes;
    for (int i = 0; i < scalarBytes; i++) {
      long word = i < MAX_LONG_BYTES ? low : i < 2 * MAX_LONG_BYTES ? high : high >> 63;
      data[at + i] = (byte) (word >> ((i & 7) << 3));
    }
    clearUnusedBits(data, at);
  }

  /** Writes an integer, wrapped to the width. */
  public void put(byte[] data, int index, BigInteger value) {
    if (isPacked()) {
      put(data, index, value.longValue());
      return;
    }
    int at = index * scalarBytes;
    byte[] bigEndian = value.toByteArray();
    byte fill = (byte) (value.signum() < 0 ? -1 : 0);
    for (int i = 0; i < scalarBytes; i++) {
      data[at + i] = i < bigEndian.length ? bigEndian[bigEndian.length - 1 - i] : fill;
    }
    clearUnusedBits(data, at);
  }

  private void clearUnusedBits(byte[] data, int at) {
    if ((width & 7) != 0) {
      data[at + scalarBytes - 1] &= (byte) ((1 << (width & 7)) - 1);
    }
  }

  // Reading.

  /** The low 64 bits of a scalar: an integer is extended by its sign, a float is its bits. */
  public long get(byte[] data, int index) {
    if (isPacked()) {
      long bit = data[index >> 3] >> (index & 7) & 1;
      return isUnsigned() ? bit : -bit;
    }
    int at = index * scalarBytes;
    long bits = 0;
    for (int i = Math.min(scalarBytes, MAX_LONG_BYTES) - 1; i >= 0; i--) {
      bits = bits << 8 | data[at + i] & 0xFF;
    }
    int unused = Long.SIZE - width;
    if (unused <= 0) {
      return bits;
    }
    if (width == 0) {
      return 0;
    }
    return scalarType instanceof FloatType || isUnsigned()
        ? bits << unused >>> unused
        : bits << unused >> unused;
  }

  /** The exact value of a scalar that is an integer. */
  public BigInteger getInteger(byte[] data, int index) {
    if (fitsLong()) {
      long value = get(data, index);
      BigInteger exact = BigInteger.valueOf(value);
      return value < 0 && isUnsigned() ? exact.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : exact;
    }
    byte[] bigEndian = new byte[scalarBytes];
    for (int i = 0; i < scalarBytes; i++) {
      bigEndian[scalarBytes - 1 - i] = data[index * scalarBytes + i];
    }
    BigInteger modulus = BigInteger.ONE.shiftLeft(width);
    BigInteger value = new BigInteger(1, bigEndian).mod(modulus);
    return isUnsigned() || !value.testBit(width - 1) ? value : value.subtract(modulus);
  }

  /** A scalar that is a float. */
  public FloatValue getFloat(byte[] data, int index) {
    FloatSemantics semantics = ((FloatType) scalarType).semantics();
    long low = get(data, index);
    if (fitsLong()) {
      int unused = Long.SIZE - semantics.bitWidth();
      return FloatValue.ofBits(semantics, low << unused >>> unused);
    }
    long high = 0;
    int at = index * scalarBytes;
    for (int i = scalarBytes - 1; i >= MAX_LONG_BYTES; i--) {
      high = high << 8 | data[at + i] & 0xFF;
    }
    return FloatValue.ofBits(semantics, high, low);
  }

  /** A scalar as {@link IntegerAttr} or {@link FloatAttr}. */
  public Attribute getAttribute(byte[] data, int index) {
    return switch (scalarType) {
      case FloatType f -> FloatAttr.get(f, getFloat(data, index));
      case Type t when fitsLong() -> IntegerAttr.get(t, get(data, index));
      case Type t -> IntegerAttr.get(t, getInteger(data, index));
    };
  }

  private boolean isUnsigned() {
    return scalarType instanceof IntegerType i && i.isUnsigned();
  }
}
