package dev.jpto.pto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of operations on pointers and views, word for word (section 5.1). */
class ViewRulesTest {
  private static final String ARGUMENTS =
      "%p: !pto.ptr<f32>, %v: !pto.tensor_view<32x?xf32>, %x: f32, %n: i64,"
          + " %a: !pto.local_array<4x4xf32>, %i: index";

  private static PtoText.Reading read(String op) {
    return PtoText.read(PtoText.function(ARGUMENTS, op));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/ViewRulesTest-makeTensorView.txt",
      delimiter = '|',
      quoteCharacter = '\'')
  void makeTensorView(String op, String message) {
    assertEquals("'pto.make_tensor_view' op " + message, read("%r = " + op).error());
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/ViewRulesTest-partitionView.txt",
      delimiter = '|',
      quoteCharacter = '\'')
  void partitionView(String operands, String counts, String result, String message) {
    assertEquals("'pto.partition_view' op " + message, partition(operands, counts, result).error());
  }

  @Test
  void partitionViewLargerThanItsSource() {
    PtoText.Reading reading =
        PtoText.read(
            PtoText.function(
                "%v: !pto.tensor_view<8xf32>",
                "%r = \"pto.partition_view\"(%v, %c0, %c16) <{operandSegmentSizes = array<i32: 1,"
                    + " 1, 1>}> : (!pto.tensor_view<8xf32>, index, index) ->"
                    + " !pto.partition_tensor_view<16xf32>"));
    assertEquals(
        "'pto.partition_view' op size at dim 0 (16) exceeds static source dim (8)",
        reading.error());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %c0, %c0, %c8, %c8  | 2, 2 | 8x8xf32
          %c0, %i, %c32, %i   | 2, 2 | 32x?xf32
          %c0, %i, %c8, %c8   | 2, 2 | ?x?xf32
          %c0, %i, %c8, %c8   | 2, 2 | 1x8x8xf32
          """)
  void partitionViewMayBeVague(String operands, String counts, String result) {
    assertEquals(List.of(), partition(operands, counts, result).errors());
  }

  private static PtoText.Reading partition(String operands, String counts, String result) {
    String indices = operands.replaceAll("%\\w+", "index");
    return read(
        ("%%r = \"pto.partition_view\"(%%v, %s) <{operandSegmentSizes = array<i32: 1, %s>}>"
                + " : (!pto.tensor_view<32x?xf32>, %s) -> !pto.partition_tensor_view<%s>")
            .formatted(operands, counts, indices, result));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/ViewRulesTest-pointersAndArrays.txt",
      delimiter = '|',
      quoteCharacter = '\'')
  void pointersAndArrays(String op, String message) {
    assertEquals(message, read("%r = " + op).error());
  }

  @Test
  void storesMatchTheirElements() {
    assertEquals(
        "'pto.store_scalar' op expects value type to match ptr element type",
        read("\"pto.store_scalar\"(%p, %c0, %n) : (!pto.ptr<f32>, index, i64) -> ()").error());
    assertEquals(
        "'pto.local_array_set' op value type i64 does not match array element type f32",
        read("\"pto.local_array_set\"(%a, %c0, %c0, %n) : (!pto.local_array<4x4xf32>, index, index,"
                + " i64) -> ()")
            .error());
  }

  @Test
  void memrefCannotBecomeAnInteger() {
    PtoText.Reading reading =
        PtoText.read(
            PtoText.function(
                "%m: memref<4xf32>", "%r = \"pto.castptr\"(%m) : (memref<4xf32>) -> i64"));
    assertEquals("'pto.castptr' op memref-to-integer cast is unsupported", reading.error());
  }
}
