package dev.jpto.eval.array;

import dev.jpto.eval.Stop;
import dev.jpto.eval.value.FloatScalar;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.RuntimeValue;
import java.math.BigInteger;

/** Single numbers: between SSA values and elements of arrays. */
public final class Numbers {
  private static final int SHIFT_OF_HALF = 1;

  private Numbers() {}

  /**
   * The float of {@code type} that {@code value}, a float or a signed integer, becomes. Poison is
   * undefined behaviour here: the number is used.
   */
  public static float toFloat(DType type, RuntimeValue value) {
    return switch (value) {
      case FloatScalar f when f.semantics() == type.format() -> type.decode((int) f.value().lo());
      case FloatScalar f -> type.round(f.value().toDouble());
      case IntegerScalar i -> type.round(i.signed().doubleValue());
      case Poison _ -> throw Stop.undefined("uses a number that is poison");
      default -> throw new IllegalArgumentException("no number: " + value);
    };
  }

  /** The integer of {@code type} that {@code value}, an integer or a float, becomes; it wraps. */
  public static long toInteger(DType type, RuntimeValue value) {
    return switch (value) {
      case IntegerScalar i -> type.wrap(i.signed().longValue());
      case FloatScalar f -> type.wrap((long) f.value().toDouble());
      case Poison _ -> throw Stop.undefined("uses a number that is poison");
      default -> throw new IllegalArgumentException("no number: " + value);
    };
  }

  /**
   * The index that {@code value} is; poison and what an {@code int} cannot hold end the program.
   */
  public static int toIndex(RuntimeValue value) {
    if (!(value instanceof IntegerScalar i)) {
      throw Stop.undefined("uses an index that is poison");
    }
    if (i.signed().bitLength() >= Integer.SIZE) {
      throw Stop.undefined("uses the index " + i.signed() + ", which no memory has room for");
    }
    return i.signed().intValue();
  }

  /** The double nearest to the unsigned integer {@code value}. */
  static double unsignedToDouble(long value) {
    if (value >= 0) {
      return value;
    }
    // The lowest bit is kept in the one above, so that halving rounds as the whole would.
    return ((value >>> SHIFT_OF_HALF) | (value & 1)) * 2.0;
  }

  /** Element {@code i} as text: the shortest decimal that reads back as the same number. */
  public static String print(DenseArray array, int i) {
    if (array.type().isFloat()) {
      return Float.toString(array.floats()[i]);
    }
    long value = array.integers()[i];
    return array.type() == DType.U64 ? Long.toUnsignedString(value) : Long.toString(value);
  }

  /** The integer {@code value} of {@code type} as a signed number of any size. */
  static BigInteger exact(DType type, long value) {
    BigInteger signed = BigInteger.valueOf(value);
    return value < 0 && !type.isSigned() ? signed.add(BigInteger.ONE.shiftLeft(64)) : signed;
  }
}
