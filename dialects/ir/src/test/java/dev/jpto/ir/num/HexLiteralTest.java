package dev.jpto.ir.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HexLiteralTest {

  @ParameterizedTest
  @EnumSource
  void hexParsesBackToTheBits(FloatSemantics semantics) {
    for (FloatValue value : FloatSamples.random(semantics, 1000, 7)) {
      assertEquals(value, FloatValue.parseHexLiteral(semantics, value.bits().toHex()));
    }
  }

  @Test
  void leadingZerosAndCaseDoNotMatter() {
    FloatValue value = FloatValue.ofBits(FloatSemantics.F32, 0x3FABCDEF);
    String padded = "0x000000000000000000000000000000000003fAbCdEf";
    assertEquals(value, FloatValue.parseHexLiteral(FloatSemantics.F32, padded));
    assertEquals(1, FloatValue.parseHexLiteral(FloatSemantics.F64, "0x1").lo());
  }

  @ParameterizedTest
  @CsvSource({
    "F16,        0x1FFFF",
    "F32,        0x123456789",
    "F64,        0x10000000000000000",
    "F80,        0x1FFFFFFFFFFFFFFFFFFFF",
    "F128,       0x100000000000000000000000000000000",
    "TF32,       0x100000000",
    "F8E4M3FNUZ, 0x180",
  })
  void tooManyBitsAreRefusedInMlirsWords(FloatSemantics semantics, String text) {
    NumberFormatException error =
        assertThrows(
            NumberFormatException.class, () -> FloatValue.parseHexLiteral(semantics, text));
    assertEquals("hexadecimal float constant out of range for type", error.getMessage());
  }

  @Test
  void tf32DropsBitsFrom19To31() {
    FloatValue one = FloatValue.fromDouble(FloatSemantics.TF32, 1);
    assertEquals(one, FloatValue.parseHexLiteral(FloatSemantics.TF32, "0xFFF9FC00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0x", "0X1", "x1", "1", "-0x1", "0x1g", "0x-1", "0x\u0661"})
  void anythingElseIsRefused(String text) {
    assertThrows(
        NumberFormatException.class, () -> FloatValue.parseHexLiteral(FloatSemantics.F32, text));
  }
}
