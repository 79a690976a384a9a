package dev.jpto.pto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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
  @CsvFileSource(
      resources = "/cases/TileRulesTest-allocTile.txt",
      delimiter = '|',
      quoteCharacter = '\'')
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
                "%r = \"pto.alloc_tile\"(%n) <{operandSegmentSizes = array<i32: 0, 1, 0>}> :"
                    + " (index) -> !pto.tile_buf<vec, 16x16xf32>")
            .error());
  }

  private static PtoText.Reading subview(
      String operands, String segments, String sizes, String from, String to) {
    String types = operands.replaceAll("%\\w+", "index");
    return read(
        "%t: !pto.tile_buf<" + from + ">, %i: index",
        ("%%r = \"pto.subview\"(%%t, %s) <{operandSegmentSizes = array<i32: 1, %s>,"
                + " sizes = %s}> : (!pto.tile_buf<%s>, %s) -> !pto.tile_buf<%s>")
            .formatted(operands, segments, sizes, from, types, to));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/TileRulesTest-subview.txt",
      delimiter = '|',
      quoteCharacter = '\'')
  void subview(
      String operands, String segments, String sizes, String from, String to, String message) {
    assertEquals(
        "'pto.subview' op " + message, subview(operands, segments, sizes, from, to).error());
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/TileRulesTest-subviewOffsetsAreNotCheckedAgainstTheTile.txt",
      delimiter = '|',
      quoteCharacter = '\'')
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
        "%t = \"pto.alloc_tile\"(%i, %i) <{operandSegmentSizes = array<i32: 0, 1, 1>}> : (index,"
            + " index) -> "
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
  @CsvFileSource(
      resources = "/cases/TileRulesTest-reinterpretation.txt",
      delimiter = '|',
      quoteCharacter = '\'')
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
