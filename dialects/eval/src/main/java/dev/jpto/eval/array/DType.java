package dev.jpto.eval.array;

import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import java.util.Optional;

/**
 * The element types that programs compute with (simulation.md section 2). A float is held as a Java
 * {@code float} that the format has; an integer as a {@code long}, sign-extended if the type is
 * signed or signless, else zero-extended.
 */
public enum DType {
  F32("f32", 4, FloatSemantics.F32),
  F16("f16", 2, FloatSemantics.F16),
  BF16("bf16", 2, FloatSemantics.BF16),
  F8E4M3FN("f8E4M3FN", 1, FloatSemantics.F8E4M3FN),
  F8E5M2("f8E5M2", 1, FloatSemantics.F8E5M2),
  F8E4M3("f8E4M3", 1, FloatSemantics.F8E4M3),
  F8E4M3FNUZ("f8E4M3FNUZ", 1, FloatSemantics.F8E4M3FNUZ),
  F8E5M2FNUZ("f8E5M2FNUZ", 1, FloatSemantics.F8E5M2FNUZ),
  F8E4M3B11FNUZ("f8E4M3B11FNUZ", 1, FloatSemantics.F8E4M3B11FNUZ),
  I1("i1", 1, 1, false),
  I8("i8", 1, 8, true),
  I16("i16", 2, 16, true),
  I32("i32", 4, 32, true),
  I64("i64", 8, 64, true),
  U8("ui8", 1, 8, false),
  U16("ui16", 2, 16, false),
  U32("ui32", 4, 32, false),
  U64("ui64", 8, 64, false);

  private final String keyword;
  private final int bytes;
  private final int bits;
  private final boolean signed;
  private final FloatSemantics format;

  DType(String keyword, int bytes, FloatSemantics format) {
    this.keyword = keyword;
    this.bytes = bytes;
    this.bits = bytes * Byte.SIZE;
    this.signed = true;
    this.format = format;
  }

  DType(String keyword, int bytes, int bits, boolean signed) {
    this.keyword = keyword;
    this.bytes = bytes;
    this.bits = bits;
    this.signed = signed;
    this.format = null;
  }

  /** The element type that {@code type} is; empty if programs cannot compute with it. */
  public static Optional<DType> of(Type type) {
    return switch (type) {
      case FloatType f -> byKeyword(f.semantics().keyword());
      case IntegerType i -> byKeyword((i.isUnsigned() ? "ui" : "i") + i.width());
      case IndexType _ -> Optional.of(I64);
      default -> Optional.empty();
    };
  }

  private static Optional<DType> byKeyword(String keyword) {
    for (DType type : values()) {
      if (type.keyword.equals(keyword)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The type as MLIR spells it. */
  public String keyword() {
    return keyword;
  }

  /** The bytes of one element in memory. */
  public int bytes() {
    return bytes;
  }

  /** The bits that count: 1 of an {@code i1}, which fills a byte. */
  public int bits() {
    return bits;
  }

  /** Whether elements are floats. */
  public boolean isFloat() {
    return format != null;
  }

  /** Whether integers are read with a sign. */
  public boolean isSigned() {
    return signed;
  }

  /** The format of a float type. */
  public FloatSemantics format() {
    return format;
  }

  /** The float nearest to {@code value}, of two the even one; what is too large is infinite. */
  public float round(float value) {
    return switch (this) {
      case F32 -> value;
      case F16 -> Float.float16ToFloat(Float.floatToFloat16(value));
      case BF16 -> roundToBf16(value);
      default -> (float) FloatRounding.round(value, format, RoundMode.RINT, false);
    };
  }

  /** As {@link #round(float)}, of a double, once. */
  public float round(double value) {
    return this == F32
        ? (float) value
        : (float) FloatRounding.round(value, format, RoundMode.RINT, false);
  }

  private static float roundToBf16(float value) {
    int bits = Float.floatToRawIntBits(value);
    if (value != value) {
      return Float.intBitsToFloat(bits & 0xFFFF0000 | 0x00400000);
    }
    return Float.intBitsToFloat(bits + 0x7FFF + (bits >>> 16 & 1) & 0xFFFF0000);
  }

  /** The integer of this type that equals {@code value} modulo {@code 2^bits}. */
  public long wrap(long value) {
    int unused = Long.SIZE - bits;
    return signed ? value << unused >> unused : value << unused >>> unused;
  }

  /** The smallest integer, as {@link #wrap} gives it. */
  public long min() {
    return signed ? Long.MIN_VALUE >> Long.SIZE - bits : 0;
  }

  /** The largest integer, as {@link #wrap} gives it. */
  public long max() {
    return signed ? Long.MAX_VALUE >> Long.SIZE - bits : -1L >>> Long.SIZE - bits;
  }

  /** The sign of {@code a - b} of two integers of this type. */
  public int compare(long a, long b) {
    return signed ? Long.compare(a, b) : Long.compareUnsigned(a, b);
  }

  /** The float of the bits in memory. */
  public float decode(int stored) {
    return switch (this) {
      case F32 -> Float.intBitsToFloat(stored);
      case F16 -> Float.float16ToFloat((short) stored);
      case BF16 -> Float.intBitsToFloat(stored << 16);
      default -> SmallFloats.decode(format, stored);
    };
  }

  /** The bits in memory of a float of this type. */
  public int encode(float value) {
    return switch (this) {
      case F32 -> Float.floatToRawIntBits(value);
      case F16 -> Float.floatToFloat16(value) & 0xFFFF;
      case BF16 -> Float.floatToRawIntBits(value) >>> 16;
      default -> SmallFloats.encode(format, value);
    };
  }

  @Override
  public String toString() {
    return keyword;
  }
}
