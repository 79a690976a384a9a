package dev.jpto.pto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "pto.make_tensor_view"(%x, %c8, %c1) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (f32, index, index) -> !pto.tensor_view<8xf32> | ptr operand must be !pto.ptr<...>
          "pto.make_tensor_view"(%p, %c8, %c1) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pto.ptr<f32>, index, index) -> !pto.tensor_view<8xi32> | ptr element type must match tensor_view element type, but got ptr=f32 view=i32
          "pto.make_tensor_view"(%p, %c8, %c1) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pto.ptr<f32>, index, index) -> !pto.tensor_view<8x8xf32> | shape/strides operand counts must match tensor_view rank=2
          "pto.make_tensor_view"(%p, %c8) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pto.ptr<f32>, index) -> !pto.tensor_view<8xf32> | shape/strides operand counts must match tensor_view rank=1
          """)
  void makeTensorView(String op, String message) {
    assertEquals("'pto.make_tensor_view' op " + message, read("%r = " + op).error());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %c0, %c0, %c8, %c8      | 2, 2 | 8x8xi32   | element type mismatch between source and result: src=f32 result=i32
          %c0, %c8, %c8           | 1, 2 | 8x8xf32   | offset count (1) must match source rank (2)
          %c0, %c0, %c8           | 2, 1 | 8x8xf32   | size count (1) must match source rank (2)
          %minus, %c0, %c8, %c8   | 2, 2 | 8x8xf32   | offset at dim 0 must be non-negative, got -1
          %c0, %c0, %c8, %c0      | 2, 2 | 8x?xf32   | size at dim 1 must be positive, got 0
          %c0, %c0, %c8, %c16     | 2, 2 | 8x8xf32   | size/result mismatch at dim 1: size operand=16 result type dim=8
          %c1, %c0, %c32, %c8     | 2, 2 | 32x8xf32  | offset+size at dim 0 (33) exceeds static source dim (32)
          """)
  void partitionView(String operands, String counts, String result, String message) {
    assertEquals("'pto.partition_view' op " + message, partition(operands, counts, result).error());
  }

  @Test
  void partitionViewLargerThanItsSource() {
    PtoText.Reading reading =
        PtoText.read(
            PtoText.function(
                "%v: !pto.tensor_view<8xf32>",
                "%r = \"pto.partition_view\"(%v, %c0, %c16) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pto.tensor_view<8xf32>, index, index) -> !pto.partition_tensor_view<16xf32>"));
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
        "%%r = \"pto.partition_view\"(%%v, %s) <{operandSegmentSizes = array<i32: 1, %s>}> : (!pto.tensor_view<32x?xf32>, %s) -> !pto.partition_tensor_view<%s>"
            .formatted(operands, counts, indices, result));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "pto.addptr"(%p, %c8) : (!pto.ptr<f32>, index) -> !pto.ptr<i32> | 'pto.addptr' op result type must match ptr operand type
          "pto.castptr"(%n) : (i64) -> i32 | 'pto.castptr' op integer-to-integer cast is not a ptr cast
          "pto.castptr"(%p) : (!pto.ptr<f32>) -> !pto.ptr<f32, ub> | 'pto.castptr' op ptr-to-ptr cast must stay within the same PTO memory space
          "pto.load_scalar"(%p, %c0) : (!pto.ptr<f32>, index) -> i32 | 'pto.load_scalar' op expects result type to match ptr element type
          "pto.local_array_get"(%a, %c0) : (!pto.local_array<4x4xf32>, index) -> f32 | 'pto.local_array_get' op expects 2 indices for !pto.local_array of rank 2, got 1
          "pto.local_array_get"(%a, %c0, %c0) : (!pto.local_array<4x4xf32>, index, index) -> i32 | 'pto.local_array_get' op result type i32 does not match array element type f32
          """)
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
        read(
                "\"pto.local_array_set\"(%a, %c0, %c0, %n) : (!pto.local_array<4x4xf32>, index, index, i64) -> ()")
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
