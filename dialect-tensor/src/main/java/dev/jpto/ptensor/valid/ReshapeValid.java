package dev.jpto.ptensor.valid;

import dev.jpto.ir.attr.ShapedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * What is valid after a change of shape that keeps the row-major order of the elements
 * (tile-tensor.md section 1.5). Extents are {@link ShapedType#DYNAMIC} where known at run time
 * only.
 */
public final class ReshapeValid {
  private static final String INEXPRESSIBLE = "valid region cannot be expressed after reshape";

  private final long[] shape;
  private final long[] valid;
  private final long[] target;

  private ReshapeValid(long[] shape, long[] valid, long[] target) {
    this.shape = shape;
    this.valid = valid;
    this.target = target;
  }

  /**
   * The valid part of the shape {@code target}, made of {@code valid} elements of {@code shape}.
   *
   * @param rowMajor whether the elements lie in row-major order; if not, only what is wholly valid
   *     or wholly invalid can be reshaped
   */
  public static ValidResult of(long[] shape, long[] valid, long[] target, boolean rowMajor) {
    return new ReshapeValid(shape, valid, target).result(rowMajor);
  }

  private ValidResult result(boolean rowMajor) {
    if (Arrays.equals(shape, valid)) {
      return ValidResult.valid(target);
    }
    if (Arrays.stream(valid).anyMatch(v -> v == 0)) {
      return ValidResult.valid(new long[target.length]);
    }
    if (!rowMajor) {
      return ValidResult.rejected(INEXPRESSIBLE);
    }
    long[] mapped = acrossUnitAxes();
    if (mapped == null) {
      mapped = asPrefix();
    }
    return mapped == null ? ValidResult.rejected(INEXPRESSIBLE) : ValidResult.valid(mapped);
  }

  /** The valid extents if the shapes differ in axes of extent 1 only, or null. */
  private long[] acrossUnitAxes() {
    List<Long> kept = new ArrayList<>();
    List<Long> keptValid = new ArrayList<>();
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] != 1) {
        kept.add(shape[i]);
        keptValid.add(valid[i]);
      } else if (valid[i] != 1) {
        return null;
      }
    }
    long[] mapped = new long[target.length];
    int next = 0;
    for (int i = 0; i < target.length; i++) {
      if (target[i] == 1) {
        mapped[i] = 1;
      } else if (next < kept.size() && kept.get(next) == target[i]) {
        mapped[i] = keptValid.get(next++);
      } else {
        return null;
      }
    }
    return next == kept.size() ? mapped : null;
  }

  /** The valid extents if what is valid is the beginning of the elements in order, or null. */
  private long[] asPrefix() {
    int axis = 0;
    while (axis < shape.length - 1 && valid[axis] == 1) {
      axis++;
    }
    for (int i = axis + 1; i < shape.length; i++) {
      if (valid[i] != shape[i]) {
        return null;
      }
    }
    OptionalLong row = product(shape, axis + 1);
    if (row.isEmpty()) {
      return null;
    }
    return valid[axis] == ShapedType.DYNAMIC
        ? dynamicPrefix(shape[axis], row.getAsLong())
        : staticPrefix(valid[axis] * row.getAsLong());
  }

  /** {@code count} elements as whole rows along one axis. */
  private long[] staticPrefix(long count) {
    long[] mapped = new long[target.length];
    Arrays.fill(mapped, 1);
    long left = count;
    for (int i = target.length - 1; i >= 0; i--) {
      if (target[i] == ShapedType.DYNAMIC) {
        return null;
      }
      if (left <= target[i]) {
        mapped[i] = left;
        return mapped;
      }
      if (left % target[i] != 0) {
        return null;
      }
      mapped[i] = target[i];
      left /= target[i];
    }
    return null;
  }

  /** A number of rows known at run time only, which needs an axis of the same rows. */
  private long[] dynamicPrefix(long extent, long row) {
    long[] mapped = new long[target.length];
    Arrays.fill(mapped, 1);
    for (int i = target.length - 1; i >= 0; i--) {
      OptionalLong inner = product(target, i + 1);
      if (inner.isEmpty()) {
        return null;
      }
      if (inner.getAsLong() == row && target[i] == extent) {
        mapped[i] = ShapedType.DYNAMIC;
        return mapped;
      }
      mapped[i] = target[i];
    }
    return null;
  }

  private static OptionalLong product(long[] extents, int from) {
    long product = 1;
    for (int i = from; i < extents.length; i++) {
      if (extents[i] == ShapedType.DYNAMIC) {
        return OptionalLong.empty();
      }
      product *= extents[i];
    }
    return OptionalLong.of(product);
  }
}
