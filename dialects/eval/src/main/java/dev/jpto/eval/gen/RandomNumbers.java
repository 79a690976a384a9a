package dev.jpto.eval.gen;

import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import java.math.BigInteger;
import java.util.List;

/** Random numbers: small ones, those around powers of two, and any bits. */
final class RandomNumbers {
  private static final List<Double> DOUBLES =
      List.of(
          0.0,
          -0.0,
          1.0,
          -1.0,
          0.5,
          0.1,
          3.141592653589793,
          1e10,
          1e-6,
          1e-5,
          123456789.0,
          16777216.0,
          1e300,
          Double.MIN_VALUE,
          Double.MAX_VALUE,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  private final Dice dice;

  RandomNumbers(Dice dice) {
    this.dice = dice;
  }

  /** Any integer; mostly small. */
  long integer() {
    return switch (dice.below(4)) {
      case 0, 1 -> dice.between(-3, 17);
      case 2 -> (1L << dice.below(64)) + dice.between(-1, 1);
      default -> dice.bits();
    };
  }

  /** An integer of about {@code bits} bits, of either sign. */
  BigInteger integer(int bits) {
    if (bits <= 64 || dice.percent(50)) {
      return BigInteger.valueOf(integer());
    }
    BigInteger value = BigInteger.valueOf(integer()).shiftLeft(bits - 64);
    return value.add(BigInteger.valueOf(dice.bits()));
  }

  /**
   * A float of a format: a rounded number, or any bit pattern. A number of a format wider than
   * {@code double} is one of {@code double} too, as MLIR reads all literals as such.
   */
  FloatValue floating(FloatSemantics semantics) {
    FloatValue value = anyFloating(semantics);
    return value.isFinite() ? FloatValue.fromDouble(semantics, value.toDouble()) : value;
  }

  private FloatValue anyFloating(FloatSemantics semantics) {
    return switch (dice.below(4)) {
      case 0 -> FloatValue.fromDouble(semantics, dice.pick(DOUBLES));
      case 1 -> FloatValue.fromDouble(semantics, dice.between(-1000, 1000) / 8.0);
      case 2 -> FloatValue.fromDouble(semantics, Double.longBitsToDouble(dice.bits()));
      default -> pattern(semantics);
    };
  }

  private FloatValue pattern(FloatSemantics semantics) {
    int width = semantics.bitWidth();
    long hi = width <= 64 ? 0 : dice.bits() >>> (128 - width);
    long lo = width >= 64 ? dice.bits() : dice.bits() >>> (64 - width);
    return FloatValue.ofBits(semantics, hi, lo);
  }
}
