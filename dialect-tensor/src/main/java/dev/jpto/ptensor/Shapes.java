package dev.jpto.ptensor;

import dev.jpto.ir.attr.ShapedType;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Questions about extents, {@link ShapedType#DYNAMIC} where known at run time only. */
final class Shapes {
  private Shapes() {}

  static boolean isStatic(long extent) {
    return extent != ShapedType.DYNAMIC;
  }

  static boolean isStatic(long[] shape) {
    return Arrays.stream(shape).allMatch(Shapes::isStatic);
  }

  /** Whether two extents may be the same number. */
  static boolean mayBeEqual(long a, long b) {
    return a == b || !isStatic(a) || !isStatic(b);
  }

  /** {@code [4, ?]}. */
  static String text(long[] shape) {
    return Arrays.stream(shape).mapToObj(Shapes::text).collect(Collectors.joining(", ", "[", "]"));
  }

  /** {@code 4} or {@code ?}. */
  static String text(long extent) {
    return isStatic(extent) ? Long.toString(extent) : "?";
  }

  /** The number of elements of a static shape, or empty. */
  static OptionalLong count(long[] shape) {
    return isStatic(shape)
        ? OptionalLong.of(Arrays.stream(shape).reduce(1, (a, b) -> a * b))
        : OptionalLong.empty();
  }

  /** The axis that {@code axis} names, negative ones from the end; empty if there is none. */
  static OptionalLong axis(long axis, int rank) {
    long counted = axis < 0 ? axis + rank : axis;
    return counted >= 0 && counted < rank ? OptionalLong.of(counted) : OptionalLong.empty();
  }
}
