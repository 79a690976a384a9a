package dev.jpto.ptensor.valid;

import dev.jpto.ir.Folding;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.ShapedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number of elements or an offset along one axis: a constant, an {@code index} value, or one that
 * nothing names yet.
 *
 * @param constant the number, or {@link ShapedType#DYNAMIC} if it is known at run time only
 * @param identity what tells it from other numbers known at run time only: the value it is, or any
 *     other object; empty for constants and for numbers that nothing is known of
 */
public record Extent(long constant, Optional<Object> identity) {
  /** A number that is known at run time only and that no value holds yet. */
  public static final Extent UNKNOWN = new Extent(ShapedType.DYNAMIC, Optional.empty());

  /** The constant {@code number}; {@link #UNKNOWN} for {@link ShapedType#DYNAMIC}. */
  public static Extent of(long number) {
    return number == ShapedType.DYNAMIC ? UNKNOWN : new Extent(number, Optional.empty());
  }

  /** The number that {@code value} is: a constant where its definition says so. */
  public static Extent of(Value value) {
    return Folding.constantOf(value) instanceof IntegerAttr known
        ? of(known.value())
        : identified(value);
  }

  /** A number known at run time only, the same as each other one of this identity. */
  public static Extent identified(Object identity) {
    return new Extent(ShapedType.DYNAMIC, Optional.of(identity));
  }

  /** Each of {@code numbers}. */
  public static List<Extent> ofAll(long... numbers) {
    List<Extent> all = new ArrayList<>(numbers.length);
    for (long number : numbers) {
      all.add(of(number));
    }
    return all;
  }

  /** Each of {@code values}. */
  public static List<Extent> ofAll(List<? extends Value> values) {
    List<Extent> all = new ArrayList<>(values.size());
    for (Value value : values) {
      all.add(of(value));
    }
    return all;
  }

  /** The numbers as a type states them, {@link ShapedType#DYNAMIC} where not constant. */
  public static long[] constants(List<Extent> extents) {
    return extents.stream().mapToLong(Extent::constant).toArray();
  }

  /** The value it is at run time, if that exists; empty for constants. */
  public Optional<Value> value() {
    return identity.filter(Value.class::isInstance).map(Value.class::cast);
  }

  /** Whether the number is known now. */
  public boolean isConstant() {
    return constant != ShapedType.DYNAMIC;
  }

  /** Whether this is the constant {@code number}. */
  public boolean is(long number) {
    return isConstant() && constant == number;
  }

  /** Whether both are certainly the same number. */
  public boolean isSameAs(Extent other) {
    return isConstant()
        ? other.is(constant)
        : identity.isPresent() && identity.equals(other.identity);
  }

  /** Whether this is certainly at most {@code other}. */
  public boolean isAtMost(Extent other) {
    return isSameAs(other)
        || (isConstant() && other.isConstant() && constant <= other.constant)
        || is(0) && other.isCount();
  }

  /** Whether this is certainly more than {@code other}. */
  public boolean isMoreThan(Extent other) {
    return isConstant() && other.isConstant() && constant > other.constant;
  }

  private boolean isCount() {
    return !isConstant() || constant >= 0;
  }

  @Override
  public String toString() {
    return isConstant() ? Long.toString(constant) : "?";
  }
}
