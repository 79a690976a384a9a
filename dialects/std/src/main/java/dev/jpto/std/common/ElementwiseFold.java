package dev.jpto.std.common;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.ElementLayout;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypedAttr;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Computes with constants: with scalars, or with each element of vectors and tensors. The rules
 * given answer null for numbers they have no result for; then nothing is folded.
 */
public final class ElementwiseFold {
  private ElementwiseFold() {}

  /** {@code rule} of each number of {@code constant}, or null. O(number of elements stored). */
  public static <T, R> Attribute map(
      ScalarKind<T> from, Attribute constant, ScalarKind<R> to, Type type, Function<T, R> rule) {
    if (!isOf(from, constant)) {
      return null;
    }
    if (!(constant instanceof DenseElementsAttr dense)) {
      return scalar(to, type, rule.apply(from.of(constant)));
    }
    IntFunction<R> element = i -> rule.apply(at(from, dense, i));
    return elements(to, (ShapedType) type, dense.isSplat(), element);
  }

  /**
   * {@code rule} of each number of {@code left} and the one of {@code right} at the same place, or
   * null. O(number of elements stored).
   */
  public static <T> Attribute zip(
      ScalarKind<T> kind, Attribute left, Attribute right, BinaryOperator<T> rule) {
    return zip(kind, left, right, kind, TypedAttr.typeOf(left), rule::apply);
  }

  /** What a rule makes of two numbers of one kind. */
  @FunctionalInterface
  public interface Rule<T, R> {
    /** The result, or null. */
    R apply(T left, T right);
  }

  /**
   * {@code rule} of each number of {@code left} and the one of {@code right} at the same place, as
   * a constant of {@code type}, or null. O(number of elements stored).
   */
  public static <T, R> Attribute zip(
      ScalarKind<T> from,
      Attribute left,
      Attribute right,
      ScalarKind<R> to,
      Type type,
      Rule<T, R> rule) {
    if (!isOf(from, left)
        || !isOf(from, right)
        || TypedAttr.typeOf(left) != TypedAttr.typeOf(right)) {
      return null;
    }
    if (!(left instanceof DenseElementsAttr a && right instanceof DenseElementsAttr b)) {
      return scalar(to, type, rule.apply(from.of(left), from.of(right)));
    }
    IntFunction<R> element = i -> rule.apply(at(from, a, i), at(from, b, i));
    return elements(to, (ShapedType) type, a.isSplat() && b.isSplat(), element);
  }

  private static boolean isOf(ScalarKind<?> kind, Attribute constant) {
    return switch (constant) {
      case IntegerAttr integer -> kind.holds(integer.type());
      case FloatAttr number -> kind.holds(number.type());
      case DenseElementsAttr dense -> kind.holds(dense.type().elementType());
      case null, default -> false;
    };
  }

  private static <T> T at(ScalarKind<T> kind, DenseElementsAttr dense, int i) {
    return kind.get(dense.layout(), dense.data(), dense.isSplat() ? 0 : i);
  }

  private static <R> Attribute scalar(ScalarKind<R> to, Type type, R value) {
    return value == null ? null : to.attribute(type, value);
  }

  private static <R> Attribute elements(
      ScalarKind<R> to, ShapedType type, boolean splat, IntFunction<R> element) {
    if (splat) {
      R value = element.apply(0);
      return value == null ? null : splat(type, to.attribute(type.elementType(), value));
    }
    ElementLayout layout = ElementLayout.of(type.elementType()).orElseThrow();
    int count = Math.toIntExact(type.numElements());
    byte[] data = new byte[Math.toIntExact(layout.byteCount(count))];
    for (int i = 0; i < count; i++) {
      R value = element.apply(i);
      if (value == null) {
        return null;
      }
      to.put(layout, data, i, value);
    }
    return DenseElementsAttr.get(type, data);
  }

  /** The vector or tensor all whose elements are {@code scalar}; its shape must be static. */
  public static DenseElementsAttr splat(ShapedType type, Attribute scalar) {
    ElementLayout layout = ElementLayout.of(type.elementType()).orElseThrow();
    byte[] data = new byte[layout.elementBytes()];
    switch (scalar) {
      case IntegerAttr integer when layout.isPacked() -> data[0] = (byte) -(integer.value() & 1);
      case IntegerAttr integer -> layout.put(data, 0, integer.bigValue());
      case FloatAttr number -> layout.put(data, 0, number.value().hi(), number.value().lo());
      default -> throw new IllegalArgumentException(scalar + " is no number");
    }
    return DenseElementsAttr.get(type, data);
  }

  /**
   * The constant of {@code type}, integers of it, all of whose bits are zero; null if the type has
   * no static shape.
   */
  public static Attribute zero(Type type) {
    return integers(type, 0);
  }

  /** The constant of {@code type} that is, or whose elements are, {@code value}; null as above. */
  public static Attribute integers(Type type, long value) {
    if (!(type instanceof ShapedType shaped)) {
      return IntegerAttr.get(type, value);
    }
    return shaped.hasStaticShape()
        ? splat(shaped, IntegerAttr.get(shaped.elementType(), value))
        : null;
  }
}
