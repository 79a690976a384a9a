package dev.jpto.ir.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FloatConversionTest {

  @ParameterizedTest
  @MethodSource("dev.jpto.ir.num.FloatSamples#smallFormats")
  void everyNumberSurvivesTheWayThroughDouble(FloatSemantics semantics) {
    FloatSamples.all(semantics)
        .filter(v -> !v.isNaN())
        .forEach(v -> assertEquals(v, FloatValue.fromDouble(semantics, v.toDouble())));
  }

  @ParameterizedTest
  @EnumSource(names = {"F80", "F128"})
  void everyDoubleSurvivesTheWayThroughWiderFormats(FloatSemantics wide) {
    for (FloatValue value : FloatSamples.random(FloatSemantics.F64, 20_000, 2)) {
      if (!value.isNaN()) {
        assertEquals(value, value.convertTo(wide).convertTo(FloatSemantics.F64));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.jpto.ir.num.FloatSamples#smallFormats")
  void betweenNeighboursTheNearerWinsAndATieGoesToTheEven(FloatSemantics semantics) {
    List<FloatValue> ascending = FloatSamples.finiteAscending(semantics);
    for (int i = 1; i < ascending.size(); i++) {
      FloatValue below = ascending.get(i - 1);
      FloatValue above = ascending.get(i);
      double middle = (below.toDouble() + above.toDouble()) / 2;
      FloatValue even = (below.lo() & 1) == 0 ? below : above;
      assertEquals(even, FloatValue.fromDouble(semantics, middle));
      assertEquals(below, FloatValue.fromDouble(semantics, Math.nextDown(middle)));
      assertEquals(above, FloatValue.fromDouble(semantics, Math.nextUp(middle)));
      assertEquals(even.negate(), FloatValue.fromDouble(semantics, -middle));
    }
  }

  @Test
  void f32IsTheCastToFloat() {
    for (FloatValue value : FloatSamples.random(FloatSemantics.F64, 20_000, 3)) {
      float expected = (float) value.toDouble();
      if (!value.isNaN()) {
        assertEquals(
            Float.floatToRawIntBits(expected), (int) value.convertTo(FloatSemantics.F32).lo());
      }
    }
  }

  @Test
  void f16IsTheJdksFloat16() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      float value = Float.intBitsToFloat(random.nextInt());
      if (!Float.isNaN(value)) {
        assertEquals(
            Float.floatToFloat16(value) & 0xFFFF,
            FloatValue.fromDouble(FloatSemantics.F16, value).lo());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "F16,           65519.99, 65520, 0x7C00, 0xFC00",
    "F8E5M2,        61439.99, 61440, 0x7C,   0xFC",
    "F8E4M3,        247.99,   248,   0x78,   0xF8",
    "F8E4M3FN,      464,      464.01, 0x7F,  0xFF",
    "F8E5M2FNUZ,    61439.99, 61440, 0x80,   0x80",
    "F8E4M3FNUZ,    247.99,   248,   0x80,   0x80",
    "F8E4M3B11FNUZ, 30.99,    31,    0x80,   0x80",
  })
  void overflowGivesInfinityOrElseNaN(
      FloatSemantics semantics, double lastFinite, double first, String bits, String negative) {
    assertEquals(true, FloatValue.fromDouble(semantics, lastFinite).isFinite());
    for (double tooLarge : new double[] {first, 1e300, Double.POSITIVE_INFINITY}) {
      FloatValue value = FloatValue.fromDouble(semantics, tooLarge);
      assertEquals(Long.decode(bits), value.lo());
      assertEquals(Long.decode(negative), FloatValue.fromDouble(semantics, -tooLarge).lo());
    }
  }

  @ParameterizedTest
  @EnumSource
  void underflowKeepsTheSignWhereTheFormatHasNegativeZero(FloatSemantics semantics) {
    UInt128 expected = semantics.hasNegativeZero() ? semantics.signBit() : new UInt128(0, 0);
    assertEquals(expected, FloatValue.fromDouble(semantics, -0.0).bits());
    assertEquals(expected, FloatValue.parseDecimal(semantics, "-1e-6000").bits());
    if (semantics.precision() < 53) {
      assertEquals(expected, FloatValue.fromDouble(semantics, -Double.MIN_VALUE).bits());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "F16,           0x7E48,             0xFE48",
    "BF16,          0x7FC9,             0xFFC9",
    "F32,           0x7FC91A2B,         0xFFC91A2B",
    "F64,           0x7FF923456789ABCD, 0xFFF923456789ABCD",
    "TF32,          0x3FE48,            0x7FE48",
    "F8E5M2,        0x7E,               0xFE",
    "F8E4M3,        0x7C,               0xFC",
    "F8E4M3FN,      0x7F,               0xFF",
    "F8E5M2FNUZ,    0x80,               0x80",
    "F8E4M3FNUZ,    0x80,               0x80",
    "F8E4M3B11FNUZ, 0x80,               0x80",
  })
  void nanKeepsSignAndUpperPayload(FloatSemantics semantics, String positive, String negative) {
    FloatValue nan = FloatValue.ofBits(FloatSemantics.F64, 0x7FF923456789ABCDL);
    assertEquals(Long.parseUnsignedLong(positive.substring(2), 16), nan.convertTo(semantics).lo());
    assertEquals(
        Long.parseUnsignedLong(negative.substring(2), 16), nan.negate().convertTo(semantics).lo());
  }

  @Test
  void signalingNaNBecomesQuietInAnotherFormatOnly() {
    FloatValue signaling = FloatValue.ofBits(FloatSemantics.F64, 0x7FF0000000000001L);
    assertEquals(0x7FC00000, signaling.convertTo(FloatSemantics.F32).lo());
    assertSame(signaling, signaling.convertTo(FloatSemantics.F64));
  }

  @Test
  void nanWithoutSignGivesThePlainPositiveNaN() {
    FloatValue nan = FloatValue.ofBits(FloatSemantics.F8E5M2FNUZ, 0x80);
    assertEquals(0x7FC00000, nan.convertTo(FloatSemantics.F32).lo());
    assertEquals(0x7F, nan.convertTo(FloatSemantics.F8E4M3FN).lo() & 0x7F);
  }
}
