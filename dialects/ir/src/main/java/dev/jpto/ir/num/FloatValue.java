package dev.jpto.ir.num;

/**
 * A float of one format, as its bit pattern.
 *
 * <p>Two values are equal when format and bits are: a NaN equals itself, and the two zeros differ.
 *
 * <p>As in LLVM, an {@link FloatSemantics#F80} pattern which x87 processors no longer make is
 * replaced by what it means: a number whose integer bit is missing becomes a NaN (exponent field
 * {@code 0x7FFF}), and a "pseudo-denormal" the equal normal number (exponent field 1).
 *
 * @param semantics the format
 * @param hi bits 64 and up of the pattern; 0 for formats of at most 64 bits
 * @param lo bits 0 to 63 of the pattern
 */
public record FloatValue(FloatSemantics semantics, long hi, long lo) {

  /**
   * Makes a value of the given bits.
   *
   * @throws IllegalArgumentException if a bit beyond {@link FloatSemantics#bitWidth()} is set
   */
  public FloatValue {
    if (!new UInt128(hi, lo).shiftRight(semantics.bitWidth()).isZero()) {
      throw new IllegalArgumentException(
          "bits out of range for " + semantics.keyword() + ": " + new UInt128(hi, lo).toHex());
    }
    if (semantics.hasExplicitIntegerBit()) {
      hi = canonicalF80High(hi, lo);
    }
  }

  /**
   * Makes a value of a format of any width.
   *
   * @param hi bits 64 and up; 0 for formats of at most 64 bits
   * @param lo bits 0 to 63
   * @throws IllegalArgumentException if a bit beyond {@link FloatSemantics#bitWidth()} is set
   */
  public static FloatValue ofBits(FloatSemantics semantics, long hi, long lo) {
    return new FloatValue(semantics, hi, lo);
  }

  /**
   * Makes a value whose upper bits, from bit 64 on, are zero.
   *
   * @throws IllegalArgumentException if a bit beyond {@link FloatSemantics#bitWidth()} is set
   */
  public static FloatValue ofBits(FloatSemantics semantics, long bits) {
    return new FloatValue(semantics, 0, bits);
  }

  /**
   * Rounds a {@code double} to a format; see {@link #convertTo} for the rules.
   *
   * @return the nearest value of the format, of the even one of two equally near
   */
  public static FloatValue fromDouble(FloatSemantics semantics, double value) {
    long bits = Double.doubleToRawLongBits(value);
    return new FloatValue(FloatSemantics.F64, 0, bits).convertTo(semantics);
  }

  /**
   * Reads a decimal number, rounding once, to the nearest value of the format, ties to even. A
   * number too large for the format gives what {@link #convertTo} says of overflow; one too small
   * gives a zero.
   *
   * @param text {@code [+-]? digit+ ('.' digit*)? ([eE] [+-]? digit+)?}, of any length
   * @throws NumberFormatException if the text is not of that form
   */
  public static FloatValue parseDecimal(FloatSemantics semantics, CharSequence text) {
    return DecimalLiteral.scan(text).round(semantics);
  }

  /**
   * Reads a decimal float literal as MLIR 19 does: rounds it to a {@code double}, then rounds that
   * to the format. Compared with {@link #parseDecimal}, the second rounding may change the last
   * bit, and a format wider than {@code double} has no more precision or range than that.
   *
   * <p>No literal is out of range: {@code 1.0e400 : f64}, {@code 1.0e400 : f128} and {@code 1.0e39
   * : f32} are infinities, {@code 1.0e9 : f8E4M3FN} is a NaN, {@code 1.0e-400 : f128} is zero. A
   * small literal gives the nearest subnormal number ({@code 4.0e-324 : f64} has the bits 1). A
   * format without negative zero reads {@code -0.0}, and every negative number that rounds to zero,
   * as zero.
   *
   * @param text as for {@link #parseDecimal}; MLIR itself demands the point and, before it, a digit
   * @throws NumberFormatException if the text is not of that form
   */
  public static FloatValue parseLiteral(FloatSemantics semantics, CharSequence text) {
    return parseDecimal(FloatSemantics.F64, text).convertTo(semantics);
  }

  /**
   * Reads a hexadecimal float literal as MLIR 19 does: its digits are the bits of the value.
   *
   * <p>Leading zeros do not count, and short literals are bits too ({@code 0x1 : f32} is the
   * smallest subnormal number). The bound is {@link FloatSemantics#typeWidth()}: a {@code tf32}
   * literal may have 32 bits, of which the upper 13 are dropped.
   *
   * @param text {@code 0x} and at least one hexadecimal digit of either case
   * @throws NumberFormatException if the text is not of that form, or, with {@code mlir-opt}'s
   *     message, "hexadecimal float constant out of range for type", if it has too many bits
   */
  public static FloatValue parseHexLiteral(FloatSemantics semantics, CharSequence text) {
    return HexLiteral.parse(semantics, text);
  }

  /**
   * The nearest {@code double}, ties to even. It is exact for all formats but {@link
   * FloatSemantics#F80} and {@link FloatSemantics#F128}; NaNs are converted as {@link #convertTo}
   * does.
   */
  public double toDouble() {
    return Double.longBitsToDouble(convertTo(FloatSemantics.F64).lo);
  }

  /**
   * Rounds this value to another format, to nearest, ties to even, as {@code APFloat::convert}.
   *
   * <ul>
   *   <li>A number too large becomes the infinity of its sign; without infinities, the NaN ({@code
   *       0x7F} or {@code 0xFF} by its sign for {@link FloatSemantics#F8E4M3FN}, else {@code
   *       0x80}). So does an infinity.
   *   <li>A number too small becomes the zero of its sign; without negative zero, the zero. So does
   *       a negative zero.
   *   <li>A NaN keeps its sign and the upper bits of its payload and becomes quiet. A format with
   *       one NaN (of a sign) takes that. A source with one NaN and no sign for it gives the
   *       positive NaN without payload.
   * </ul>
   *
   * @return this value itself if it is of that format (a signalling NaN then stays one)
   */
  public FloatValue convertTo(FloatSemantics target) {
    if (target == semantics) {
      return this;
    }
    return switch (category()) {
      case ZERO -> SpecialValues.zero(target, isNegative());
      case SUBNORMAL, NORMAL -> Magnitude.of(this).round(target, isNegative());
      case INFINITY -> SpecialValues.overflow(target, isNegative());
      case NAN -> SpecialValues.convertNaN(this, target);
    };
  }

  /**
   * Flips the sign, of zeros, infinities and NaNs too. In a format without negative zero, the zero
   * and the NaN stay as they are.
   */
  public FloatValue negate() {
    if (!semantics.hasNegativeZero() && (isZero() || isNaN())) {
      return this;
    }
    return of(semantics, bits().xor(semantics.signBit()));
  }

  /** What kind of value this is. */
  public FloatCategory category() {
    int exponent = exponentField();
    if (exponent == 0) {
      return zeroExponentCategory();
    }
    if (exponent != semantics.exponentMask()) {
      return FloatCategory.NORMAL;
    }
    return switch (semantics.nonFinite()) {
      case IEEE -> isInfinityPattern() ? FloatCategory.INFINITY : FloatCategory.NAN;
      case NAN_ALL_ONES -> (lo & 0x7F) == 0x7F ? FloatCategory.NAN : FloatCategory.NORMAL;
      case NAN_NEGATIVE_ZERO -> FloatCategory.NORMAL;
    };
  }

  /** Whether this is a NaN. */
  public boolean isNaN() {
    return category() == FloatCategory.NAN;
  }

  /** Whether this is a NaN whose quiet bit is clear. */
  public boolean isSignalingNaN() {
    return semantics.hasSignalingNaN() && isNaN() && !SpecialValues.hasQuietBit(this);
  }

  /** Whether this is an infinity. */
  public boolean isInf() {
    return category() == FloatCategory.INFINITY;
  }

  /** Whether this is a number: neither an infinity nor a NaN. */
  public boolean isFinite() {
    return !isInf() && !isNaN();
  }

  /** Whether this is a zero. */
  public boolean isZero() {
    return category() == FloatCategory.ZERO;
  }

  /**
   * Whether the sign bit is set, of whatever kind of value; in a format without negative zero that
   * includes the NaN.
   */
  public boolean isNegative() {
    return bits().testBit(semantics.bitWidth() - 1);
  }

  /**
   * Appends the value as MLIR 19 prints it, without the type.
   *
   * <p>The form is the first of these that applies:
   *
   * <ol>
   *   <li>scientific with seven digits, {@code 1.000000e+00}, if {@link #parseDecimal} gives the
   *       same bits for it (the seventh digit is always 0, and the sixth may be truncated rather
   *       than rounded: LLVM's way);
   *   <li>as many digits as the format's precision calls for (9 for {@code f32}, 17 for {@code
   *       f64}, 21 for {@code f80}, 36 for {@code f128}), without trailing zeros, either plain,
   *       {@code 3.1415926535897931}, or, where that would need padding of more than three zeros,
   *       as {@code 9.99999974E-6}; but not when this gives an integer without a point;
   *   <li>the bits, upper case, {@code 0x7FC00000}: infinities, NaNs and the integers of the
   *       exception above, such as {@code 0x4B800000} for {@code 16777216.0 : f32}.
   * </ol>
   *
   * @return {@code out}
   */
  public StringBuilder appendTo(StringBuilder out) {
    return FloatPrinter.append(out, this);
  }

  // Written out because the generated methods cost tens of milliseconds at their first use.
  @Override
  public boolean equals(Object object) {
    return object instanceof FloatValue that
        && semantics == that.semantics
        && hi == that.hi
        && lo == that.lo;
  }

  @Override
  public int hashCode() {
    return 31 * semantics.ordinal() + Long.hashCode(31 * hi + lo);
  }

  /** The value and its type as MLIR prints them, such as {@code 1.000000e+00 : f32}. */
  @Override
  public String toString() {
    return appendTo(new StringBuilder(32)).append(" : ").append(semantics.keyword()).toString();
  }

  /** The biased exponent. */
  int exponentField() {
    UInt128 shifted = bits().shiftRight(semantics.storedSignificandBits());
    return (int) shifted.lo() & semantics.exponentMask();
  }

  /** The stored significand. */
  UInt128 significand() {
    return bits().and(UInt128.ofLowBits(semantics.storedSignificandBits()));
  }

  /** The whole bit pattern. */
  UInt128 bits() {
    return new UInt128(hi, lo);
  }

  static FloatValue of(FloatSemantics semantics, UInt128 bits) {
    return new FloatValue(semantics, bits.hi(), bits.lo());
  }

  private FloatCategory zeroExponentCategory() {
    if (!significand().isZero()) {
      return FloatCategory.SUBNORMAL;
    }
    return isNegative() && !semantics.hasNegativeZero() ? FloatCategory.NAN : FloatCategory.ZERO;
  }

  private boolean isInfinityPattern() {
    long integerBit = semantics.hasExplicitIntegerBit() ? Long.MIN_VALUE : 0;
    return significand().xor(new UInt128(0, integerBit)).isZero();
  }

  private static long canonicalF80High(long hi, long lo) {
    long exponent = hi & 0x7FFF;
    if (exponent == 0) {
      return lo < 0 ? hi | 1 : hi;
    }
    return lo < 0 ? hi : hi | 0x7FFF;
  }
}
