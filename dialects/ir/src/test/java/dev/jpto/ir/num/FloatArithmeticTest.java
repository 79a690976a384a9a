package dev.jpto.ir.num;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

/** Arithmetic in software against that of the JVM, which has two of the formats. */
class FloatArithmeticTest {
  private static final int TRIES = 20_000;

  private final Random random = new Random(42);

  @Test
  void sumsAreThoseOfTheHardware() {
    agree(FloatArithmetic::add, (a, b) -> a + b, (a, b) -> a + b);
  }

  @Test
  void differencesAreThoseOfTheHardware() {
    agree(FloatArithmetic::subtract, (a, b) -> a - b, (a, b) -> a - b);
  }

  @Test
  void productsAreThoseOfTheHardware() {
    agree(FloatArithmetic::multiply, (a, b) -> a * b, (a, b) -> a * b);
  }

  @Test
  void quotientsAreThoseOfTheHardware() {
    agree(FloatArithmetic::divide, (a, b) -> a / b, (a, b) -> a / b);
  }

  @Test
  void remaindersAreThoseOfTheHardware() {
    agree(FloatArithmetic::remainder, (a, b) -> a % b, (a, b) -> a % b);
  }

  @Test
  void orderIsThatOfTheHardware() {
    for (int i = 0; i < TRIES; i++) {
      double a = nextDouble();
      double b = i % 10 == 0 ? a : nextDouble();
      FloatComparison expected =
          a < b
              ? FloatComparison.LESS
              : a > b
                  ? FloatComparison.GREATER
                  : a == b ? FloatComparison.EQUAL : FloatComparison.UNORDERED;
      assertEquals(expected, FloatArithmetic.compare(of(a), of(b)), () -> a + " and " + b);
    }
  }

  @Test
  void integersAreRoundedAsTheHardwareDoes() {
    for (int i = 0; i < TRIES; i++) {
      long integer = random.nextLong() >> random.nextInt(64);
      BigInteger exact = BigInteger.valueOf(integer);
      assertEquals(of((double) integer), FloatArithmetic.ofInteger(FloatSemantics.F64, exact));
      assertEquals(of((float) integer), FloatArithmetic.ofInteger(FloatSemantics.F32, exact));
    }
  }

  @Test
  void fractionsAreCutTowardsZero() {
    assertEquals(Optional.of(BigInteger.valueOf(-2)), FloatArithmetic.truncate(of(-2.9)));
    assertEquals(Optional.of(BigInteger.ZERO), FloatArithmetic.truncate(of(-0.9)));
    assertEquals(Optional.of(BigInteger.ONE.shiftLeft(100)), FloatArithmetic.truncate(of(0x1p100)));
    assertEquals(Optional.empty(), FloatArithmetic.truncate(of(Double.NEGATIVE_INFINITY)));
    assertEquals(Optional.empty(), FloatArithmetic.truncate(of(Double.NaN)));
  }

  @Test
  void theExponentIsThatOfTheLeadingBit() {
    for (double number : new double[] {1, -3, 0.3, Double.MIN_VALUE, Double.MAX_VALUE}) {
      int expected = number == Double.MIN_VALUE ? -1074 : Math.getExponent(number);
      assertEquals(expected, FloatArithmetic.exponent(of(number)));
    }
  }

  @Test
  void theFirstNaNIsKeptAndMadeQuiet() {
    FloatValue signaling = FloatValue.ofBits(FloatSemantics.F32, 0xFF80_0001L);
    FloatValue other = FloatValue.ofBits(FloatSemantics.F32, 0x7FC0_0002L);
    FloatValue quiet = FloatValue.ofBits(FloatSemantics.F32, 0xFFC0_0001L);
    assertEquals(quiet, FloatArithmetic.add(signaling, other));
    assertEquals(other, FloatArithmetic.subtract(of(1f), other));
    assertEquals(quiet, FloatArithmetic.multiply(of(-1f), signaling));
  }

  @Test
  void aFormatWithoutInfinityOverflowsToItsNaN() {
    FloatValue large = FloatValue.fromDouble(FloatSemantics.F8E4M3FN, 448);
    FloatValue nan = FloatValue.ofBits(FloatSemantics.F8E4M3FN, 0x7F);
    assertEquals(nan, FloatArithmetic.add(large, large));
    assertEquals(nan, FloatArithmetic.divide(large, FloatArithmetic.subtract(large, large)));
  }

  /** Draws operands of all magnitudes, near to each other as often as not. */
  private void agree(
      BinaryOperator<FloatValue> software, DoubleBinaryOperator hardware, FloatOperator single) {
    for (int i = 0; i < TRIES; i++) {
      double a = nextDouble();
      double b = random.nextBoolean() ? nextDouble() : a * (1 + random.nextInt(1000) * 0x1p-52);
      assertSame(of(hardware.applyAsDouble(a, b)), software.apply(of(a), of(b)), a, b);
      float c = nextFloat();
      float d = random.nextBoolean() ? nextFloat() : c * (1 + random.nextInt(1000) * 0x1p-23f);
      assertSame(of(single.apply(c, d)), software.apply(of(c), of(d)), c, d);
    }
  }

  @FunctionalInterface
  private interface FloatOperator {
    float apply(float a, float b);
  }

  /** The bits of a NaN are not the hardware's to say. */
  private static void assertSame(FloatValue expected, FloatValue actual, double a, double b) {
    if (expected.isNaN()) {
      assertEquals(true, actual.isNaN(), () -> a + " and " + b);
    } else {
      assertEquals(expected, actual, () -> a + " and " + b);
    }
  }

  private double nextDouble() {
    return switch (random.nextInt(8)) {
      case 0 -> Math.scalb(1.0, random.nextInt(2200) - 1100);
      case 1 -> random.nextInt(20) - 10;
      case 2 -> 1 / (random.nextInt(3) - 1.0);
      case 3 -> Double.longBitsToDouble(random.nextLong() & 0x800F_FFFF_FFFF_FFFFL);
      default -> Double.longBitsToDouble(random.nextLong());
    };
  }

  private float nextFloat() {
    return switch (random.nextInt(8)) {
      case 0 -> Math.scalb(1.0f, random.nextInt(300) - 150);
      case 1 -> random.nextInt(20) - 10;
      case 2 -> 1 / (random.nextInt(3) - 1.0f);
      case 3 -> Float.intBitsToFloat(random.nextInt() & 0x807F_FFFF);
      default -> Float.intBitsToFloat(random.nextInt());
    };
  }

  private static FloatValue of(double value) {
    return FloatValue.ofBits(FloatSemantics.F64, Double.doubleToRawLongBits(value));
  }

  private static FloatValue of(float value) {
    return FloatValue.ofBits(
        FloatSemantics.F32, Integer.toUnsignedLong(Float.floatToRawIntBits(value)));
  }
}
