package dev.jpto.testkit.filecheck;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * How a number is written.
 *
 * @param precision the least number of digits
 * @param alternate whether {@code 0x} precedes the digits
 */
record NumberFormat(Notation notation, int precision, boolean alternate) {
  static final NumberFormat UNSIGNED = new NumberFormat(Notation.UNSIGNED, 0, false);

  /** The conversions, each with the digits it writes and those that may stand first. */
  enum Notation {
    UNSIGNED('u', 10, "0-9", "1-9"),
    SIGNED('d', 10, "0-9", "1-9"),
    HEX_LOWER('x', 16, "0-9a-f", "1-9a-f"),
    HEX_UPPER('X', 16, "0-9A-F", "1-9A-F");

    private final char letter;
    private final int radix;
    private final String digits;
    private final String leading;

    Notation(char letter, int radix, String digits, String leading) {
      this.letter = letter;
      this.radix = radix;
      this.digits = digits;
      this.leading = leading;
    }

    static Optional<Notation> of(char letter) {
      for (Notation notation : values()) {
        if (notation.letter == letter) {
          return Optional.of(notation);
        }
      }
      return Optional.empty();
    }

    boolean isHex() {
      return radix == 16;
    }
  }

  /** A regular expression for the numbers in this format. */
  String wildcard() {
    String sign = notation == Notation.SIGNED ? "-?" : "";
    String marker = alternate ? "0x" : "";
    String digit = "[" + notation.digits + "]";
    if (precision == 0) {
      return sign + marker + digit + "+";
    }
    String longer = "([" + notation.leading + "]" + digit + "*)?";
    return sign + marker + longer + digit + "{" + precision + "}";
  }

  /** The number in this format, which only {@code %d} has for negative numbers. */
  Optional<String> show(BigInteger value) {
    if (value.signum() < 0 && notation != Notation.SIGNED) {
      return Optional.empty();
    }
    String digits = value.abs().toString(notation.radix);
    if (notation == Notation.HEX_UPPER) {
      digits = digits.toUpperCase(Locale.ROOT);
    }
    String sign = value.signum() < 0 ? "-" : "";
    String zeros = "0".repeat(Math.max(0, precision - digits.length()));
    return Optional.of(sign + (alternate ? "0x" : "") + zeros + digits);
  }

  /** The number that a match of {@link #wildcard} denotes. */
  BigInteger read(String text) {
    return new BigInteger(alternate ? text.substring(2) : text, notation.radix);
  }

  @Override
  public String toString() {
    String digits = precision == 0 ? "" : "." + precision;
    return "%" + (alternate ? "#" : "") + digits + notation.letter;
  }
}
