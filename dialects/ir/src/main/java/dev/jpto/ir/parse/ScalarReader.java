package dev.jpto.ir.parse;

import dev.jpto.ir.attr.ElementLayout;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.DecimalText;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import dev.jpto.ir.support.Utf8;
import java.math.BigInteger;

/**
 * Turns number literals into values of one integer, float or index type. There are no value objects
 * but for wide integers: the value read last is kept here.
 */
final class ScalarReader {
  private static final int MAX_LONG_DIGITS = 18;
  private static final int MAX_LONG_HEX_DIGITS = 15;

  /** An upper bound of the decimal digits that a bit may need. */
  private static final double DIGITS_PER_BIT = 0.302;

  private final Core core;
  private final byte[] bytes;
  private final FloatSemantics semantics;
  private final int width;
  private final boolean signed;
  private long low;
  private long high;
  private BigInteger wide;

  ScalarReader(Core core, Type type) {
    this.core = core;
    this.bytes = core.lexer.bytes;
    this.semantics = type instanceof FloatType f ? f.semantics() : null;
    this.width = type instanceof IntegerType i ? i.width() : Long.SIZE;
    this.signed =
        type instanceof IndexType
            || (type instanceof IntegerType i && i.signedness() == IntegerType.Signedness.SIGNED);
  }

  /** The integer read last, exact if {@link #wide} is null. */
  long low() {
    return low;
  }

  /** The integer read last if it does not fit a {@code long}, or null. */
  BigInteger wide() {
    return wide;
  }

  /** The float read last. */
  FloatValue floatValue() {
    return FloatValue.ofBits(semantics, high, low);
  }

  /** Writes what was read last to the scalar {@code index} of {@code data}. */
  void store(ElementLayout layout, byte[] data, int index) {
    if (wide != null) {
      layout.put(data, index, wide);
    } else if (layout.fitsLong()) {
      layout.put(data, index, low);
    } else {
      layout.put(data, index, semantics == null ? low >> 63 : high, low);
    }
  }

  /** Takes {@code true} as 1 and {@code false} as 0. */
  void setBool(boolean value) {
    low = value ? 1 : 0;
    wide = null;
  }

  // Integers.

  /**
   * Reads the integer literal {@code bytes[from, to)}, decimal or hex; false if the type cannot
   * hold it. A signless type holds what fits it with or without sign; nothing holds -0.
   */
  boolean readInteger(int from, int to, boolean negative) {
    boolean hex = isHex(from, to);
    int first = skipZeros(hex ? from + 2 : from, to);
    int digits = to - first;
    if (digits > (hex ? MAX_LONG_HEX_DIGITS : MAX_LONG_DIGITS)) {
      return readWide(first, to, hex, negative);
    }
    long value = hex ? hexValue(first, to) : 0;
    for (int p = first; p < to && !hex; p++) {
      value = value * 10 + bytes[p] - '0';
    }
    wide = null;
    low = negative ? -value : value;
    return fits(value, negative);
  }

  private boolean fits(long value, boolean negative) {
    if (negative) {
      return value != 0 && width > 0 && (width >= Long.SIZE || value <= 1L << (width - 1));
    }
    if (width >= Long.SIZE) {
      return true;
    }
    return value >>> width == 0 && (!signed || width == 0 || value >>> (width - 1) == 0);
  }

  private boolean readWide(int first, int to, boolean hex, boolean negative) {
    int digits = to - first;
    boolean tooLong = hex ? digits > width / 4 + 1 : digits > (int) (width * DIGITS_PER_BIT) + 1;
    if (tooLong) {
      return false;
    }
    BigInteger value =
        hex ? Digits.hexadecimal(bytes, first, to) : Digits.decimal(bytes, first, to);
    BigInteger result = negative ? value.negate() : value;
    low = result.longValue();
    wide = result.bitLength() < Long.SIZE ? null : result;
    if (negative) {
      return result.bitLength() < width;
    }
    return value.bitLength() <= (signed ? width - 1 : width);
  }

  private int skipZeros(int from, int to) {
    int p = from;
    while (p < to - 1 && bytes[p] == '0') {
      p++;
    }
    return p;
  }

  /** Whether the integer literal {@code bytes[from, to)} is written in hexadecimal. */
  boolean isHex(int from, int to) {
    return to - from > 1 && bytes[from + 1] == 'x';
  }

  // Floats.

  /** Reads the decimal float literal {@code bytes[from, to)}, rounded to double, then the type. */
  void readDecimal(int from, int to, boolean negative) {
    double magnitude = DecimalText.toDouble(bytes, from, to);
    double value = negative ? -magnitude : magnitude;
    float single = (float) value;
    high = 0;
    if (semantics == FloatSemantics.F64) {
      low = Double.doubleToRawLongBits(value);
    } else if (semantics == FloatSemantics.F32) {
      low = Float.floatToRawIntBits(single) & 0xFFFFFFFFL;
    } else if (semantics == FloatSemantics.F16 && single == value) {
      low = Float.floatToFloat16(single) & 0xFFFF;
    } else {
      setFloat(FloatValue.fromDouble(semantics, value));
    }
  }

  /** Reads the bits of a float from the integer literal {@code bytes[from, to)}; throws errors. */
  void readBits(int from, int to, boolean negative) {
    if (!isHex(from, to)) {
      throw core.errorAt(
          from,
          "unexpected decimal integer literal for a floating point value",
          from,
          "add a trailing dot to make the literal a float");
    }
    if (negative) {
      throw core.errorAt(from, "hexadecimal float literal should not have a leading minus");
    }
    int first = skipZeros(from + 2, to);
    if (!fitsBits(first, to)) {
      throw core.errorAt(from, "hexadecimal float constant out of range for type");
    }
    setFloat(FloatValue.parseHexLiteral(semantics, Utf8.decode(bytes, from, to)));
  }

  /** Whether the float has room for the hex digits {@code bytes[first, to)}. */
  private boolean fitsBits(int first, int to) {
    int leading = Long.SIZE - Long.numberOfLeadingZeros(Character.digit(bytes[first], 16));
    return (to - first - 1) * 4L + leading <= semantics.bitWidth();
  }

  private long hexValue(int first, int to) {
    long value = 0;
    for (int p = first; p < to; p++) {
      value = value << 4 | Character.digit(bytes[p], 16);
    }
    return value;
  }

  private void setFloat(FloatValue value) {
    low = value.lo();
    high = value.hi();
  }
}
