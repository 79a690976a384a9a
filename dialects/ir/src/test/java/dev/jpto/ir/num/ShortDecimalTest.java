package dev.jpto.ir.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way gives the digits the long way gives, or none. */
class ShortDecimalTest {
  private static void assertAgrees(FloatValue value) {
    boolean number =
        switch (value.category()) {
          case NORMAL, SUBNORMAL -> true;
          case ZERO, INFINITY, NAN -> false;
        };
    DecimalDigits quick = number ? ShortDecimal.of(value) : null;
    if (quick != null) {
      assertEquals(DecimalDigits.of(value, FloatPrinter.SHORT_DIGITS), quick);
      assertEquals(value, quick.round(value.semantics(), value.isNegative()));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.jpto.ir.num.FloatSamples#smallFormats")
  void agreesOnEveryBitPatternOfSmallFormats(FloatSemantics semantics) {
    FloatSamples.all(semantics).forEach(ShortDecimalTest::assertAgrees);
  }

  @ParameterizedTest
  @EnumSource(names = {"F32", "F64", "TF32", "F80", "F128"})
  void agreesOnMultiplesOfSmallFractions(FloatSemantics semantics) {
    for (double unit : new double[] {1.0 / 128, 1.0 / 64, 0.001, 0.5, 1, 1000, 15625}) {
      for (int i = 1; i < 5_000; i += 7) {
        assertAgrees(FloatValue.fromDouble(semantics, i * unit));
        assertAgrees(FloatValue.fromDouble(semantics, -(i + 995_000) * unit));
      }
    }
    FloatSamples.random(semantics, 10_000, 8).forEach(ShortDecimalTest::assertAgrees);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, -1, 2, 10, 0.5, 0.25, 0.015625, 128.25, 999999, 1000.5, -65504})
  void knowsCommonNumbers(double number) {
    assertNotNull(ShortDecimal.of(FloatValue.fromDouble(FloatSemantics.F64, number)));
    assertNotNull(ShortDecimal.of(FloatValue.fromDouble(FloatSemantics.F32, number)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1.0 / 128, 1e6, 1234.015625, 1e300, 4e-324})
  void leavesOthers(double number) {
    assertNull(ShortDecimal.of(FloatValue.fromDouble(FloatSemantics.F64, number)));
  }

  @Test
  void leavesFormatsWiderThanDouble() {
    assertNull(ShortDecimal.of(FloatValue.fromDouble(FloatSemantics.F128, 1)));
  }
}
