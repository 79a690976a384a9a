package dev.jpto.ir.num;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The float formats of MLIR 19, with the layout each one has in LLVM 19.1's {@code APFloat}.
 *
 * <p>From the most significant bit down, every format is: one sign bit, a biased exponent, and the
 * significand. All formats but {@link #F80} leave the integer bit of the significand out. All
 * formats have subnormal numbers, a NaN and a positive zero; infinities and the negative zero
 * depend on the format.
 */
public enum FloatSemantics {
  /** IEEE 754 binary16. */
  F16("f16", 16, 11, 15, -14, NonFinite.IEEE),
  /** "Brain float": the upper half of binary32. */
  BF16("bf16", 16, 8, 127, -126, NonFinite.IEEE),
  /** IEEE 754 binary32. */
  F32("f32", 32, 24, 127, -126, NonFinite.IEEE),
  /** IEEE 754 binary64. */
  F64("f64", 64, 53, 1023, -1022, NonFinite.IEEE),
  /** NVIDIA TensorFloat-32: the exponent of binary32 with the precision of binary16. */
  TF32("tf32", 19, 11, 127, -126, NonFinite.IEEE),
  /** x87 double extended, the one format that stores the integer bit of the significand. */
  F80("f80", 80, 64, 16383, -16382, NonFinite.IEEE),
  /** IEEE 754 binary128. */
  F128("f128", 128, 113, 16383, -16382, NonFinite.IEEE),
  /** OCP 8-bit float with IEEE-like infinities and NaNs. */
  F8E5M2("f8E5M2", 8, 3, 15, -14, NonFinite.IEEE),
  /** 8-bit float with IEEE-like infinities and NaNs; its largest finite value is 240. */
  F8E4M3("f8E4M3", 8, 4, 7, -6, NonFinite.IEEE),
  /** OCP 8-bit float without infinities, two NaNs; its largest finite value is 448. */
  F8E4M3FN("f8E4M3FN", 8, 4, 8, -6, NonFinite.NAN_ALL_ONES),
  /** 8-bit float without infinities, one NaN, no negative zero. */
  F8E5M2FNUZ("f8E5M2FNUZ", 8, 3, 15, -15, NonFinite.NAN_NEGATIVE_ZERO),
  /** 8-bit float without infinities, one NaN, no negative zero. */
  F8E4M3FNUZ("f8E4M3FNUZ", 8, 4, 7, -7, NonFinite.NAN_NEGATIVE_ZERO),
  /** 8-bit float of exponent bias 11, without infinities, one NaN, no negative zero. */
  F8E4M3B11FNUZ("f8E4M3B11FNUZ", 8, 4, 4, -10, NonFinite.NAN_NEGATIVE_ZERO);

  /** How a format spells what is not a finite number. */
  enum NonFinite {
    /** The largest exponent is reserved: significand 0 is an infinity, any other a NaN. */
    IEEE,
    /** No infinity; a NaN has all bits but the sign set. */
    NAN_ALL_ONES,
    /** No infinity; the one NaN takes the place of the negative zero. */
    NAN_NEGATIVE_ZERO
  }

  private static final Map<String, FloatSemantics> BY_KEYWORD = new HashMap<>();

  static {
    for (FloatSemantics semantics : values()) {
      BY_KEYWORD.put(semantics.keyword, semantics);
    }
  }

  private final String keyword;
  private final int bitWidth;
  private final int precision;
  private final int maxExponent;
  private final int minExponent;
  private final NonFinite nonFinite;

  FloatSemantics(
      String keyword,
      int bitWidth,
      int precision,
      int maxExponent,
      int minExponent,
      NonFinite nonFinite) {
    this.keyword = keyword;
    this.bitWidth = bitWidth;
    this.precision = precision;
    this.maxExponent = maxExponent;
    this.minExponent = minExponent;
    this.nonFinite = nonFinite;
  }

  /**
   * Finds a format by the keyword of its MLIR type.
   *
   * @param keyword the type's spelling, such as {@code "bf16"}; case matters
   * @return the format, or empty if MLIR 19 has no such float type
   */
  public static Optional<FloatSemantics> byKeyword(String keyword) {
    return Optional.ofNullable(BY_KEYWORD.get(keyword));
  }

  /** The spelling of the MLIR type, such as {@code bf16} or {@code f8E4M3FN}. */
  public String keyword() {
    return keyword;
  }

  /** The number of bits of a value's bit pattern, sign included. */
  public int bitWidth() {
    return bitWidth;
  }

  /**
   * The width in bits that MLIR 19 ascribes to the type. It is {@link #bitWidth()} for every format
   * but {@link #TF32}, which has 19 bits and is said to have 32; for {@code mlir-opt} this is the
   * bound of a hexadecimal literal and of a bit cast.
   */
  public int typeWidth() {
    return this == TF32 ? 32 : bitWidth;
  }

  /** The number of significand bits of a normal number, integer bit included. */
  public int precision() {
    return precision;
  }

  /** The exponent (of two) of the largest finite number's leading bit. */
  public int maxExponent() {
    return maxExponent;
  }

  /** The exponent (of two) of the smallest normal number's leading bit. */
  public int minExponent() {
    return minExponent;
  }

  /** What is added to a normal number's exponent to give its exponent field. */
  public int bias() {
    return 1 - minExponent;
  }

  /** Whether the format has infinities. Where it has none, overflow gives a NaN. */
  public boolean hasInfinity() {
    return nonFinite == NonFinite.IEEE;
  }

  /** Whether the format has signalling NaNs beside quiet ones. */
  public boolean hasSignalingNaN() {
    return nonFinite == NonFinite.IEEE;
  }

  /** Whether the format has a negative zero. Where it has none, that bit pattern is the NaN. */
  public boolean hasNegativeZero() {
    return nonFinite != NonFinite.NAN_NEGATIVE_ZERO;
  }

  /** Whether the integer bit of the significand is stored; true for {@link #F80} only. */
  public boolean hasExplicitIntegerBit() {
    return this == F80;
  }

  NonFinite nonFinite() {
    return nonFinite;
  }

  /** The number of significand bits that are stored. */
  int storedSignificandBits() {
    return hasExplicitIntegerBit() ? precision : precision - 1;
  }

  /** The exponent field with all bits set. */
  int exponentMask() {
    return (1 << (bitWidth - 1 - storedSignificandBits())) - 1;
  }

  /** Whether a bit pattern without sign, at most one past the largest finite, is past it. */
  boolean isBeyondLargest(UInt128 magnitude) {
    return switch (nonFinite) {
      case IEEE -> magnitude.shiftRight(storedSignificandBits()).lo() == exponentMask();
      case NAN_ALL_ONES -> magnitude.lo() >= 0x7F;
      case NAN_NEGATIVE_ZERO -> magnitude.lo() >= 0x80;
    };
  }

  /** The sign bit alone. */
  UInt128 signBit() {
    return UInt128.ofBit(bitWidth - 1);
  }
}
