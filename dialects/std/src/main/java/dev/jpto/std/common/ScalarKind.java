package dev.jpto.std.common;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.ElementLayout;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatValue;
import java.math.BigInteger;

/**
 * How constants hold numbers of one kind.
 *
 * @param <T> what the numbers are in Java
 */
public abstract sealed class ScalarKind<T> {
  /** Integers, read as signed unless the type says otherwise. */
  public static final ScalarKind<BigInteger> INTEGER = new Integers();

  /** Floats. */
  public static final ScalarKind<FloatValue> FLOAT = new Floats();

  /** Whether numbers of {@code type} are of this kind. */
  abstract boolean holds(Type type);

  /** The number of a scalar attribute of this kind. */
  abstract T of(Attribute scalar);

  /** Element {@code i} of dense data. */
  abstract T get(ElementLayout layout, byte[] data, int i);

  /** Sets element {@code i} of dense data that is zero. */
  abstract void put(ElementLayout layout, byte[] data, int i, T value);

  /** The scalar attribute. */
  abstract Attribute attribute(Type type, T value);

  private static final class Integers extends ScalarKind<BigInteger> {
    @Override
    boolean holds(Type type) {
      return type.isIntOrIndex();
    }

    @Override
    BigInteger of(Attribute scalar) {
      return ((IntegerAttr) scalar).bigValue();
    }

    @Override
    BigInteger get(ElementLayout layout, byte[] data, int i) {
      return layout.getInteger(data, i);
    }

    @Override
    void put(ElementLayout layout, byte[] data, int i, BigInteger value) {
      layout.put(data, i, value);
    }

    @Override
    Attribute attribute(Type type, BigInteger value) {
      return IntegerAttr.get(type, value);
    }
  }

  private static final class Floats extends ScalarKind<FloatValue> {
    @Override
    boolean holds(Type type) {
      return type instanceof FloatType;
    }

    @Override
    FloatValue of(Attribute scalar) {
      return ((FloatAttr) scalar).value();
    }

    @Override
    FloatValue get(ElementLayout layout, byte[] data, int i) {
      return layout.getFloat(data, i);
    }

    @Override
    void put(ElementLayout layout, byte[] data, int i, FloatValue value) {
      layout.put(data, i, value.hi(), value.lo());
    }

    @Override
    Attribute attribute(Type type, FloatValue value) {
      return FloatAttr.get((FloatType) type, value);
    }
  }
}
