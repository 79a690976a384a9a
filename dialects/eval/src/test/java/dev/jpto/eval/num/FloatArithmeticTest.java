package dev.jpto.eval.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Arithmetic on floats against that of the processor. A format of at most 25 bits may be computed
 * in {@code double} and rounded again: twice its precision and two bits are there, so the result is
 * that of one rounding.
 */
class FloatArithmeticTest {
  /** An operation, and what Java has for it; the results of floats are exact in double. */
  private enum Operation {
    ADD(FloatArithmetic::add, Double::sum),
    SUBTRACT(FloatArithmetic::subtract, (a, b) -> a - b),
    MULTIPLY(FloatArithmetic::multiply, (a, b) -> a * b),
    DIVIDE(FloatArithmetic::divide, (a, b) -> a / b),
    REMAINDER(FloatArithmetic::remainder, (a, b) -> a % b),
    MAXIMUM(FloatArithmetic::maximum, Math::max),
    MINIMUM(FloatArithmetic::minimum, Math::min),
    MAX_NUM(FloatArithmetic::maxNum, (a, b) -> a != a ? b : b != b ? a : Math.max(a, b)),
    MIN_NUM(FloatArithmetic::minNum, (a, b) -> a != a ? b : b != b ? a : Math.min(a, b));

    final BinaryOperator<FloatValue> ours;
    final DoubleBinaryOperator javas;

    Operation(BinaryOperator<FloatValue> ours, DoubleBinaryOperator javas) {
      this.ours = ours;
      this.javas = javas;
    }
  }

  private static List<FloatValue> all(FloatSemantics format) {
    return IntStream.range(0, 1 << format.bitWidth())
        .mapToObj(bits -> FloatValue.ofBits(format, bits))
        .toList();
  }

  /** The values at the ends of each exponent range and of the format, and random ones. */
  private static List<FloatValue> samples(FloatSemantics format, int count) {
    Random random = new Random(count);
    List<FloatValue> samples = new ArrayList<>();
    for (double x : new double[] {0, 1, 1.5, 3, 0.1, 1e30, 1e-30, Double.POSITIVE_INFINITY}) {
      samples.add(FloatValue.fromDouble(format, x));
      samples.add(FloatValue.fromDouble(format, -x));
    }
    samples.add(FloatValue.fromDouble(format, Double.NaN));
    BigInteger bit = BigInteger.ONE;
    for (int i = 0; i < format.bitWidth(); i++) {
      samples.add(FloatArithmetic.ofBits(format, bit.shiftLeft(i)));
      samples.add(FloatArithmetic.ofBits(format, bit.shiftLeft(i).subtract(bit)));
    }
    while (samples.size() < count) {
      samples.add(FloatArithmetic.ofBits(format, new BigInteger(format.bitWidth(), random)));
    }
    return samples;
  }

  private static void assertSame(FloatValue expected, FloatValue actual, Object... what) {
    if (!(expected.isNaN() && actual.isNaN())) {
      assertEquals(expected, actual, () -> List.of(what).toString());
    }
  }

  private static void compareWithDouble(Operation operation, FloatValue a, FloatValue b) {
    double result = operation.javas.applyAsDouble(a.toDouble(), b.toDouble());
    FloatValue expected = FloatValue.fromDouble(a.semantics(), result);
    assertSame(expected, operation.ours.apply(a, b), operation, a, b);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_ALL, names = "F8E.*")
  void allPairsOfEightBitsAreAsInDouble(FloatSemantics format) {
    List<FloatValue> all = all(format);
    for (Operation operation : Operation.values()) {
      for (FloatValue a : all) {
        for (FloatValue b : all) {
          compareWithDouble(operation, a, b);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"F16", "BF16", "TF32", "F32", "F64"})
  void samplesOfFormatsUpToDoubleAreAsInJava(FloatSemantics format) {
    List<FloatValue> samples = samples(format, 120);
    for (Operation operation : Operation.values()) {
      for (FloatValue a : samples) {
        for (FloatValue b : samples) {
          compareWithDouble(operation, a, b);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void javasFloatsAreRoundedOnce(Operation operation) {
    Random random = new Random(operation.ordinal());
    for (int i = 0; i < 20_000; i++) {
      float a = Float.intBitsToFloat(random.nextInt());
      float b = Float.intBitsToFloat(random.nextInt());
      FloatValue left = FloatValue.fromDouble(FloatSemantics.F32, a);
      FloatValue right = FloatValue.fromDouble(FloatSemantics.F32, b);
      float expected =
          switch (operation) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            default -> (float) operation.javas.applyAsDouble(a, b);
          };
      FloatValue actual = operation.ours.apply(left, right);
      assertSame(FloatValue.fromDouble(FloatSemantics.F32, expected), actual, operation, a, b);
    }
  }

  @Test
  void formatsWiderThanDoubleRoundToWhatNarrowOnesGive() {
    for (FloatSemantics wide : List.of(FloatSemantics.F80, FloatSemantics.F128)) {
      boolean most = wide == FloatSemantics.F128;
      FloatSemantics narrow = most ? FloatSemantics.F64 : FloatSemantics.F32;
      List<FloatValue> samples = samples(narrow, 100);
      for (FloatValue a : samples) {
        for (FloatValue b : samples) {
          for (Operation operation : Operation.values()) {
            FloatValue result = operation.ours.apply(a.convertTo(wide), b.convertTo(wide));
            FloatValue expected = operation.ours.apply(a, b);
            assertSame(expected, result.convertTo(narrow), operation, wide, a, b);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_ALL, names = "F8E.*|F16|BF16")
  void everyValueConvertsToEveryFormatAsTheKernelDoes(FloatSemantics format) {
    for (FloatValue value : all(format)) {
      for (FloatSemantics target : FloatSemantics.values()) {
        FloatValue nearest = FloatArithmetic.convert(value, target, Rounding.NEAREST_EVEN);
        assertSame(value.convertTo(target), nearest, value, target);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_ALL, names = "F8E.*")
  void directedRoundingFindsTheNeighbours(FloatSemantics format) {
    double[] finite =
        all(format).stream()
            .filter(FloatValue::isFinite)
            .mapToDouble(FloatValue::toDouble)
            .sorted()
            .toArray();
    double largest = finite[finite.length - 1];
    Random random = new Random(9);
    for (int i = 0; i < 3000; i++) {
      double x = (random.nextDouble() * 2 - 1) * Math.scalb(1.5, random.nextInt(-20, 20));
      if (Math.abs(x) > largest) {
        continue;
      }
      double below = Double.NEGATIVE_INFINITY;
      double above = Double.POSITIVE_INFINITY;
      for (double candidate : finite) {
        below = candidate <= x ? Math.max(below, candidate) : below;
        above = candidate >= x ? Math.min(above, candidate) : above;
      }
      assertEquals(below, rounded(format, x, Rounding.DOWN), 0, "down " + x);
      assertEquals(above, rounded(format, x, Rounding.UP), 0, "up " + x);
      double inner = x > 0 ? below : above;
      assertEquals(inner, rounded(format, x, Rounding.TO_ZERO), 0, "to zero " + x);
      double away = x > 0 ? above : below;
      boolean outwards = Math.abs(away - x) <= Math.abs(x - inner);
      double nearest = rounded(format, x, Rounding.NEAREST_AWAY);
      assertEquals(outwards ? away : inner, nearest, 0, "nearest, away " + x);
    }
  }

  private static double rounded(FloatSemantics format, double x, Rounding rounding) {
    FloatValue value = FloatValue.fromDouble(FloatSemantics.F64, x);
    return FloatArithmetic.convert(value, format, rounding).toDouble();
  }

  @Test
  void beyondTheLargestNumberTheDirectionDecides() {
    FloatSemantics f16 = FloatSemantics.F16;
    double most = 65504;
    assertEquals(most, rounded(f16, 1e9, Rounding.TO_ZERO));
    assertEquals(most, rounded(f16, 1e9, Rounding.DOWN));
    assertEquals(Double.POSITIVE_INFINITY, rounded(f16, 1e9, Rounding.UP));
    assertEquals(Double.NEGATIVE_INFINITY, rounded(f16, -1e9, Rounding.DOWN));
    assertEquals(-most, rounded(f16, -1e9, Rounding.UP));
    assertEquals(Double.POSITIVE_INFINITY, rounded(f16, 65520, Rounding.NEAREST_EVEN));
    assertEquals(448, rounded(FloatSemantics.F8E4M3FN, 1e9, Rounding.TO_ZERO));
    assertTrue(Double.isNaN(rounded(FloatSemantics.F8E4M3FN, 1e9, Rounding.NEAREST_EVEN)));
  }

  @Test
  void tiesGoToTheEvenSignificandOrAway() {
    assertEquals(2048, rounded(FloatSemantics.F16, 2049, Rounding.NEAREST_EVEN));
    assertEquals(2050, rounded(FloatSemantics.F16, 2049, Rounding.NEAREST_AWAY));
    assertEquals(2052, rounded(FloatSemantics.F16, 2051, Rounding.NEAREST_EVEN));
    assertEquals(-2050, rounded(FloatSemantics.F16, -2049, Rounding.NEAREST_AWAY));
  }

  @ParameterizedTest
  @EnumSource(names = {"F16", "BF16"})
  void everyValueIsCutToTheIntegerThatJavaCutsItTo(FloatSemantics format) {
    for (FloatValue value : all(format)) {
      Optional<BigInteger> cut = FloatArithmetic.truncate(value);
      assertEquals(value.isFinite(), cut.isPresent());
      double x = value.toDouble();
      if (Math.abs(x) < 1L << 62) {
        assertEquals((long) x, cut.map(BigInteger::longValueExact).orElse(0L), "" + x);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySixteenBitIntegerBecomesTheNearestFloat(FloatSemantics format) {
    for (int i = Short.MIN_VALUE; i <= Short.MAX_VALUE; i++) {
      FloatValue actual = FloatArithmetic.ofInteger(format, BigInteger.valueOf(i));
      assertSame(FloatValue.fromDouble(format, i), actual, i);
    }
  }

  @Test
  void aNaNOperandIsKeptAndQuiet() {
    FloatValue signalling = FloatValue.ofBits(FloatSemantics.F32, 0xFF812345L);
    FloatValue one = FloatValue.fromDouble(FloatSemantics.F32, 1);
    FloatValue quiet = FloatValue.ofBits(FloatSemantics.F32, 0xFFC12345L);
    assertEquals(quiet, FloatArithmetic.add(one, signalling));
    assertEquals(quiet, FloatArithmetic.multiply(signalling, one));
    FloatValue zero = FloatValue.fromDouble(FloatSemantics.F32, 0);
    FloatValue positive = FloatValue.ofBits(FloatSemantics.F32, 0x7FC00000L);
    assertEquals(positive, FloatArithmetic.divide(zero, zero));
  }
}
