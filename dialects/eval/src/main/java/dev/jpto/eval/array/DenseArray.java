package dev.jpto.eval.array;

import dev.jpto.eval.value.FloatScalar;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.Scalar;
import dev.jpto.ir.num.FloatValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Numbers of one type in row-major order. Whoever makes one fills it; after that it is not changed.
 */
public final class DenseArray {
  private final DType type;
  private final int[] shape;
  private final float[] floats;
  private final long[] integers;

  private DenseArray(DType type, int[] shape, float[] floats, long[] integers) {
    this.type = type;
    this.shape = shape;
    this.floats = floats;
    this.integers = integers;
  }

  /** Zeros; the caller may fill the array. */
  public static DenseArray zeros(DType type, int... shape) {
    int size = size(shape);
    return type.isFloat()
        ? new DenseArray(type, shape.clone(), new float[size], null)
        : new DenseArray(type, shape.clone(), null, new long[size]);
  }

  /** An array of these floats, which are of {@code type}; not copied. */
  public static DenseArray of(DType type, int[] shape, float[] floats) {
    checkSize(shape, floats.length);
    return new DenseArray(type, shape.clone(), floats, null);
  }

  /** An array of these integers, which are of {@code type}; not copied. */
  public static DenseArray of(DType type, int[] shape, long[] integers) {
    checkSize(shape, integers.length);
    return new DenseArray(type, shape.clone(), null, integers);
  }

  /** The number {@code value} of {@code type} everywhere; integers wrap, floats round. */
  public static DenseArray filled(DType type, Scalar value, int... shape) {
    DenseArray array = zeros(type, shape);
    if (type.isFloat()) {
      Arrays.fill(array.floats, Numbers.toFloat(type, value));
    } else {
      Arrays.fill(array.integers, Numbers.toInteger(type, value));
    }
    return array;
  }

  private static void checkSize(int[] shape, int length) {
    if (size(shape) != length) {
      throw new IllegalArgumentException(length + " numbers for " + Arrays.toString(shape));
    }
  }

  /**
   * The number of elements of {@code shape}; throws if they are more than an array has room for.
   */
  public static int size(int... shape) {
    int size = 1;
    for (int extent : shape) {
      size = Math.multiplyExact(size, extent);
    }
    return size;
  }

  /** The type of the elements. */
  public DType type() {
    return type;
  }

  /** The extents; a copy. */
  public int[] shape() {
    return shape.clone();
  }

  /** The number of dimensions. */
  public int rank() {
    return shape.length;
  }

  /** The extent of dimension {@code i}. */
  public int dim(int i) {
    return shape[i];
  }

  /** The number of elements. */
  public int size() {
    return type.isFloat() ? floats.length : integers.length;
  }

  /** The last extent; 1 without dimensions. */
  public int cols() {
    return shape.length == 0 ? 1 : shape[shape.length - 1];
  }

  /** The product of all extents but the last. */
  public int rows() {
    return shape.length == 0 ? 1 : size(Arrays.copyOf(shape, shape.length - 1));
  }

  /** The floats; not a copy. */
  public float[] floats() {
    return floats;
  }

  /** The integers; not a copy. */
  public long[] integers() {
    return integers;
  }

  /** Whether {@code that} has the same extents. */
  public boolean sameShapeAs(DenseArray that) {
    return Arrays.equals(shape, that.shape);
  }

  /** The same numbers with other extents of the same product; not a copy. */
  public DenseArray reshaped(int... extents) {
    checkSize(extents, size());
    return new DenseArray(type, extents.clone(), floats, integers);
  }

  /** The same bits in memory as elements of {@code other}, which has as many. */
  public DenseArray bitcast(DType other) {
    if (other == type) {
      return this;
    }
    if (other.bytes() != type.bytes()) {
      throw new IllegalArgumentException(type + " and " + other + " differ in size");
    }
    DenseArray result = zeros(other, shape);
    for (int i = 0; i < size(); i++) {
      long bits = type.isFloat() ? type.encode(floats[i]) : integers[i];
      if (other.isFloat()) {
        result.floats[i] = other.decode((int) bits);
      } else {
        result.integers[i] = other.wrap(bits);
      }
    }
    return result;
  }

  /** A rectangle of a matrix; must be inside. */
  public DenseArray window(int row, int col, int rows, int cols) {
    DenseArray result = zeros(type, rows, cols);
    for (int r = 0; r < rows; r++) {
      result.copy(this, (row + r) * cols() + col, r * cols, cols);
    }
    return result;
  }

  /** A matrix with rows and columns exchanged. */
  public DenseArray transposed() {
    DenseArray result = zeros(type, cols(), rows());
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < cols(); c++) {
        result.copy(this, r * cols() + c, c * rows() + r);
      }
    }
    return result;
  }

  /** Element {@code i} in row-major order; exact for all types but 64-bit integers. */
  public double get(int i) {
    if (type.isFloat()) {
      return floats[i];
    }
    return type == DType.U64 ? Numbers.unsignedToDouble(integers[i]) : integers[i];
  }

  /** Element {@code i} in row-major order, as the value of an SSA value. */
  public Scalar scalar(int i) {
    return type.isFloat()
        ? new FloatScalar(FloatValue.ofBits(type.format(), storedBits(floats[i])))
        : IntegerScalar.wrap(type.bits(), integers[i]);
  }

  private long storedBits(float value) {
    return type.encode(value) & 0xFFFFFFFFL;
  }

  /** Copies element {@code from} of {@code source}, of the same type, to element {@code to}. */
  public void copy(DenseArray source, int from, int to) {
    copy(source, from, to, 1);
  }

  /** Copies {@code count} elements of {@code source}, of the same type. */
  public void copy(DenseArray source, int from, int to, int count) {
    if (type.isFloat()) {
      System.arraycopy(source.floats, from, floats, to, count);
    } else {
      System.arraycopy(source.integers, from, integers, to, count);
    }
  }

  /** Equal if types, extents and the bits of all elements are. */
  @Override
  public boolean equals(Object object) {
    return object instanceof DenseArray that
        && type == that.type
        && sameShapeAs(that)
        && sameBits(that);
  }

  private boolean sameBits(DenseArray that) {
    if (!type.isFloat()) {
      return Arrays.equals(integers, that.integers);
    }
    for (int i = 0; i < floats.length; i++) {
      if (type.encode(floats[i]) != type.encode(that.floats[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return type.hashCode() + 31 * Arrays.hashCode(shape);
  }

  /** The type, the extents and at most eight numbers. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(size(), 8); i++) {
      text.append(i == 0 ? "" : ", ").append(Numbers.print(this, i));
    }
    String extents = Arrays.stream(shape).mapToObj(e -> e + "x").collect(Collectors.joining());
    return extents + type + " [" + text + (size() > 8 ? ", ..." : "") + "]";
  }
}
