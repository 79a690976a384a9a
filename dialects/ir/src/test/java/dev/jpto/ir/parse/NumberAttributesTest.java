package dev.jpto.ir.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.jpto.ir.Context;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Integer and float attributes: what a literal of a type means, and which are refused. */
class NumberAttributesTest {
  private final Context context = AttributeText.context();

  @Test
  void integersOfEveryTypeReadBack() {
    Random random = new Random(4);
    for (Type type : ElementSamples.scalars(context)) {
      for (int i = 0; i < 40 && type.isIntOrIndex(); i++) {
        BigInteger value = new BigInteger(random.nextInt(200), random);
        IntegerAttr attribute = IntegerAttr.get(type, i % 2 == 0 ? value : value.negate());
        assertSame(attribute, AttributeText.parse(context, attribute.toString()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void floatsOfEveryTypeReadBack(FloatSemantics semantics) {
    Random random = new Random(5);
    FloatType type = FloatType.get(context, semantics);
    for (int i = 0; i < 500; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      FloatAttr attribute = FloatAttr.get(type, FloatValue.fromDouble(semantics, value));
      assertSame(attribute, AttributeText.parse(context, attribute.toString()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "255 : i8, -1 : i8",
    "-128 : i8, -128 : i8",
    "0xFF : i8, -1 : i8",
    "-0x80 : si8, -128 : si8",
    "00000000000000000000000000000000007 : i8, 7 : i8",
    "0x00000000000000000000000000000000F : i8, 15 : i8",
    "18446744073709551615, -1 : i64",
    "-9223372036854775808 : index, -9223372036854775808 : index",
    "340282366920938463463374607431768211455 : i128, -1 : i128",
    "1 : i1, true",
    "1 : ui1, 1 : ui1",
  })
  void aSignlessTypeHoldsWhateverFitsItsBits(String text, String printed) {
    assertEquals(printed, AttributeText.reprint(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1.0e400, 0x7FF0000000000000 : f64",
    "-1.0e39 : f32, 0xFF800000 : f32",
    "1.0e9 : f8E4M3FN, 0x7F : f8E4M3FN",
    "4.0e-324, 4.940660e-324 : f64",
    "1.0e-400 : f128, 0.000000e+00 : f128",
    "-0.0 : f8E4M3FNUZ, 0.000000e+00 : f8E4M3FNUZ",
    "0x00000000000000007FC00000 : f32, 0x7FC00000 : f32",
    "1.00000001e0000000000001 : f32, 1.000000e+01 : f32",
  })
  void noDecimalFloatIsOutOfRange(String text, String printed) {
    assertEquals(printed, AttributeText.reprint(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          256 : i8                  | 1:1: integer constant out of range for attribute
          -129 : i8                 | 1:2: integer constant out of range for attribute
          -0 : i8                   | 1:2: integer constant out of range for attribute
          1 : i0                    | 1:1: integer constant out of range for attribute
          18446744073709551616      | 1:1: integer constant out of range for attribute
          9223372036854775808 : si64 | 1:1: integer constant out of range for attribute
          1 : none                  | 1:1: integer literal not valid for specified type
          1.0 : i32 }               | 1:11: floating point value not valid for specified type
          0x10000 : f16             | 1:1: hexadecimal float constant out of range for type
          0x80000 : tf32            | 1:1: hexadecimal float constant out of range for type
          -0x1 : f16                | 1:2: hexadecimal float literal should not have a leading minus
          - i32                     | 1:2: expected constant integer or floating point value
          """)
  void othersAreRefused(String text, String error) {
    assertEquals(error, AttributeText.errors(text));
  }

  @Test
  void anUnsignedIntegerHasNoMinus() {
    assertEquals(
        "1:2: negative integer literal not valid for unsigned integer type",
        AttributeText.errors("-1 : ui8"));
  }

  @Test
  void aDecimalIntegerIsNoFloat() {
    assertEquals(
        "1:1: unexpected decimal integer literal for a floating point value\n"
            + "1:1: add a trailing dot to make the literal a float",
        AttributeText.errors("1 : f32"));
  }

  /** The digits are no reason to compute the number: its type could not hold it. */
  @Test
  void aMillionDigitsAreRefusedAtOnce() {
    assertEquals(
        "1:1: integer constant out of range for attribute",
        AttributeText.errors("9".repeat(1_000_000) + " : i64"));
  }

  @Test
  void longIntegersAreExact() {
    String digits = "1234567890".repeat(1000);
    IntegerAttr attribute = (IntegerAttr) AttributeText.parse(context, digits + " : i40000");
    assertEquals(new BigInteger(digits), attribute.bigValue());
    String hex = "0x" + attribute.bigValue().toString(16);
    assertSame(attribute, AttributeText.parse(context, hex + " : i40000"));
    assertEquals(40000, ((IntegerType) attribute.type()).width());
  }
}
