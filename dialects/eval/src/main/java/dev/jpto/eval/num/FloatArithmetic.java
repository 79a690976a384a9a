package dev.jpto.eval.num;

import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Arithmetic of IEEE 754 on floats of one format, rounded to nearest, ties to even. A NaN operand
 * gives that NaN, quiet; an operation without a meaning gives the positive quiet NaN. What is too
 * large for a format without infinities is its NaN.
 */
public final class FloatArithmetic {
  /** Bits of a quotient under those that are kept: enough to tell half a unit from the rest. */
  private static final int GUARD_BITS = 2;

  private FloatArithmetic() {}

  /** {@code a + b}. */
  public static FloatValue add(FloatValue a, FloatValue b) {
    FloatSemantics format = a.semantics();
    if (a.isNaN() || b.isNaN()) {
      return propagate(a, b);
    }
    if (a.isInf() || b.isInf()) {
      boolean opposite = a.isInf() && b.isInf() && a.isNegative() != b.isNegative();
      return opposite ? Formats.nan(format, false) : a.isInf() ? a : b;
    }
    boolean negativeZero = a.isNegative() && b.isNegative();
    return Binary.of(a).plus(Binary.of(b)).round(format, Rounding.NEAREST_EVEN, negativeZero);
  }

  /** {@code a - b}. A format without negative zero negates its zero to itself. */
  public static FloatValue subtract(FloatValue a, FloatValue b) {
    return a.isNaN() || b.isNaN() ? propagate(a, b) : add(a, b.negate());
  }

  /** {@code a * b}. */
  public static FloatValue multiply(FloatValue a, FloatValue b) {
    FloatSemantics format = a.semantics();
    if (a.isNaN() || b.isNaN()) {
      return propagate(a, b);
    }
    boolean negative = a.isNegative() != b.isNegative();
    if (a.isInf() || b.isInf()) {
      return a.isZero() || b.isZero()
          ? Formats.nan(format, false)
          : Formats.infinity(format, negative);
    }
    return Binary.of(a).times(Binary.of(b)).round(format, Rounding.NEAREST_EVEN, negative);
  }

  /** {@code a / b}; a number divided by a zero is infinite. */
  public static FloatValue divide(FloatValue a, FloatValue b) {
    FloatSemantics format = a.semantics();
    if (a.isNaN() || b.isNaN()) {
      return propagate(a, b);
    }
    boolean negative = a.isNegative() != b.isNegative();
    if (a.isInf() && b.isInf() || a.isZero() && b.isZero()) {
      return Formats.nan(format, false);
    }
    if (a.isInf() || b.isZero()) {
      return Formats.infinity(format, negative);
    }
    if (b.isInf() || a.isZero()) {
      return Formats.zero(format, negative);
    }
    Binary quotient = Binary.of(a).dividedBy(Binary.of(b), format.precision() + GUARD_BITS);
    return quotient.round(format, Rounding.NEAREST_EVEN, negative);
  }

  /** What division with a quotient rounded towards zero leaves, with the sign of {@code a}. */
  public static FloatValue remainder(FloatValue a, FloatValue b) {
    FloatSemantics format = a.semantics();
    if (a.isNaN() || b.isNaN()) {
      return propagate(a, b);
    }
    if (a.isInf() || b.isZero()) {
      return Formats.nan(format, false);
    }
    if (b.isInf() || a.isZero()) {
      return a;
    }
    Binary rest = Binary.of(a).remainder(Binary.of(b));
    return rest.round(format, Rounding.NEAREST_EVEN, a.isNegative());
  }

  /** The sign of {@code a - b}; empty if one is a NaN. The zeros are equal. */
  public static OptionalInt compare(FloatValue a, FloatValue b) {
    if (a.isNaN() || b.isNaN()) {
      return OptionalInt.empty();
    }
    if (a.isInf() || b.isInf()) {
      return OptionalInt.of(Integer.compare(side(a), side(b)));
    }
    return OptionalInt.of(Binary.of(a).compareTo(Binary.of(b)));
  }

  private static int side(FloatValue value) {
    return !value.isInf() ? 0 : value.isNegative() ? -1 : 1;
  }

  /** The greater; a NaN if one is; of the zeros the positive. */
  public static FloatValue maximum(FloatValue a, FloatValue b) {
    return extreme(a, b, 1);
  }

  /** The lesser; a NaN if one is; of the zeros the negative. */
  public static FloatValue minimum(FloatValue a, FloatValue b) {
    return extreme(a, b, -1);
  }

  private static FloatValue extreme(FloatValue a, FloatValue b, int wanted) {
    OptionalInt order = compare(a, b);
    if (order.isEmpty()) {
      return propagate(a, b);
    }
    if (order.getAsInt() == 0) {
      return a.isNegative() == wanted < 0 ? a : b;
    }
    return order.getAsInt() == wanted ? a : b;
  }

  /** The greater; the other if one is a NaN; of the zeros the positive. */
  public static FloatValue maxNum(FloatValue a, FloatValue b) {
    return extremeNumber(a, b, 1);
  }

  /** The lesser; the other if one is a NaN; of the zeros the negative. */
  public static FloatValue minNum(FloatValue a, FloatValue b) {
    return extremeNumber(a, b, -1);
  }

  private static FloatValue extremeNumber(FloatValue a, FloatValue b, int wanted) {
    if (a.isNaN()) {
      return b;
    }
    return b.isNaN() ? a : extreme(a, b, wanted);
  }

  /** The float of {@code format} that {@code value} becomes; NaNs stay NaNs. */
  public static FloatValue convert(FloatValue value, FloatSemantics format, Rounding rounding) {
    if (value.isNaN()) {
      return value.convertTo(format);
    }
    return value.isInf()
        ? Formats.infinity(format, value.isNegative())
        : Binary.of(value).round(format, rounding, value.isNegative());
  }

  /** The float of {@code format} nearest to {@code value}. */
  public static FloatValue ofInteger(FloatSemantics format, BigInteger value) {
    return new Binary(value, 0).round(format, Rounding.NEAREST_EVEN, false);
  }

  /** The integer next to {@code value} on the way to zero; empty for infinities and NaNs. */
  public static Optional<BigInteger> truncate(FloatValue value) {
    return value.isFinite() ? Optional.of(Binary.of(value).truncate()) : Optional.empty();
  }

  /** The bits of {@code value}, as a number that is not negative. */
  public static BigInteger bits(FloatValue value) {
    return Formats.bits(value);
  }

  /** The float whose bits are the lowest ones of {@code bits}. */
  public static FloatValue ofBits(FloatSemantics format, BigInteger bits) {
    return Formats.ofBits(format, bits.and(Formats.ones(format.bitWidth())));
  }

  private static FloatValue propagate(FloatValue a, FloatValue b) {
    return Formats.quiet(a.isNaN() ? a : b);
  }
}
