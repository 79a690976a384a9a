package dev.jpto.ir.num;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The expected texts are mlir-opt 19.1.7's. */
class FloatPrintTest {

  private static String print(FloatValue value) {
    return value.appendTo(new StringBuilder()).toString();
  }

  private static FloatValue parse(FloatSemantics semantics, String text) {
    return text.startsWith("0x")
        ? FloatValue.parseHexLiteral(semantics, text)
        : FloatValue.parseLiteral(semantics, text);
  }

  private static void assertPrintThenParseIsIdentity(FloatValue value) {
    assertEquals(value, parse(value.semantics(), print(value)));
  }

  @ParameterizedTest
  @MethodSource("dev.jpto.ir.num.FloatSamples#smallFormats")
  void printThenParseIsIdentityForEveryBitPatternOfSmallFormats(FloatSemantics semantics) {
    FloatSamples.all(semantics).forEach(FloatPrintTest::assertPrintThenParseIsIdentity);
  }

  @ParameterizedTest
  @EnumSource(names = {"F32", "F64", "TF32"})
  void printThenParseIsIdentityForLargerFormats(FloatSemantics semantics) {
    FloatSamples.random(semantics, 10_000, 8)
        .forEach(FloatPrintTest::assertPrintThenParseIsIdentity);
  }

  @ParameterizedTest
  @CsvSource({
    "F32,  1.0e10,             1.000000e+10",
    "F64,  0.1,                1.000000e-01",
    "F64,  -0.0,               -0.000000e+00",
    "F16,  65504.0,            6.550400e+04",
    "F16,  0.3,                3.000490e-01",
    "BF16, 3.0e38,             3.004060e+38",
    "F64,  4.0e-324,           4.940660e-324",
    "F128, 1.0,                1.000000e+00",
    "F8E4M3FNUZ,    -0.0,      0.000000e+00",
    "F8E4M3B11FNUZ, -0.875,    -8.750000e-01",
  })
  void sevenDigitsWhereTheyGiveTheSameBits(FloatSemantics semantics, String in, String out) {
    assertEquals(out, print(FloatValue.parseLiteral(semantics, in)));
  }

  @Test
  void theSixthDigitMayBeTruncated() {
    FloatValue value = FloatValue.ofBits(FloatSemantics.F16, 0xF);
    assertEquals(8.94069671630859375E-7, value.toDouble());
    assertEquals("8.940690e-07", print(value));
  }

  @ParameterizedTest
  @CsvSource({
    "F64,  3.1415926535897931,             3.1415926535897931",
    "F64,  0.00765432109,                  0.00765432109",
    "F64,  0.000765432109,                 7.6543210900000002E-4",
    "F64,  -1234567.5,                     -1234567.5",
    "F32,  1.0e-5,                         9.99999974E-6",
    "F64,  1.0e23,                         9.9999999999999991E+22",
    "F64,  1234567890123456789.0,          1.2345678901234568E+18",
    "F80,  0.1,                            0.100000000000000005551",
    "F128, 0.1,                            0.100000000000000005551115123125782702",
  })
  void elseNaturalPrecision(FloatSemantics semantics, String in, String out) {
    assertEquals(out, print(FloatValue.parseLiteral(semantics, in)));
  }

  @ParameterizedTest
  @CsvSource({
    "F32, 16777216.0,  0x4B800000",
    "F32, 1000001.0,   0x49742410",
    "F32, 12345678.0,  0x4B3C614E",
    "F32, 1.0e39,      0x7F800000",
    "F64, -1.0e400,    0xFFF0000000000000",
    "F128, 1.0e400,    0x7FFF0000000000000000000000000000",
    "F8E4M3FN, 500.0,  0x7F",
    "F8E4M3FNUZ, -1.0e9, 0x80",
  })
  void longIntegersAndNonFiniteValuesAreBits(FloatSemantics semantics, String in, String out) {
    assertEquals(out, print(FloatValue.parseLiteral(semantics, in)));
  }

  @ParameterizedTest
  @CsvSource({
    "F32,  0x1,                                1.401300e-45",
    "F32,  0x7FC00000,                         0x7FC00000",
    "TF32, 0x7FFFF,                            0x7FFFF",
    "F80,  0x1,                                3.645200e-4951",
    "F80,  0x3FFBCCCCCCCCCCCCCCCD,             1.000000e-01",
    "F80,  0x3FFF0000000000000000,             0x7FFF0000000000000000",
    "F128, 0x3FFB999999999999999999999999999A, 1.000000e-01",
    "F128, 0x3FFF0000000000000000000000000001, 1.00000000000000000000000000000000019",
  })
  void bitsPrintAs(FloatSemantics semantics, String in, String out) {
    assertEquals(out, print(FloatValue.parseHexLiteral(semantics, in)));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"F80", "F128"},
      mode = EnumSource.Mode.EXCLUDE)
  void quickDigitsAreTheExactOnes(FloatSemantics semantics) {
    int natural = DecimalDigits.naturalCount(semantics);
    for (FloatValue value : FloatSamples.random(semantics, 1000, 9)) {
      if (value.isFinite() && !value.isZero()) {
        Magnitude magnitude = Magnitude.of(value);
        assertEquals(DecimalDigits.exact(magnitude, 6), DecimalDigits.quick(magnitude, 6));
        assertEquals(
            DecimalDigits.exact(magnitude, natural), DecimalDigits.quick(magnitude, natural));
      }
    }
  }

  @Test
  void toStringAddsTheType() {
    assertEquals(
        "1.000000e+00 : f8E4M3FN", FloatValue.fromDouble(FloatSemantics.F8E4M3FN, 1).toString());
  }
}
