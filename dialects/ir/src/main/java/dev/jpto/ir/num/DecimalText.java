package dev.jpto.ir.num;

import java.nio.charset.StandardCharsets;

/** Reads decimal float literals from ASCII bytes; short ones, the most common, without garbage. */
public final class DecimalText {
  private static final int MAX_LONG_DIGITS = 18;
  private static final long MAX_EXACT_DIGITS = 1L << 53;
  private static final int MAX_EXPONENT_DIGITS = 6;

  /** Stands for an exponent that is malformed or has many digits. */
  private static final int NONE = Integer.MIN_VALUE;

  /** The powers of ten that are doubles exactly. */
  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private DecimalText() {}

  /**
   * The {@code double} nearest to the literal {@code text[from, to)}, ties to even; an infinity if
   * it is too large.
   *
   * @param text {@code digit+ ('.' digit*)? ([eE] [+-]? digit+)?}
   * @throws NumberFormatException if the text is not of that form
   */
  public static double toDouble(byte[] text, int from, int to) {
    if (from >= to || text[from] < '0' || text[from] > '9') {
      throw new NumberFormatException("a number begins with a digit");
    }
    long digits = 0;
    int count = 0;
    int point = -1;
    int p = from;
    for (; p < to; p++) {
      int digit = text[p] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = digits * 10 + digit;
        count += count > 0 || digit > 0 ? 1 : 0;
      } else if (text[p] == '.' && point < 0) {
        point = p;
      } else {
        break;
      }
    }
    boolean hasExponent = p < to && (text[p] == 'e' || text[p] == 'E');
    int written = hasExponent ? exponent(text, p + 1, to) : p < to ? NONE : 0;
    int exponent = written == NONE || point < 0 ? written : written + point + 1 - p;
    boolean exact =
        count <= MAX_LONG_DIGITS
            && digits <= MAX_EXACT_DIGITS
            && Math.abs((long) exponent) < POWERS_OF_TEN.length;
    if (!exact) {
      String literal = new String(text, from, to - from, StandardCharsets.ISO_8859_1);
      return FloatValue.parseDecimal(FloatSemantics.F64, literal).toDouble();
    }
    return exponent < 0 ? digits / POWERS_OF_TEN[-exponent] : digits * POWERS_OF_TEN[exponent];
  }

  /** The exponent at {@code text[from, to)}, or {@link #NONE}. */
  private static int exponent(byte[] text, int from, int to) {
    boolean signed = from < to && (text[from] == '-' || text[from] == '+');
    int first = signed ? from + 1 : from;
    if (first == to || to - first > MAX_EXPONENT_DIGITS) {
      return NONE;
    }
    int value = 0;
    for (int p = first; p < to; p++) {
      if (text[p] < '0' || text[p] > '9') {
        return NONE;
      }
      value = value * 10 + text[p] - '0';
    }
    return text[from] == '-' ? -value : value;
  }
}
