package dev.jpto.eval.value;

import java.math.BigInteger;

/**
 * An integer of a number of bits; it has no sign, and may be read with or without one. An {@code
 * index} has 64 bits.
 *
 * @param width the number of bits, from 0 on
 * @param signed the value read as signed: from {@code -2^(width-1)} on, less than {@code
 *     2^(width-1)}
 */
public record IntegerScalar(int width, BigInteger signed) implements Scalar {
  /** The bits of an {@code index}. */
  public static final int INDEX_WIDTH = 64;

  private static final IntegerScalar TRUE = new IntegerScalar(1, BigInteger.ONE.negate());
  private static final IntegerScalar FALSE = new IntegerScalar(1, BigInteger.ZERO);

  /** Checks the range. */
  public IntegerScalar {
    if (signed.bitLength() >= Math.max(width, 1)) {
      throw new IllegalArgumentException(signed + " has more than " + width + " bits");
    }
  }

  /** The number of {@code width} bits that equals {@code value} modulo 2^width. */
  public static IntegerScalar wrap(int width, BigInteger value) {
    if (value.bitLength() < width) {
      return new IntegerScalar(width, value);
    }
    BigInteger low = value.and(mask(width));
    boolean negative = width > 0 && low.testBit(width - 1);
    return new IntegerScalar(width, negative ? low.subtract(BigInteger.ONE.shiftLeft(width)) : low);
  }

  /** As {@link #wrap(int, BigInteger)}. */
  public static IntegerScalar wrap(int width, long value) {
    return wrap(width, BigInteger.valueOf(value));
  }

  /** An {@code index}. */
  public static IntegerScalar index(long value) {
    return new IntegerScalar(INDEX_WIDTH, BigInteger.valueOf(value));
  }

  /** An {@code i1}. */
  public static IntegerScalar bool(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** The value read as unsigned: from 0 on, less than {@code 2^width}. */
  public BigInteger unsigned() {
    return signed.signum() < 0 ? signed.add(BigInteger.ONE.shiftLeft(width)) : signed;
  }

  /** Whether the lowest bit is set: what an {@code i1} says. */
  public boolean isTrue() {
    return width > 0 && signed.testBit(0);
  }

  /** Whether {@code value} can be read as signed from {@code width} bits. */
  public static boolean fitsSigned(int width, BigInteger value) {
    return value.bitLength() < Math.max(width, 1);
  }

  /** Whether {@code value} can be read as unsigned from {@code width} bits. */
  public static boolean fitsUnsigned(int width, BigInteger value) {
    return value.signum() >= 0 && value.bitLength() <= width;
  }

  private static BigInteger mask(int width) {
    return BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
  }

  /** The value read as signed, and the type: {@code -1 : i8}. */
  @Override
  public String toString() {
    return signed + " : i" + width;
  }
}
