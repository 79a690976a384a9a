package dev.jpto.eval.array;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.eval.num.FloatArithmetic;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CastTest {
  private static final int SAMPLES = 20_000;

  static List<DType> integers() {
    return Arrays.stream(DType.values()).filter(type -> !type.isFloat()).toList();
  }

  @ParameterizedTest
  @MethodSource("integers")
  void floatToIntegerRoundsAndSaturates(DType type) {
    Random random = new Random(21);
    for (int i = 0; i < SAMPLES; i++) {
      float value = sample(random);
      for (RoundMode mode : RoundMode.values()) {
        BigInteger rounded = rounded(value, mode);
        assertEquals(
            rounded.max(min(type)).min(max(type)),
            cast(value, type, mode, Cast.Saturation.DEFAULT),
            () -> value + " to " + type + " by " + mode);
        assertEquals(
            wrap(type, rounded),
            cast(value, type, mode, Cast.Saturation.OFF),
            () -> value + " to " + type + " by " + mode + " wrapping");
      }
    }
    for (Cast.Saturation saturation : Cast.Saturation.values()) {
      assertEquals(BigInteger.ZERO, cast(Float.NaN, type, RoundMode.RINT, saturation));
    }
    assertEquals(
        max(type), cast(Float.POSITIVE_INFINITY, type, RoundMode.RINT, Cast.Saturation.DEFAULT));
    assertEquals(
        min(type), cast(Float.NEGATIVE_INFINITY, type, RoundMode.RINT, Cast.Saturation.DEFAULT));
  }

  private static float sample(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(600) / 2f - 150;
      case 1 -> random.nextInt() / 4f;
      case 2 -> (float) (random.nextLong() * (1 + random.nextDouble()));
      default -> (float) random.nextGaussian() * 1000;
    };
  }

  private static BigInteger cast(float value, DType to, RoundMode mode, Cast.Saturation how) {
    DenseArray array = DenseArray.of(DType.F32, new int[] {1}, new float[] {value});
    return Numbers.exact(to, new Cast(to, mode, how).apply(array).integers()[0]);
  }

  private static BigInteger rounded(float value, RoundMode mode) {
    BigDecimal exact = new BigDecimal(value);
    RoundingMode rounding =
        switch (mode) {
          case NONE, TRUNC -> RoundingMode.DOWN;
          case RINT -> RoundingMode.HALF_EVEN;
          case ROUND -> RoundingMode.HALF_UP;
          case FLOOR -> RoundingMode.FLOOR;
          case CEIL -> RoundingMode.CEILING;
          case ODD -> null;
        };
    if (rounding != null) {
      return exact.setScale(0, rounding).toBigIntegerExact();
    }
    BigInteger floor = exact.setScale(0, RoundingMode.FLOOR).toBigIntegerExact();
    boolean tie = exact.subtract(new BigDecimal(floor)).compareTo(new BigDecimal("0.5")) == 0;
    BigInteger nearest = exact.setScale(0, RoundingMode.HALF_EVEN).toBigIntegerExact();
    return tie && !floor.testBit(0) ? floor.add(BigInteger.ONE) : tie ? floor : nearest;
  }

  @ParameterizedTest
  @MethodSource("integers")
  void integerToFloatIsNearestEven(DType from) {
    Random random = new Random(22);
    for (int i = 0; i < SAMPLES; i++) {
      long value = from.wrap(random.nextLong() >> random.nextInt(64));
      for (DType to : RoundingTest.floats()) {
        DenseArray array = DenseArray.of(from, new int[] {1}, new long[] {value});
        float actual =
            new Cast(to, RoundMode.RINT, Cast.Saturation.DEFAULT).apply(array).floats()[0];
        BigInteger exact = Numbers.exact(from, value);
        double expected = FloatArithmetic.ofInteger(to.format(), exact).toDouble();
        assertEquals(expected, actual, () -> exact + " : " + from + " to " + to);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("integers")
  void integerToIntegerWrapsOrSaturates(DType from) {
    Random random = new Random(23);
    for (int i = 0; i < SAMPLES; i++) {
      long value = from.wrap(random.nextLong() >> random.nextInt(64));
      BigInteger exact = Numbers.exact(from, value);
      DenseArray array = DenseArray.of(from, new int[] {1}, new long[] {value});
      for (DType to : integers()) {
        long wrapped =
            new Cast(to, RoundMode.NONE, Cast.Saturation.DEFAULT).apply(array).integers()[0];
        long clamped = new Cast(to, RoundMode.NONE, Cast.Saturation.ON).apply(array).integers()[0];
        assertEquals(wrap(to, exact), Numbers.exact(to, wrapped), () -> exact + " to " + to);
        assertEquals(
            exact.max(min(to)).min(max(to)),
            Numbers.exact(to, clamped),
            () -> exact + " : " + from + " to " + to + " saturating");
      }
    }
  }

  @Test
  void narrowingFloatsOverflowsToInfinityOrSaturates() {
    DenseArray big = DenseArray.of(DType.F32, new int[] {2}, new float[] {70000f, -70000f});
    Cast plain = new Cast(DType.F16, RoundMode.RINT, Cast.Saturation.DEFAULT);
    Cast saturating = new Cast(DType.F16, RoundMode.RINT, Cast.Saturation.ON);
    assertEquals(Float.POSITIVE_INFINITY, plain.apply(big).floats()[0]);
    assertEquals(Float.NEGATIVE_INFINITY, plain.apply(big).floats()[1]);
    assertEquals(65504f, saturating.apply(big).floats()[0]);
    assertEquals(-65504f, saturating.apply(big).floats()[1]);
    Cast small = new Cast(DType.F8E4M3FN, RoundMode.RINT, Cast.Saturation.ON);
    assertEquals(448f, small.apply(big).floats()[0]);
  }

  @Test
  void sameTypeRoundsToIntegralNumbers() {
    DenseArray values = DenseArray.of(DType.F32, new int[] {3}, new float[] {2.5f, -2.5f, 0.3f});
    Cast away = new Cast(DType.F32, RoundMode.ROUND, Cast.Saturation.DEFAULT);
    assertEquals("3xf32 [3.0, -3.0, 0.0]", away.apply(values).toString());
    Cast none = new Cast(DType.F32, RoundMode.NONE, Cast.Saturation.DEFAULT);
    assertEquals(values, none.apply(values));
  }

  private static BigInteger min(DType type) {
    return type.isSigned() ? BigInteger.ONE.shiftLeft(type.bits() - 1).negate() : BigInteger.ZERO;
  }

  private static BigInteger max(DType type) {
    int bits = type.isSigned() ? type.bits() - 1 : type.bits();
    return BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
  }

  private static BigInteger wrap(DType type, BigInteger value) {
    BigInteger low = value.mod(BigInteger.ONE.shiftLeft(type.bits()));
    return low.compareTo(max(type)) > 0 ? low.subtract(BigInteger.ONE.shiftLeft(type.bits())) : low;
  }
}
