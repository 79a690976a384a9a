package dev.jpto.ir.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.sample.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traits that types, element types or shapes are the same. */
class SameTypesTest {
  private static final String TYPE = "requires the same type for all operands and results";
  private static final String SHAPE = "requires the same shape for all operands and results";
  private static final String OPERAND_SHAPE = "requires the same shape for all operands";
  private static final String ELEMENT =
      "requires the same element type for all operands and results";
  private static final String OPERAND_ELEMENT = "requires the same element type for all operands";

  /** Verifies {@code op} on operands and results of these types, separated by blanks. */
  private static String verify(String op, String operands, String results) {
    List<String> operandTypes = split(operands);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < operandTypes.size(); i++) {
      names.add("%v#" + i);
    }
    String types = "(" + String.join(", ", operandTypes) + ")";
    String text =
        "%%v:%d = \"x.v\"() : () -> %s\n\"%s\"(%s) : %s -> (%s)"
            .formatted(
                names.size(),
                types,
                op,
                String.join(", ", names),
                types,
                String.join(", ", split(results)));
    if (names.isEmpty()) {
      text = text.substring(text.indexOf('\n') + 1);
    }
    List<String> said = Texts.verify(text);
    return said.isEmpty() ? "ok" : said.getFirst().replaceFirst(".*?' op ", "");
  }

  private static List<String> split(String types) {
    return types == null ? List.of() : List.of(types.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "i32 i32, ok",
    ", ok",
    "i32 i64, requires all operands to have the same type",
    "tensor<4xi32> tensor<?xi32>, requires all operands to have the same type",
  })
  void sameTypeOperandsAreIdentical(String operands, String expected) {
    assertEquals(expected, verify("test.same_types", operands, "f32"));
  }

  @ParameterizedTest
  @CsvSource({
    "i32 i32, i32, ok",
    "i32, i64, " + TYPE,
    "i32 i64, i32, " + TYPE,
    "i32, i32 i64, " + TYPE,
    "tensor<4xi32> tensor<?xi32>, tensor<4xi32>, ok",
    "tensor<4xi32> tensor<*xi32>, tensor<4xi32>, ok",
    "tensor<4xi32> tensor<5xi32>, tensor<4xi32>, " + TYPE,
    "tensor<4xi32> tensor<4x1xi32>, tensor<4xi32>, " + TYPE,
    "tensor<4xi32> tensor<4xi64>, tensor<4xi32>, " + TYPE,
    "tensor<4xi32> vector<4xi32>, tensor<4xi32>, ok",
    "tensor<4xi32> i32, tensor<4xi32>, " + TYPE,
    "vector<4xi32> vector<[4]xi32>, vector<4xi32>, ok",
    ", i32, 'expected 1 or more operands, but found 0'",
    "i32, , expected 1 or more results",
  })
  void sameOperandsAndResultTypeAllowsShapesToBeUnknown(
      String operands, String results, String expected) {
    assertEquals(expected, verify("test.same", operands, results));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tensor<4xi32,'e'> tensor<4xi32,'e'> | tensor<4xi32,'e'> | ok",
        "tensor<4xi32,'e'> tensor<4xi32> | tensor<4xi32,'e'>"
            + " | requires the same encoding for all operands and results",
        "tensor<4xi32,'e'> tensor<*xi32> | tensor<4xi32,'e'>"
            + " | requires the same encoding for all operands and results",
        "tensor<4xi32> tensor<4xi32,'e'> | tensor<4xi32> | ok",
      })
  void theEncodingOfTheFirstResultIsTheModel(String operands, String results, String expected) {
    String quoted = results.replace('\'', '"');
    assertEquals(expected, verify("test.same", operands.replace('\'', '"'), quoted));
  }

  @Test
  void resultsHaveTheTypeOfTheFirstOperand() {
    assertEquals(
        List.of(
            "2:1: error: 'test.same' op inferred type(s) 'tensor<?xi32>' are incompatible with"
                + " return type(s) of operation 'tensor<4xi32>'",
            "2:1: error: 'test.same' op failed to infer returned types"),
        Texts.verify(
            """
            %v = "x.v"() : () -> tensor<?xi32>
            "test.same"(%v) : (tensor<?xi32>) -> tensor<4xi32>
            """));
  }

  @ParameterizedTest
  @CsvSource({
    "i32 f32, ok",
    "tensor<4xi32> tensor<?xf32> tensor<*xi1>, ok",
    "tensor<4xi32> tensor<?xf32> tensor<5xi1>, " + OPERAND_SHAPE,
    "tensor<?xi32> tensor<?x?xf32>, " + OPERAND_SHAPE,
    "i32 tensor<4xi32>, " + OPERAND_SHAPE,
    "vector<4xi32> tensor<4xi32>, ok",
    "vector<4xi32> vector<[4]xi32>, " + OPERAND_SHAPE,
    "vector<[4]xi32> vector<[4]xi64>, ok",
    ", 'expected 1 or more operands, but found 0'",
  })
  void sameShapesFitAsFarAsTheyAreKnown(String operands, String expected) {
    assertEquals(expected, verify("test.same_operand_shapes", operands, "tensor<9xi32>"));
  }

  @ParameterizedTest
  @CsvSource({
    "tensor<4xi32>, tensor<?xf32>, ok",
    "tensor<4xi32>, tensor<5xf32>, " + SHAPE,
    "tensor<4xi32>, f32, " + SHAPE,
    "i32, , expected 1 or more results",
  })
  void shapesOfResultsCountTooIfTheTraitSaysSo(String operands, String results, String expected) {
    assertEquals(expected, verify("test.same_shapes", operands, results));
  }

  @ParameterizedTest
  @CsvSource({
    "i32 tensor<4xi32> vector<2xi32>, ok",
    "i32 tensor<4xi64>, " + OPERAND_ELEMENT,
    ", 'expected 1 or more operands, but found 0'",
  })
  void sameElementTypesMayHaveDifferentShapes(String operands, String expected) {
    assertEquals(expected, verify("test.same_operand_elements", operands, "f32"));
  }

  @ParameterizedTest
  @CsvSource({
    "i32, tensor<4xi32>, ok",
    "i32, tensor<4xi64>, " + ELEMENT,
    "i32 i64, i32, " + ELEMENT,
    "i32, i32 i64, " + ELEMENT,
  })
  void elementTypesOfResultsCountTooIfTheTraitSaysSo(
      String operands, String results, String expected) {
    assertEquals(expected, verify("test.same_elements", operands, results));
  }

  @ParameterizedTest
  @CsvSource({
    "i32 f32, i1, ok",
    "i32 tensor<4xf32>, tensor<?xi1>, ok",
    "i32 memref<4xi32>, i1, ok",
    "i32, tensor<4xi1>, 'if a result is non-scalar, then at least one operand must be non-scalar'",
    "tensor<4xi1>, i32,"
        + " 'if an operand is non-scalar, then there must be at least one non-scalar result'",
    "tensor<4xi1>, i32 tensor<4xi1>,"
        + " 'if an operand is non-scalar, then all results must be non-scalar'",
    "tensor<4xi1>, vector<4xi1>,"
        + " all non-scalar operands/results must have the same shape and base type",
    "tensor<4xi1>, tensor<*xi1>,"
        + " all non-scalar operands/results must have the same shape and base type",
    "tensor<4xi1>, tensor<5xi1>,"
        + " all non-scalar operands/results must have the same shape and base type",
  })
  void elementwiseOperationsMapNonScalarsToNonScalars(
      String operands, String results, String expected) {
    assertEquals(expected, verify("test.elementwise", operands, results));
  }
}
