package dev.jpto.ir.attr;

import dev.jpto.ir.support.Hashes;
import java.math.BigInteger;

/**
 * {@code 5 : i32}, {@code true}, {@code -1 : index}: an integer of an integer or index type. Values
 * are stored modulo 2^width and read back with the sign the type gives (signless reads as signed).
 */
public final class IntegerAttr extends Attribute {
  private final Type type;
  private final long value;
  private final BigInteger wide;

  private IntegerAttr(Type type, long value, BigInteger wide) {
    super(
        type.uniquer(),
        (type.hashCode() * 31 + Hashes.of(value)) * 31 + (wide == null ? 0 : wide.hashCode()));
    this.type = type;
    this.value = value;
    this.wide = wide;
  }

  /** The attribute; {@code value} is wrapped to the width of {@code type}. */
  public static IntegerAttr get(Type type, long value) {
    int width = widthOf(type);
    if (width > 64) {
      return get(type, BigInteger.valueOf(value));
    }
    return type.uniquer().unique(new IntegerAttr(type, wrap(type, value, width), null));
  }

  /** The attribute; {@code value} is wrapped to the width of {@code type}. */
  public static IntegerAttr get(Type type, BigInteger value) {
    int width = widthOf(type);
    if (width <= 64) {
      return get(type, value.longValue());
    }
    BigInteger modulus = BigInteger.ONE.shiftLeft(width);
    BigInteger wrapped = value.mod(modulus);
    if (!isUnsigned(type) && wrapped.testBit(width - 1)) {
      wrapped = wrapped.subtract(modulus);
    }
    return type.uniquer().unique(new IntegerAttr(type, wrapped.longValue(), wrapped));
  }

  /** {@code true} or {@code false}, that is {@code 1 : i1} or {@code 0 : i1}. */
  public static IntegerAttr bool(Uniquer uniquer, boolean value) {
    return value ? uniquer.common().yes : uniquer.common().no;
  }

  private static long wrap(Type type, long value, int width) {
    if (width == 64) {
      return value;
    }
    if (width == 0) {
      return 0;
    }
    int unused = 64 - width;
    return isUnsigned(type) ? value << unused >>> unused : value << unused >> unused;
  }

  private static boolean isUnsigned(Type type) {
    return type instanceof IntegerType i && i.isUnsigned();
  }

  private static int widthOf(Type type) {
    return switch (type) {
      case IntegerType i -> i.width();
      case IndexType i -> 64;
      default -> throw new IllegalArgumentException("expected integer or index type, got " + type);
    };
  }

  /** The integer or index type. */
  public Type type() {
    return type;
  }

  /** The value, sign-extended; of {@code ui64} the bits, of types over 64 bits the low 64 bits. */
  public long value() {
    return value;
  }

  /** The exact value. */
  public BigInteger bigValue() {
    if (wide != null) {
      return wide;
    }
    BigInteger v = BigInteger.valueOf(value);
    return value < 0 && isUnsigned(type) ? v.add(BigInteger.ONE.shiftLeft(64)) : v;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    IntegerAttr that = (IntegerAttr) other;
    return type == that.type
        && value == that.value
        && (wide == that.wide || (wide != null && wide.equals(that.wide)));
  }
}
