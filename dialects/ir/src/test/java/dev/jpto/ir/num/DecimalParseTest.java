package dev.jpto.ir.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalParseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0.0",
        "1",
        "+1.",
        "00012.50",
        "0.5",
        "2.5e-1",
        "1e22",
        "1e23",
        "9007199254740993",
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "2.2250738585072011e-308",
        "4.9e-324",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "1e-400",
        "1e400",
        "123456789012345678e-342",
        "0.000000000000000000000000000000000000000000000000001e51",
        "9007199254740992.99999999999999999999999999",
        "9007199254740993.00000000000000000001",
        "1e99999999999999999999",
        "1e-99999999999999999999",
        "0e99999999999999999999",
      })
  void f64IsTheJdksDouble(String text) {
    assertEquals(
        Double.doubleToRawLongBits(Double.parseDouble(text)),
        FloatValue.parseDecimal(FloatSemantics.F64, text).lo());
  }

  @Test
  void digitsFarBehindDecideATie() {
    String halfway = "9007199254740993." + "0".repeat(3_000_000);
    assertEquals(9007199254740992.0, f64(halfway));
    assertEquals(9007199254740994.0, f64(halfway + "1"));
    assertEquals(9007199254740994.0, f64("0".repeat(50_000) + halfway + "1000"));
    assertEquals(1.5e5, f64("15" + "0".repeat(50_000) + "e-49996"));
  }

  private static double f64(String text) {
    return Double.longBitsToDouble(FloatValue.parseDecimal(FloatSemantics.F64, text).lo());
  }

  @Test
  void f64AndF32AreTheJdksForRandomText() {
    Random random = new Random(5);
    for (int i = 0; i < 15_000; i++) {
      long digits = random.nextLong() >>> random.nextInt(1, 64);
      String text = digits + "e" + (random.nextInt(700) - 360);
      String small = digits + "e" + (random.nextInt(100) - 60);
      assertEquals(
          Double.doubleToRawLongBits(Double.parseDouble(text)),
          FloatValue.parseDecimal(FloatSemantics.F64, text).lo(),
          text);
      assertEquals(
          Float.floatToRawIntBits(Float.parseFloat(small)),
          FloatValue.parseDecimal(FloatSemantics.F32, small).lo(),
          small);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.jpto.ir.num.FloatSamples#smallFormats")
  void betweenNeighboursTheNearerWinsAndATieGoesToTheEven(FloatSemantics semantics) {
    List<FloatValue> ascending = FloatSamples.finiteAscending(semantics);
    int step = Math.max(1, ascending.size() / 400);
    for (int i = 1; i < ascending.size(); i += step) {
      FloatValue below = ascending.get(i - 1);
      FloatValue above = ascending.get(i);
      BigDecimal middle = new BigDecimal((below.toDouble() + above.toDouble()) / 2);
      BigDecimal little = middle.movePointLeft(60);
      FloatValue even = (below.lo() & 1) == 0 ? below : above;
      assertEquals(even, FloatValue.parseDecimal(semantics, middle.toString()));
      assertEquals(below, FloatValue.parseDecimal(semantics, middle.subtract(little).toString()));
      assertEquals(above, FloatValue.parseDecimal(semantics, middle.add(little).toString()));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"F80", "F128"})
  void wideFormatsRoundTheirMiddlesToEven(FloatSemantics semantics) {
    BigInteger last = BigInteger.TWO.pow(semantics.precision());
    FloatValue even = FloatValue.parseDecimal(semantics, last.toString());
    FloatValue next = FloatValue.parseDecimal(semantics, last.add(BigInteger.TWO).toString());
    assertEquals(even.lo() + 1, next.lo());
    String middle = last.add(BigInteger.ONE).toString();
    assertEquals(even, FloatValue.parseDecimal(semantics, middle));
    assertEquals(next, FloatValue.parseDecimal(semantics, middle + ".00000000000000000001"));
  }

  @ParameterizedTest
  @EnumSource(names = {"F80", "F128"})
  void wideFormatsReachBeyondDouble(FloatSemantics semantics) {
    FloatValue large = FloatValue.parseDecimal(semantics, "1.18e4932");
    assertEquals(FloatCategory.NORMAL, large.category());
    assertEquals(FloatCategory.INFINITY, FloatValue.parseDecimal(semantics, "1.2e4932").category());
    FloatValue small = FloatValue.parseDecimal(semantics, "3.7e-4951");
    assertEquals(FloatCategory.SUBNORMAL, small.category());
    assertEquals(FloatCategory.ZERO, FloatValue.parseDecimal(semantics, "3e-4966").category());
  }

  @Test
  void quickScalingRoundsAsExactDivision() {
    Random random = new Random(6);
    for (int i = 0; i < 10_000; i++) {
      long digits = 1 + random.nextLong(1L << random.nextInt(59));
      int exponent = random.nextInt(650) - 340;
      Magnitude quick = DecimalScaling.toBinary(digits, exponent);
      Magnitude exact = Magnitude.ofDecimal(BigInteger.valueOf(digits), exponent);
      assertEquals(exact.round(FloatSemantics.F64, false), quick.round(FloatSemantics.F64, false));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", ".5", "e5", "1e", "1e+", "1.0f", "1..0", " 1", "1 ", "--1", "+-1", "0x1", "1_0",
        "inf", "nan", "\u0661",
      })
  void anythingElseIsRefused(String text) {
    assertThrows(
        NumberFormatException.class, () -> FloatValue.parseDecimal(FloatSemantics.F32, text));
  }

  @Test
  void literalIsRoundedTwiceButDecimalOnce() {
    String aboveTie = "1.00000005960464477539062500000000001";
    assertEquals(0x3F800000, FloatValue.parseLiteral(FloatSemantics.F32, aboveTie).lo());
    assertEquals(0x3F800001, FloatValue.parseDecimal(FloatSemantics.F32, aboveTie).lo());
    assertEquals(
        FloatValue.fromDouble(FloatSemantics.F128, 0.1),
        FloatValue.parseLiteral(FloatSemantics.F128, "0.1"));
  }
}
