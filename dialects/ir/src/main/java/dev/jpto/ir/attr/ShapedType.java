package dev.jpto.ir.attr;

import java.util.Arrays;

/** Vectors, tensors and memrefs: an element type and, unless unranked, a shape. */
public abstract class ShapedType extends Type {
  /** The extent of a dimension known only at run time; prints as {@code ?}. */
  public static final long DYNAMIC = Long.MIN_VALUE;

  private static final long[] UNRANKED = new long[0];

  private final long[] shape;
  private final Type elementType;

  ShapedType(int seed, long[] shape, Type elementType) {
    super(
        elementType.uniquer(), (Arrays.hashCode(shape) * 31 + elementType.hashCode()) * 31 + seed);
    this.shape = shape;
    this.elementType = elementType;
  }

  ShapedType(int seed, Type elementType) {
    this(seed, UNRANKED, elementType);
  }

  /** The type of each element. */
  public final Type elementType() {
    return elementType;
  }

  /** Whether the number of dimensions is known. */
  public boolean hasRank() {
    return true;
  }

  /** The number of dimensions; 0 too for an unranked type. */
  public final int rank() {
    return shape.length;
  }

  /** The extent of dimension {@code i}, or {@link #DYNAMIC}. */
  public final long dim(int i) {
    return shape[i];
  }

  /** A copy of the extents. */
  public final long[] shape() {
    return shape.clone();
  }

  /** Whether the shape is known at compile time. */
  public final boolean hasStaticShape() {
    if (!hasRank()) {
      return false;
    }
    for (long d : shape) {
      if (d == DYNAMIC) {
        return false;
      }
    }
    return true;
  }

  /**
   * The number of elements of a static shape; {@code Long.MAX_VALUE} if they are more than that.
   */
  public final long numElements() {
    if (!hasStaticShape()) {
      throw new IllegalStateException("cannot get element count of dynamic shaped type");
    }
    long n = 1;
    for (long d : shape) {
      if (d == 0) {
        return 0;
      }
      n = n > Long.MAX_VALUE / d ? Long.MAX_VALUE : n * d;
    }
    return n;
  }

  /** Whether {@code other} has the same rank and extents. */
  public final boolean sameShapeAs(ShapedType other) {
    return hasRank() == other.hasRank() && Arrays.equals(shape, other.shape);
  }

  final boolean sameElements(ShapedType other) {
    return elementType == other.elementType && Arrays.equals(shape, other.shape);
  }
}
