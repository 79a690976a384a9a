package dev.jpto.ir.attr;

import java.util.Arrays;

/**
 * {@code vector<4x[8]xf32>}: static extents, each of which may be scaled by a run-time constant.
 */
public final class VectorType extends ShapedType {
  private final boolean[] scalable;

  private VectorType(long[] shape, Type elementType, boolean[] scalable) {
    super(29 + Arrays.hashCode(scalable), shape, elementType);
    this.scalable = scalable;
  }

  /** The vector type without scalable dimensions. */
  public static VectorType get(long[] shape, Type elementType) {
    return get(shape, elementType, new boolean[shape.length]);
  }

  /** The vector type; throws IllegalArgumentException with {@link #invariantError}. */
  public static VectorType get(long[] shape, Type elementType, boolean[] scalable) {
    String error = invariantError(shape, elementType);
    if (error != null) {
      throw new IllegalArgumentException(error);
    }
    return elementType
        .uniquer()
        .unique(new VectorType(shape.clone(), elementType, scalable.clone()));
  }

  /** Why such a vector type cannot exist, in MLIR's words, or null. */
  public static String invariantError(long[] shape, Type elementType) {
    if (!isValidElement(elementType)) {
      return "vector elements must be int/index/float type but got '" + elementType + "'";
    }
    for (long d : shape) {
      if (d <= 0) {
        return "vector types must have positive constant sizes but got " + shapeText(shape);
      }
    }
    return null;
  }

  private static String shapeText(long[] shape) {
    StringBuilder text = new StringBuilder();
    for (long d : shape) {
      text.append(text.isEmpty() ? "" : ", ").append(d);
    }
    return text.toString();
  }

  /** Whether a vector of {@code type} exists. */
  public static boolean isValidElement(Type type) {
    return type.isIntOrIndex() || type instanceof FloatType;
  }

  /** Whether the extent of dimension {@code i} is a multiple of the run-time vector scale. */
  public boolean isScalable(int i) {
    return scalable[i];
  }

  /** Whether any dimension is scalable. */
  public boolean isScalable() {
    for (boolean s : scalable) {
      if (s) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    VectorType that = (VectorType) other;
    return sameElements(that) && Arrays.equals(scalable, that.scalable);
  }
}
