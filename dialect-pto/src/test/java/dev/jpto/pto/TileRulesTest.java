package dev.jpto.pto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of operations on tiles, word for word (sections 5.1 and 7.2). */
class TileRulesTest {
  private static final String NO_SEGMENTS = "<{operandSegmentSizes = array<i32: 0, 0, 0>}>";

  private static PtoText.Reading read(String arguments, String body) {
    return PtoText.read(PtoText.function(arguments, body));
  }

  private static String alloc(String type) {
    return "%r = \"pto.alloc_tile\"() " + NO_SEGMENTS + " : () -> !pto.tile_buf<" + type + ">";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vec, 16x7xf32                    | expects result row-major none_box tile row byte size (cols * sizeof(dtype)) to be 32-byte aligned, but got 28 bytes
          vec, 7x1xf32, blayout=col_major  | expects result col-major none_box tile column byte size (rows * sizeof(dtype)) to be 32-byte aligned, but got 28 bytes
          vec, 16x32xi1                    | expects result element type to have a byte size
          vec, 16x32xindex                 | expects result element type to have a byte size
          mat, 8x32xf16, slayout=row_major | expects result boxed tile rows to be a multiple of innerRows (16), but got 8
          mat, 16x8xf16, slayout=row_major | expects result boxed tile cols to be a multiple of innerCols (16), but got 8
          mat, 8x16xf16, slayout=col_major | expects result boxed tile rows to be a multiple of innerRows (16), but got 8
          acc, 16x8xf32, slayout=row_major, fractal=1024 | expects result boxed tile cols to be a multiple of innerCols (16), but got 8
          vec, 16x16xf32, valid=?x16       | valid_row operand is required because result type v_row is ?
          vec, 16x16xf32, valid=16x?       | valid_col operand is required because result type v_col is ?
          """)
  void allocTile(String type, String message) {
    assertEquals("'pto.alloc_tile' op " + message, read("%n: index", alloc(type)).error());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vec, 8x32xf16, slayout=row_major
          mat, 1x32xf16, slayout=row_major
          mat, 16x4xf32, slayout=row_major, fractal=32
          vec, 32x1xf32, blayout=col_major
          left, 32x32xi8, slayout=row_major
          vec, 16x32x!pto.hif8
          """)
  void tileThatFitsIsAllocated(String type) {
    assertEquals(List.of(), read("%n: index", alloc(type)).errors());
  }

  @Test
  void validOperandMustBeAbsentWhereTheTypeKnows() {
    assertEquals(
        "'pto.alloc_tile' op valid_row operand must be absent because result type v_row is 16",
        read(
                "%n: index",
                "%r = \"pto.alloc_tile\"(%n) <{operandSegmentSizes = array<i32: 0, 1, 0>}> : (index) -> !pto.tile_buf<vec, 16x16xf32>")
            .error());
  }

  private static PtoText.Reading subview(
      String operands, String segments, String sizes, String from, String to) {
    String types = operands.replaceAll("%\\w+", "index");
    return read(
        "%t: !pto.tile_buf<" + from + ">, %i: index",
        "%%r = \"pto.subview\"(%%t, %s) <{operandSegmentSizes = array<i32: 1, %s>, sizes = %s}> : (!pto.tile_buf<%s>, %s) -> !pto.tile_buf<%s>"
            .formatted(operands, segments, sizes, from, types, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %c0, %c0              | 2, 0, 0 | [16]     | vec, 32x32xf32 | vec, 16x16xf32 | subview expects 2D sizes
          %c0, %c0              | 2, 0, 0 | [0, 16]  | vec, 32x32xf32 | vec, 16x16xf32 | subview sizes must be positive
          %c0                   | 1, 0, 0 | [16, 16] | vec, 32x32xf32 | vec, 16x16xf32 | subview expects 2D offsets
          %minus, %c0           | 2, 0, 0 | [16, 16] | vec, 32x32xf32 | vec, 16x16xf32 | subview offsets must be non-negative
          %c0, %c0, %c8         | 2, 1, 0 | [16, 16] | vec, 32x32xf32 | vec, 16x16xf32 | subview expects valid_row and valid_col to be both present or both absent
          %c0, %c0, %c0, %c8    | 2, 1, 1 | [16, 16] | vec, 32x32xf32 | vec, 16x16xf32 | valid_row must be positive when constant
          %c0, %c0, %c8, %c32   | 2, 1, 1 | [16, 16] | vec, 32x32xf32 | vec, 16x16xf32 | valid_col must be <= subview col size
          %c0, %c0              | 2, 0, 0 | [16, 16] | vec, 32x32xf32 | vec, 16x32xf32 | expects result shape to match subview sizes
          %c0, %c0              | 2, 0, 0 | [16, 16] | vec, 32x32xf32 | vec, 16x16xi32 | expects result element type to match source
          %c0, %c0              | 2, 0, 0 | [16, 16] | vec, 32x32xf32 | mat, 16x16xf32 | expects result address space to match source
          %c0, %c0              | 2, 0, 0 | [16, 16] | vec, 32x32xf32 | vec, 16x16xf32, pad=1 | expects result tile config to match source
          %c0, %c0              | 2, 0, 0 | [16, 16] | vec, 32x32xf32 | vec, 16x16xf32, valid=8x16 | expects result valid_shape[0] to match inferred/explicit valid_row
          %c0, %c0, %c8, %i     | 2, 1, 1 | [16, 16] | vec, 32x32xf32 | vec, 16x16xf32, valid=8x8 | expects result valid_shape[1] to match inferred/explicit valid_col
          %c0, %c0              | 2, 0, 0 | [8, 16]  | mat, 32x32xf16, slayout=row_major | mat, 8x16xf16, slayout=row_major | boxed layout subview sizes must be multiples of inner shape
          %c8, %c0              | 2, 0, 0 | [16, 16] | mat, 32x32xf16, slayout=row_major | mat, 16x16xf16, slayout=row_major | boxed layout subview offsets must be multiples of inner shape
          """)
  void subview(
      String operands, String segments, String sizes, String from, String to, String message) {
    assertEquals(
        "'pto.subview' op " + message, subview(operands, segments, sizes, from, to).error());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %c32, %i            | 2, 0, 0 | [16, 16] | vec, 32x32xf32 | vec, 16x16xf32
          %c0, %c0, %c8, %i   | 2, 1, 1 | [16, 16] | vec, 32x32xf32 | vec, 16x16xf32, valid=8x?
          %i, %c16            | 2, 0, 0 | [16, 16] | mat, 32x32xf16, slayout=row_major | mat, 16x16xf16, slayout=row_major
          """)
  void subviewOffsetsAreNotCheckedAgainstTheTile(
      String operands, String segments, String sizes, String from, String to) {
    assertEquals(List.of(), subview(operands, segments, sizes, from, to).errors());
  }

  @Test
  void leftTilesWithEitherLayoutAreOneTypeForTheTarget() {
    assertEquals(
        List.of(),
        subview(
                "%c0, %c0",
                "2, 0, 0",
                "[16, 16]",
                "left, 32x32xf16, slayout=row_major",
                "left, 16x16xf16, blayout=col_major, slayout=row_major")
            .errors());
  }

  @Test
  void setValidShape() {
    String dynamic = "!pto.tile_buf<vec, 16x16xf32, valid=?x?>";
    String set = "\"pto.set_validshape\"(%%t, %s, %%c8) : (%s, index, index) -> ()";
    assertEquals(
        "'pto.set_validshape' op expects source tile_buf to have dynamic validShape (?, ?)",
        read(
                "%t: !pto.tile_buf<vec, 16x16xf32>",
                set.formatted("%c8", "!pto.tile_buf<vec, 16x16xf32>"))
            .error());
    assertEquals(
        "'pto.set_validshape' op requires a locally bound tile source; function arguments/results"
            + " are unsupported",
        read("%t: " + dynamic, set.formatted("%c8", dynamic)).error());
    String local =
        "%t = \"pto.alloc_tile\"(%i, %i) <{operandSegmentSizes = array<i32: 0, 1, 1>}> : (index, index) -> "
            + dynamic
            + "\n";
    assertEquals(List.of(), read("%i: index", local + set.formatted("%c8", dynamic)).errors());
    assertEquals(
        "'pto.set_validshape' op expects row operand to be non-negative",
        read("%i: index", local + set.formatted("%minus", dynamic)).error());
    assertEquals(
        "'pto.set_validshape' op expects row operand <= shape dim (16)",
        read("%i: index", local + set.formatted("%c32", dynamic)).error());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bitcast | mat, 16x16xi32 | expects src/result to have the same memorySpace
          bitcast | vec, 16x16xf32 | expects src/result to have different element types; use pto.treshape for shape/config changes
          bitcast | vec, 8x16xi32  | expects src/result to have the same shape; use pto.treshape for shape changes
          bitcast | vec, 16x16xi32, valid=8x8 | expects src/result to have the same validShape
          bitcast | vec, 16x16xi32, pad=1 | expects src/result to have the same tile config
          bitcast | vec, 16x16xi1  | unsupported element type for bitcast
          bitcast | vec, 16x16xi64 | bitcast result requires more bytes than source storage
          treshape | mat, 16x16xf32 | expects src and dst to use the same loc
          treshape | vec, 16x8xf32  | expects src and dst to have the same total byte size
          treshape | vec, 16x16xf32, slayout=row_major | cannot reshape between boxed and non-boxed tile layouts
          tassign | vec, 16x8xf32 | result type must match tile operand type
          """)
  void reinterpretation(String op, String to, String message) {
    String from = "!pto.tile_buf<vec, 16x16xf32>";
    String address = op.equals("tassign") ? ", %n" : "";
    String addressType = op.equals("tassign") ? ", i64" : "";
    assertEquals(
        "'pto." + op + "' op " + message,
        read(
                "%t: " + from + ", %n: i64",
                "%%r = \"pto.%s\"(%%t%s) : (%s%s) -> !pto.tile_buf<%s>"
                    .formatted(op, address, from, addressType, to))
            .error());
  }
}
