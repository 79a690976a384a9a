package dev.jpto.eval.array;

import java.math.BigDecimal;

/**
 * Conversions between element types (simulation.md section 7, table of casts).
 *
 * @param to the type of the result
 * @param mode how floats are rounded
 * @param saturation whether numbers beyond the type become the nearest one it has
 */
public record Cast(DType to, RoundMode mode, Saturation saturation) {
  /** What becomes of numbers beyond the type. */
  public enum Saturation {
    /** Floats cast to integers become the nearest; integers wrap, floats become infinite. */
    DEFAULT,
    /** The nearest number of the type. */
    ON,
    /** Integers wrap, also those that floats are rounded to; floats become infinite. */
    OFF
  }

  private static final int SPARE_BITS = Long.SIZE - 53;

  /** Each element converted. */
  public DenseArray apply(DenseArray a) {
    DenseArray result = DenseArray.zeros(to, a.shape());
    int size = a.size();
    for (int i = 0; i < size; i++) {
      if (a.type().isFloat()) {
        if (to.isFloat()) {
          result.floats()[i] = toFloat(a.type(), a.floats()[i]);
        } else {
          result.integers()[i] = toInteger(a.floats()[i]);
        }
      } else if (to.isFloat()) {
        result.floats()[i] = toFloat(a.type(), a.integers()[i]);
      } else {
        result.integers()[i] = toInteger(a.type(), a.integers()[i]);
      }
    }
    return result;
  }

  private float toFloat(DType from, float value) {
    boolean integral = from == to && mode != RoundMode.NONE && from == DType.F32;
    if (integral) {
      return isFinite(value) ? (float) mode.toInteger(value) : value;
    }
    return (float) FloatRounding.round(value, to.format(), mode, saturation == Saturation.ON);
  }

  private static boolean isFinite(float value) {
    return Math.abs(value) <= Float.MAX_VALUE;
  }

  private long toInteger(float value) {
    if (value != value) {
      return 0;
    }
    if (!isFinite(value)) {
      return saturation == Saturation.OFF ? 0 : value < 0 ? to.min() : to.max();
    }
    double rounded = mode.toInteger(value);
    if (saturation == Saturation.OFF) {
      return to.wrap(new BigDecimal(rounded).toBigInteger().longValue());
    }
    if (rounded <= lowest()) {
      return to.min();
    }
    if (rounded >= highest()) {
      return to.max();
    }
    return to == DType.U64 ? new BigDecimal(rounded).toBigInteger().longValue() : (long) rounded;
  }

  private double lowest() {
    return to.min();
  }

  /** Not less than any double below it that the type holds, as 2^63 is for 2^63 - 1. */
  private double highest() {
    return to == DType.U64 ? 0x1p64 : to.max();
  }

  /** Nearest even of the exact value. */
  private float toFloat(DType from, long value) {
    if (to == DType.F32 && from != DType.U64) {
      return value;
    }
    double exact =
        from == DType.U64 && value < 0 ? 2 * stickyDouble(halved(value)) : stickyDouble(value);
    return (float)
        FloatRounding.round(exact, to.format(), RoundMode.RINT, saturation == Saturation.ON);
  }

  /** Half of the unsigned number; its lowest bit is set if any bit that was lost was. */
  private static long halved(long value) {
    return value >>> 1 | value & 1;
  }

  /** A double that rounds as {@code value} does: low bits without room are joined into one. */
  private static double stickyDouble(long value) {
    if (Math.abs(value) < 1L << 53) {
      return value;
    }
    long kept = value >> SPARE_BITS << SPARE_BITS;
    return kept == value ? value : kept | 1L << SPARE_BITS;
  }

  private long toInteger(DType from, long value) {
    if (saturation != Saturation.ON) {
      return to.wrap(value);
    }
    boolean huge = !from.isSigned() && value < 0;
    if (huge || value > 0 && Long.compareUnsigned(value, to.max()) > 0) {
      return to == DType.U64 ? value : to.max();
    }
    return value < to.min() && !huge ? to.min() : to.wrap(value);
  }
}
