package dev.jpto.ir.parse;

import dev.jpto.ir.support.Utf8;
import java.math.BigInteger;

/** Integers of any length from their digits. */
final class Digits {
  /** Up to here the quadratic algorithm of the JDK is the faster one. */
  private static final int MAX_QUADRATIC = 2000;

  private Digits() {}

  /** The number with the hexadecimal digits {@code bytes[from, to)}. O(n). */
  static BigInteger hexadecimal(byte[] bytes, int from, int to) {
    byte[] magnitude = new byte[(to - from + 1) / 2];
    for (int p = to - 1, i = 0; p >= from; p--, i++) {
      int digit = Character.digit(bytes[p], 16);
      magnitude[magnitude.length - 1 - i / 2] |= (byte) (digit << (i % 2 * 4));
    }
    return new BigInteger(1, magnitude);
  }

  /**
   * The number with the decimal digits {@code bytes[from, to)}; halves are as cheap as products.
   */
  static BigInteger decimal(byte[] bytes, int from, int to) {
    if (to - from <= MAX_QUADRATIC) {
      return new BigInteger(Utf8.decode(bytes, from, to));
    }
    int middle = (from + to) >>> 1;
    BigInteger scale = BigInteger.TEN.pow(to - middle);
    return decimal(bytes, from, middle).multiply(scale).add(decimal(bytes, middle, to));
  }
}
