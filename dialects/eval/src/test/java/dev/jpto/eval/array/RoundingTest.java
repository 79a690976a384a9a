package dev.jpto.eval.array;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.eval.num.FloatArithmetic;
import dev.jpto.eval.num.Rounding;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast conversions and operations against the exact arithmetic of any format. */
class RoundingTest {
  private static final int SAMPLES = 20_000;

  static List<DType> floats() {
    return Arrays.stream(DType.values()).filter(DType::isFloat).toList();
  }

  static List<DType> narrowFloats() {
    return floats().stream().filter(type -> type.bits() <= 16).toList();
  }

  @ParameterizedTest
  @MethodSource("narrowFloats")
  void everyPatternIsReadAndWrittenBack(DType type) {
    for (int bits = 0; bits < 1 << type.bits(); bits++) {
      FloatValue exact = FloatValue.ofBits(type.format(), bits);
      float value = type.decode(bits);
      assertEquals(exact.toDouble(), (double) value, () -> type + " " + exact);
      if (!exact.isNaN()) {
        assertEquals(bits, type.encode(value), () -> type + " " + exact);
        assertEquals(value, type.round(value), () -> type + " " + exact);
      } else {
        FloatValue written = FloatValue.ofBits(type.format(), type.encode(type.round(value)));
        assertEquals(true, written.isNaN(), () -> type + " " + exact);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("floats")
  void roundsAsTheExactArithmetic(DType type) {
    Random random = new Random(11);
    for (int i = 0; i < SAMPLES; i++) {
      double value = sample(type, random);
      FloatValue exact = FloatValue.fromDouble(FloatSemantics.F64, value);
      for (RoundMode mode : RoundMode.values()) {
        double expected = expected(exact, type.format(), mode);
        double actual = FloatRounding.round(value, type.format(), mode, false);
        assertEquals(expected, actual, () -> value + " to " + type + " by " + mode);
      }
      double nearest = expected(exact, type.format(), RoundMode.RINT);
      assertEquals(nearest, type.round(value), () -> value + " to " + type);
      float single = (float) value;
      FloatValue exactSingle = FloatValue.fromDouble(FloatSemantics.F64, single);
      double fromSingle = expected(exactSingle, type.format(), RoundMode.RINT);
      assertEquals(fromSingle, type.round(single), () -> single + " to " + type);
    }
  }

  /** A number near one of the format, or halfway to its neighbour, or any double. */
  private static double sample(DType type, Random random) {
    if (random.nextInt(8) == 0) {
      return Double.longBitsToDouble(random.nextLong());
    }
    float near = type.decode(random.nextInt());
    float next = Math.nextUp(near);
    return switch (random.nextInt(4)) {
      case 0 -> near;
      case 1 -> near * (1 + random.nextInt(64) / 64.0);
      case 2 -> near * (1 + Math.scalb(1.0, -type.format().precision()));
      default -> ((double) near + next) / 2;
    };
  }

  private static double expected(FloatValue value, FloatSemantics format, RoundMode mode) {
    if (mode == RoundMode.ODD && value.isFinite()) {
      return roundedToOdd(value, format);
    }
    Rounding rounding =
        switch (mode) {
          case NONE, RINT -> Rounding.NEAREST_EVEN;
          case ROUND -> Rounding.NEAREST_AWAY;
          case FLOOR -> Rounding.DOWN;
          case CEIL -> Rounding.UP;
          case TRUNC, ODD -> Rounding.TO_ZERO;
        };
    return FloatArithmetic.convert(value, format, rounding).toDouble();
  }

  /** Of the two neighbours, the one whose bits are odd. */
  private static double roundedToOdd(FloatValue value, FloatSemantics format) {
    FloatValue down = FloatArithmetic.convert(value, format, Rounding.TO_ZERO);
    if (down.toDouble() == value.toDouble() || (down.lo() & 1) == 1) {
      return down.toDouble();
    }
    FloatValue up =
        FloatArithmetic.convert(value, format, value.isNegative() ? Rounding.DOWN : Rounding.UP);
    return up.isFinite() ? up.toDouble() : down.toDouble();
  }

  @ParameterizedTest
  @MethodSource("floats")
  void fourOperationsAreRoundedOnce(DType type) {
    Random random = new Random(12);
    for (int i = 0; i < SAMPLES; i++) {
      float a = type.decode(random.nextInt());
      float b = random.nextInt(4) == 0 ? type.round(a * 1.5f) : type.decode(random.nextInt());
      check(type, a, b, BinaryOp.ADD, FloatArithmetic::add);
      check(type, a, b, BinaryOp.SUB, FloatArithmetic::subtract);
      check(type, a, b, BinaryOp.MUL, FloatArithmetic::multiply);
      check(type, a, b, BinaryOp.DIV, FloatArithmetic::divide);
      check(type, a, b, BinaryOp.FMOD, FloatArithmetic::remainder);
      check(type, a, b, BinaryOp.MAX, FloatArithmetic::maximum);
      check(type, a, b, BinaryOp.MIN, FloatArithmetic::minimum);
    }
  }

  private static void check(
      DType type, float a, float b, BinaryOp op, BinaryOperator<FloatValue> exact) {
    FloatValue expected = exact.apply(value(type, a), value(type, b));
    float actual = op.apply(of(type, a), of(type, b)).floats()[0];
    assertEquals(
        expected.isNaN() ? Double.NaN : expected.toDouble(),
        (double) actual,
        () -> type + " " + op + " " + a + " " + b);
  }

  private static FloatValue value(DType type, float value) {
    return FloatValue.ofBits(type.format(), type.encode(value) & 0xFFFFFFFFL);
  }

  private static DenseArray of(DType type, float value) {
    return DenseArray.of(type, new int[] {1}, new float[] {value});
  }
}
