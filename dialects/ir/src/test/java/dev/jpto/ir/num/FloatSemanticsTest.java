package dev.jpto.ir.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FloatSemanticsTest {

  @ParameterizedTest
  @EnumSource
  void everyKeywordFindsItsFormat(FloatSemantics semantics) {
    assertEquals(semantics, FloatSemantics.byKeyword(semantics.keyword()).orElseThrow());
  }

  @Test
  void keywordsMatterInCaseAndInFull() {
    for (String other : List.of("F32", "f8e5m2", "f8E3M4", "f6E3M2FN", "float", "")) {
      assertFalse(FloatSemantics.byKeyword(other).isPresent(), other);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFieldsFillTheWidth(FloatSemantics semantics) {
    int exponentBits = Integer.bitCount(semantics.exponentMask());
    assertEquals(semantics.bitWidth(), 1 + exponentBits + semantics.storedSignificandBits());
  }

  @Test
  void onlyTf32HasAnotherWidthAsType() {
    assertEquals(
        List.of(FloatSemantics.TF32),
        Arrays.stream(FloatSemantics.values()).filter(s -> s.typeWidth() != s.bitWidth()).toList());
    assertEquals(32, FloatSemantics.TF32.typeWidth());
  }

  @ParameterizedTest
  @CsvSource({
    "F16,           15, 0x7BFF,     65504",
    "BF16,         127, 0x7F7F,     0x1.FEp127",
    "F32,          127, 0x7F7FFFFF, 0x1.FFFFFEp127",
    "F64,         1023, 0x7FEFFFFFFFFFFFFF, 0x1.FFFFFFFFFFFFFp1023",
    "TF32,         127, 0x3FBFF,    0x1.FFCp127",
    "F8E5M2,        15, 0x7B,       57344",
    "F8E4M3,         7, 0x77,       240",
    "F8E4M3FN,       7, 0x7E,       448",
    "F8E5M2FNUZ,    16, 0x7F,       57344",
    "F8E4M3FNUZ,     8, 0x7F,       240",
    "F8E4M3B11FNUZ, 11, 0x7F,       30",
  })
  void biasAndLargestFiniteNumber(
      FloatSemantics semantics, int bias, String largestBits, double largest) {
    FloatValue value = FloatValue.ofBits(semantics, Long.decode(largestBits));
    assertEquals(bias, semantics.bias());
    assertEquals(largest, value.toDouble());
    assertEquals(FloatCategory.NORMAL, value.category());
  }

  @ParameterizedTest
  @CsvSource({
    "F16,           0x1p-24",
    "BF16,          0x1p-133",
    "F32,           0x1p-149",
    "F64,           0x1p-1074",
    "TF32,          0x1p-136",
    "F8E5M2,        0x1p-16",
    "F8E4M3,        0x1p-9",
    "F8E4M3FN,      0x1p-9",
    "F8E5M2FNUZ,    0x1p-17",
    "F8E4M3FNUZ,    0x1p-10",
    "F8E4M3B11FNUZ, 0x1p-13",
  })
  void theBitsOneAreTheSmallestSubnormal(FloatSemantics semantics, double smallest) {
    FloatValue value = FloatValue.ofBits(semantics, 1);
    assertEquals(smallest, value.toDouble());
    assertEquals(FloatCategory.SUBNORMAL, value.category());
  }
}
