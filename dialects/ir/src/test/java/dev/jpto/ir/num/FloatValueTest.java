package dev.jpto.ir.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FloatValueTest {

  @ParameterizedTest
  @CsvSource({
    "F16,           2, 2046, 2,  2046",
    "BF16,          2, 254,  2,  254",
    "F8E5M2,        2, 6,    2,  6",
    "F8E4M3,        2, 14,   2,  14",
    "F8E4M3FN,      2, 14,   0,  2",
    "F8E5M2FNUZ,    1, 6,    0,  1",
    "F8E4M3FNUZ,    1, 14,   0,  1",
    "F8E4M3B11FNUZ, 1, 14,   0,  1",
  })
  void countOfEachCategory(
      FloatSemantics semantics, int zeros, int subnormals, int infinities, int nans) {
    assertEquals(zeros, count(semantics, FloatCategory.ZERO));
    assertEquals(subnormals, count(semantics, FloatCategory.SUBNORMAL));
    assertEquals(infinities, count(semantics, FloatCategory.INFINITY));
    assertEquals(nans, count(semantics, FloatCategory.NAN));
  }

  private static long count(FloatSemantics semantics, FloatCategory category) {
    return FloatSamples.all(semantics).filter(v -> v.category() == category).count();
  }

  @ParameterizedTest
  @MethodSource("dev.jpto.ir.num.FloatSamples#smallFormats")
  void predicatesAgreeWithTheDouble(FloatSemantics semantics) {
    FloatSamples.all(semantics)
        .forEach(
            v -> {
              double d = v.toDouble();
              assertEquals(Double.isNaN(d), v.isNaN());
              assertEquals(Double.isInfinite(d), v.isInf());
              assertEquals(Double.isFinite(d), v.isFinite());
              assertEquals(d == 0, v.isZero());
              assertTrue(v.isNaN() || v.isNegative() == (Math.copySign(1, d) < 0));
            });
  }

  @ParameterizedTest
  @MethodSource("dev.jpto.ir.num.FloatSamples#smallFormats")
  void negatingTwiceIsIdentity(FloatSemantics semantics) {
    FloatSamples.all(semantics).forEach(v -> assertEquals(v, v.negate().negate()));
  }

  @ParameterizedTest
  @EnumSource
  void negatingChangesTheSignOfTheDouble(FloatSemantics semantics) {
    for (FloatValue value : FloatSamples.random(semantics, 1000, 1)) {
      if (value.isNaN() || value.isZero()) {
        continue;
      }
      assertEquals(-value.toDouble(), value.negate().toDouble());
    }
  }

  @Test
  void zeroAndNaNWithoutSignStayWhenNegated() {
    for (int bits : new int[] {0x00, 0x80}) {
      FloatValue value = FloatValue.ofBits(FloatSemantics.F8E4M3FNUZ, bits);
      assertSame(value, value.negate());
    }
  }

  @Test
  void equalityIsOfFormatAndBits() {
    FloatValue nan = FloatValue.ofBits(FloatSemantics.F16, 0x7E00);
    assertEquals(nan, FloatValue.ofBits(FloatSemantics.F16, 0x7E00));
    assertEquals(nan.hashCode(), FloatValue.ofBits(FloatSemantics.F16, 0x7E00).hashCode());
    assertNotEquals(nan, FloatValue.ofBits(FloatSemantics.F16, 0x7E01));
    assertNotEquals(nan, FloatValue.ofBits(FloatSemantics.BF16, 0x7E00));
    assertNotEquals(
        FloatValue.fromDouble(FloatSemantics.F32, 0.0),
        FloatValue.fromDouble(FloatSemantics.F32, -0.0));
    assertNotEquals(
        FloatValue.ofBits(FloatSemantics.F128, 1, 0), FloatValue.ofBits(FloatSemantics.F128, 0));
  }

  @ParameterizedTest
  @EnumSource
  void bitsBeyondTheWidthAreRefused(FloatSemantics semantics) {
    UInt128 all = UInt128.ofLowBits(semantics.bitWidth());
    assertEquals(all, FloatValue.ofBits(semantics, all.hi(), all.lo()).bits());
    if (semantics != FloatSemantics.F128) {
      UInt128 one = UInt128.ofBit(semantics.bitWidth());
      assertThrows(
          IllegalArgumentException.class, () -> FloatValue.ofBits(semantics, one.hi(), one.lo()));
    }
  }

  @Test
  void quietBitTellsSignalingNaNs() {
    assertTrue(FloatValue.ofBits(FloatSemantics.F32, 0x7FA00000).isSignalingNaN());
    assertTrue(!FloatValue.ofBits(FloatSemantics.F32, 0x7FC00000).isSignalingNaN());
    assertTrue(!FloatValue.ofBits(FloatSemantics.F32, 0x7F800000).isSignalingNaN());
    assertTrue(!FloatValue.ofBits(FloatSemantics.F8E4M3FN, 0x7F).isSignalingNaN());
    assertTrue(!FloatValue.ofBits(FloatSemantics.F8E4M3FNUZ, 0x80).isSignalingNaN());
    assertTrue(FloatValue.ofBits(FloatSemantics.F80, 0x7FFF, 0x8000000000000001L).isSignalingNaN());
  }

  @Test
  void f80NumberWithoutIntegerBitIsNaN() {
    FloatValue value = FloatValue.ofBits(FloatSemantics.F80, 0xBFFF, 0x4000000000000000L);
    assertTrue(value.isNaN());
    assertEquals(0xFFFF, value.hi());
    assertEquals(0x4000000000000000L, value.lo());
  }

  @Test
  void f80PseudoDenormalIsTheSmallestNormalExponent() {
    FloatValue value = FloatValue.ofBits(FloatSemantics.F80, 0, 0xC000000000000000L);
    assertEquals(FloatValue.ofBits(FloatSemantics.F80, 1, 0xC000000000000000L), value);
    assertEquals(FloatCategory.NORMAL, value.category());
  }
}
