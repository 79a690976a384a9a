package dev.jpto.ir.num;

/** Prints floats as MLIR 19 does; see {@link FloatValue#appendTo} for the forms. */
final class FloatPrinter {
  static final int SHORT_DIGITS = 6;

  private static final int MAX_PADDING = 3;

  private FloatPrinter() {}

  static StringBuilder append(StringBuilder out, FloatValue value) {
    return switch (value.category()) {
      case ZERO -> appendSign(out, value).append("0.000000e+00");
      case SUBNORMAL, NORMAL -> appendNumber(out, value);
      case INFINITY, NAN -> appendBits(out, value);
    };
  }

  private static StringBuilder appendNumber(StringBuilder out, FloatValue value) {
    FloatSemantics semantics = value.semantics();
    DecimalDigits exact = ShortDecimal.of(value);
    if (exact != null) {
      return appendPadded(appendSign(out, value), exact);
    }
    DecimalDigits few = DecimalDigits.of(value, SHORT_DIGITS);
    if (few.round(semantics, value.isNegative()).equals(value)) {
      return appendPadded(appendSign(out, value), few);
    }
    int count = DecimalDigits.naturalCount(semantics);
    DecimalDigits many = DecimalDigits.of(value, count);
    int length = many.digits().length();
    int leadingExponent = many.exponent() + length - 1;
    if (many.exponent() >= 0) {
      return many.exponent() > MAX_PADDING || leadingExponent >= count
          ? appendScientific(appendSign(out, value), many)
          : appendBits(out, value);
    }
    return leadingExponent < -MAX_PADDING
        ? appendScientific(appendSign(out, value), many)
        : appendPlain(appendSign(out, value), many);
  }

  /** The form {@code 1.250000e+01}: digits filled with zeros, two digits of exponent or more. */
  private static StringBuilder appendPadded(StringBuilder out, DecimalDigits number) {
    String digits = number.digits();
    out.append(digits.charAt(0)).append('.').append(digits, 1, digits.length());
    out.repeat('0', SHORT_DIGITS + 1 - digits.length());
    int exponent = number.exponent() + digits.length() - 1;
    out.append(exponent < 0 ? "e-" : "e+");
    if (Math.abs(exponent) < 10) {
      out.append('0');
    }
    return out.append(Math.abs(exponent));
  }

  /** The form {@code 1.25E+1}: no more digits than needed, but at least one after the point. */
  private static StringBuilder appendScientific(StringBuilder out, DecimalDigits number) {
    String digits = number.digits();
    out.append(digits.charAt(0)).append('.').append(digits, 1, digits.length());
    if (digits.length() == 1) {
      out.append('0');
    }
    int exponent = number.exponent() + digits.length() - 1;
    return out.append(exponent < 0 ? "E-" : "E+").append(Math.abs(exponent));
  }

  /** The form {@code 12.5} or {@code 0.00125}, for a number with a fraction. */
  private static StringBuilder appendPlain(StringBuilder out, DecimalDigits number) {
    String digits = number.digits();
    int whole = digits.length() + number.exponent();
    if (whole <= 0) {
      return out.append("0.").repeat('0', -whole).append(digits);
    }
    return out.append(digits, 0, whole).append('.').append(digits, whole, digits.length());
  }

  private static StringBuilder appendBits(StringBuilder out, FloatValue value) {
    return out.append(value.bits().toHex());
  }

  private static StringBuilder appendSign(StringBuilder out, FloatValue value) {
    return value.isNegative() ? out.append('-') : out;
  }
}
