package dev.jpto.ir.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Malformed elements are refused at the right place, in the words of mlir-opt. */
class ElementsErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          dense : tensor<1xi8>          | 1:6: expected '<' after 'dense'
          dense<1 : tensor<1xi8>        | 1:8: expected '>'
          dense<[1, 2> : tensor<2xi8>   | 1:12: expected ']'
          dense<[1, 2,]> : tensor<2xi8> | 1:13: expected element literal of primitive type
          dense<-true> : tensor<1xi1>   | 1:8: expected integer or floating point literal
          dense<1>                      | 1:8: expected ':'
          dense<1> : i32 >              | 1:16: elements literal must be a shaped type
          dense<1> : tensor<?xi8> >     | 1:25: elements literal type must have static shape
          """)
  void syntax(String text, String error) {
    assertEquals(error, AttributeText.errors(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          dense<[1, 2, 3]> : tensor<2xi8>  | 1:18 | [3] | [2]
          dense<[1, 2]> : tensor<2x1xi8>   | 1:15 | [2] | [2, 1]
          dense<[[], []]> : tensor<0x2xi8> | 1:17 | [2, 0] | [0, 2]
          dense<[1]> : tensor<i8>          | 1:12 | [1] | []
          """)
  void theListHasTheShapeOfTheType(String text, String at, String inferred, String type) {
    assertEquals(
        at
            + ": inferred shape of elements literal ("
            + inferred
            + ") does not match type ("
            + type
            + ")",
        AttributeText.errors(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          dense<[[1, 2], [3]]> : tensor<2x2xi8>                | 1:19
          dense<[[1], 2]> : tensor<2x1xi8>                     | 1:14
          dense<[1, [2]]> : tensor<2xi8>                       | 1:14
          dense<[[[1], [2]], [[1, 2], [3, 4]]]> : tensor<1xi8> | 1:36
          dense<[[], [[]]]> : tensor<2x0xi8>                   | 1:16
          """)
  void theRowsOfAListAreAlike(String text, String at) {
    assertEquals(
        at + ": tensor literal is invalid; ranks are not consistent between elements",
        AttributeText.errors(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          dense<[1, 2.0]> : tensor<2xi8>             | 1:11 | integer        | floating-point
          dense<["a"]> : tensor<1xi8>                | 1:8  | integer        | string
          dense<(1, 2)> : tensor<1xi8>               | 1:7  | integer        | complex
          dense<[1.0, 2]> : tensor<2xf32>            | 1:13 | floating-point | integer
          dense<true> : tensor<2xf32>                | 1:7  | floating-point | integer
          dense<[1]> : tensor<1x!foo.s>              | 1:8  | string         | integer
          dense<("a", "b")> : tensor<1x!foo.s>       | 1:7  | string         | complex
          dense<-1.0> : tensor<1xcomplex<f32>>       | 1:8  | complex        | floating-point
          dense<[(1, 2), 3]> : tensor<2xcomplex<i8>> | 1:16 | complex        | integer
          sparse<[[0]], [1.0]> : tensor<2xi8>        | 1:16 | integer        | floating-point
          sparse<"a", 1> : tensor<2xi8>              | 1:8  | integer        | string
          """)
  void anElementIsOfTheKindOfItsType(String text, String at, String expected, String parsed) {
    assertEquals(
        at + ": expected " + expected + " elements, but parsed " + parsed,
        AttributeText.errors(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          256                   | i8    | 1:7
          - 129                 | i8    | 1:9
          -0                    | i8    | 1:8
          128                   | si8   | 1:7
          2                     | i1    | 1:7
          1                     | i0    | 1:7
          18446744073709551616  | i64   | 1:7
          9223372036854775808   | index | 1:7
          -0x8000000000000001   | si64  | 1:8
          0x1FFFFFFFFFFFFFFFFFF | i72   | 1:7
          """)
  void anElementIsInTheRangeOfItsType(String literal, String type, String at) {
    assertEquals(
        at + ": integer constant out of range for type",
        AttributeText.errors("dense<" + literal + "> : tensor<1x" + type + ">"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          true | i8  | 1:7: expected i1 type for 'true' or 'false' values
          -1   | ui8 | 1:8: expected unsigned integer elements, but parsed negative value
          -0x1 | f16 | 1:8: hexadecimal float literal should not have a leading minus
          """)
  void someLiteralsAreNotForAllTypes(String literal, String type, String error) {
    assertEquals(error, AttributeText.errors("dense<" + literal + "> : tensor<2x" + type + ">"));
  }

  @Test
  void onlyATypeWithoutElementsHasNone() {
    assertEquals(
        "1:9: parsed zero elements, but type ('tensor<2xi8>') expected at least 1",
        AttributeText.errors("dense<> : tensor<2xi8>"));
  }

  @ParameterizedTest
  @CsvSource({"0x10000, f16", "0x100000000, f32", "0x80000, tf32", "0x100, f8E4M3FN"})
  void hexFloatsHaveNoMoreBitsThanTheirType(String literal, String type) {
    assertEquals(
        "1:7: hexadecimal float constant out of range for type",
        AttributeText.errors("dense<" + literal + "> : tensor<2x" + type + ">"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          (1 2)       | 1:9: expected ',' between complex elements
          (1, 2, 3)   | 1:12: expected ')' after complex elements
          ((1, 2), 3) | 1:8: expected element literal of primitive type
          """)
  void complexElementsArePairs(String literal, String error) {
    assertEquals(error, AttributeText.errors("dense<" + literal + "> : tensor<1xcomplex<i8>>"));
  }

  @ParameterizedTest
  @CsvSource({"01000000", "0x0100000", "0x0100000G", "0X01000000", "x", "\\30x01000000"})
  void hexDataIsAnEvenCountOfDigits(String text) {
    assertEquals(
        "1:7: expected string containing hex digits starting with `0x`",
        AttributeText.errors("dense<\"" + text + "\"> : tensor<1xi32>"));
  }

  @ParameterizedTest
  @CsvSource({"0x0102, 1xi32", "0x01, 9xi1", "0x, 2xi8", "0x010203, 2xi8", "0x01, 0xi1"})
  void hexDataHasTheSizeOfTheType(String data, String type) {
    String literal = "dense<\"" + data + "\">";
    assertEquals(
        "1:"
            + (literal.length() + 2)
            + ": elements hex data size is invalid for provided type: 'tensor<"
            + type
            + ">'",
        AttributeText.errors(literal + " : tensor<" + type + ">"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          sparse : tensor<2xi8>           | 1:7: Expected '<' after 'sparse'
          sparse<[[0]]> : tensor<2xi8>    | 1:13: expected ','
          sparse<0, [[5]]> : tensor<2xi8> | 1:1: expected 1-d tensor for sparse element values
          """)
  void sparseSyntax(String text, String error) {
    assertEquals(error, AttributeText.errors(text));
  }

  @Test
  void sparseElementsHaveAPositionForEachValue() {
    assertEquals(
        "1:1: expected shape ([2]); inferred shape of indices literal ([2, 1]); inferred shape of"
            + " values literal ([1])",
        AttributeText.errors("sparse<[[0], [1]], [7]> : tensor<2xi8>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [[0, 0], [1, 4]] | 1 | 1, 4
          [[0, 4], [2, 0]] | 0 | 0, 4
          -1               | 0 | 18446744073709551615, 18446744073709551615
          """)
  void sparsePositionsLieInTheType(String indices, int row, String position) {
    assertEquals(
        "1:1: sparse index #%d is not contained within the value shape, with index=[%s], and"
                .formatted(row, position)
            + " type='tensor<2x4xi8>'",
        AttributeText.errors("sparse<" + indices + ", 1> : tensor<2x4xi8>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          array               | 1:5: expected '<' after 'array'
          array<index: 1>     | 1:7: expected integer or float type, got: 'index'
          array<i7: 1>        | 1:7: element type bitwidth must be a multiple of 8
          array<i32 1>        | 1:10: expected ':' after dense array type
          array<i32: 1 2>     | 1:13: expected '>' to close an array attribute
          array<i8: 256>      | 1:14: integer constant out of range
          array<i8: 1.0>      | 1:11: expected integer literal
          array<i8: true>     | 1:11: expected i1 type for 'true' or 'false' values
          array<f32: x>       | 1:12: expected integer or floating point literal
          array<f16: 0x10000> | 1:12: hexadecimal float constant out of range for type
          """)
  void arraysHoldNumbersOfOneType(String text, String error) {
    assertEquals(error, AttributeText.errors(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          dense_resource : tensor<2xi8>      | 1:15: expected '<' after 'dense_resource'
          dense_resource<"k"> : tensor<2xi8> | 1:16: expected identifier key for 'resource' entry
          dense_resource<k : tensor<2xi8>    | 1:17: expected '>'
          dense_resource<k> : i8             | 1:19: `dense_resource` expected a shaped type
          """)
  void resourcesHaveAKeyAndAShape(String text, String error) {
    assertEquals(error, AttributeText.errors(text));
  }

  @Test
  void nestingHasALimit() {
    String text = "dense<" + "[".repeat(100_000) + "> : tensor<1xi8>";
    assertEquals(
        "1:1006: types and attributes may be nested 1000 deep at most", AttributeText.errors(text));
  }

  @Test
  void anArrayWithoutTypeIsTwoErrors() {
    assertEquals(
        "1:7: expected non-function type\n1:7: expected an integer or floating point type",
        AttributeText.errors("array<1>"));
  }
}
