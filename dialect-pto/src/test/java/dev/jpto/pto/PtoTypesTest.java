package dev.jpto.pto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Context;
import dev.jpto.ir.attr.IntegerType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types are printed as ptoas prints them, and both their forms are read (section 2). */
class PtoTypesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "!pto.ptr<f32, gm>",
        "!pto.ptr<i32, ub>",
        "!pto.ptr<!pto.hif8, gm>",
        "!pto.tensor_view<64x?xf32>",
        "!pto.tensor_view<f32>",
        "!pto.partition_tensor_view<32x32xf32>",
        "!pto.partition_tensor_view<?x1x?x16x16xbf16>",
        "!pto.tile<16x16xf32>",
        "!pto.pipe",
        "!pto.async_session",
        "!pto.async_event",
        "!pto.local_array<4x8xf32>",
        "!pto.eventid_array<4>",
        "!pto.hif8",
        "!pto.hif8x2",
        "!pto.f4E1M2x2",
        "!pto.f4E2M1x2",
        "!pto.tile_buf<vec, 32x32xf32>",
        "!pto.tile_buf<vec, 32x32xf32, valid=16x?>",
        "!pto.tile_buf<vec, 32x32xf32, valid=?x?>",
        "!pto.tile_buf<vec, 32x1xf32, blayout=col_major>",
        "!pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>",
        "!pto.tile_buf<left, 32x32xf16, slayout=row_major>",
        "!pto.tile_buf<left, 32x32xf16, blayout=col_major, slayout=row_major>",
        "!pto.tile_buf<right, 32x32xf16, slayout=col_major>",
        "!pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>",
        "!pto.tile_buf<bias, 1x32xf32, pad=1>",
        "!pto.tile_buf<scaling, 1x32xui64, pad=3, compact=2>",
        "!pto.tile_buf<vec, 16x16xf8E4M3FN, valid=0x16>",
        "memref<16x16xf32, #pto.address_space<vec>>",
        "memref<16x16x!pto.hif8>",
        "(!pto.ptr<f32, gm>) -> !pto.pipe",
      })
  void printedFormReadsToItself(String type) {
    assertEquals(type, PtoText.attribute(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          !pto.ptr<f32>          | !pto.ptr<f32, gm>
          !pto.ptr<f32, vec>     | !pto.ptr<f32, ub>
          !pto.ptr<f32, mat>     | !pto.ptr<f32, l1>
          !pto.ptr<f32, left>    | !pto.ptr<f32, l0a>
          !pto.ptr<f32, right>   | !pto.ptr<f32, l0b>
          !pto.ptr<f32, acc>     | !pto.ptr<f32, l0c>
          !pto.ptr<f32, bias>    | !pto.ptr<f32, bt>
          !pto.ptr<f32, scaling> | !pto.ptr<f32, fb>
          !pto<ptr<f32>>         | !pto.ptr<f32, gm>
          !pto<pipe>             | !pto.pipe
          """)
  void otherFormsAreRead(String given, String printed) {
    assertEquals(printed, PtoText.attribute(given));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/PtoTypesTest-shortFormTakesKeysInAnyOrder.txt",
      delimiter = '|',
      quoteCharacter = '\'')
  void shortFormTakesKeysInAnyOrder(String given, String printed) {
    assertEquals(
        "!pto.tile_buf<" + printed + ">", PtoText.attribute("!pto.tile_buf<" + given + ">"));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/PtoTypesTest-longFormIsRead.txt",
      delimiter = '|',
      quoteCharacter = '\'')
  void longFormIsRead(String valid, String config, String printed) {
    String given =
        "!pto.tile_buf<loc=vec, dtype=f16, rows=32, cols=32, " + valid + ", " + config + ">";
    assertEquals("!pto.tile_buf<" + printed + ">", PtoText.attribute(given));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/PtoTypesTest-badTileIsRefused.txt",
      delimiter = '|',
      quoteCharacter = '\'')
  void badTileIsRefused(String body, String message) {
    assertEquals(message, PtoText.attributeError("!pto.tile_buf<" + body + ">"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          !pto.ptr<f32, zero>          | unknown address space: zero
          !pto.ptr<f32, l2>            | unknown address space: l2
          !pto.local_array<f32>        | local_array must have rank >= 1
          !pto.local_array<0xf32>      | local_array dims must be positive
          !pto.local_array<4xindex>    | local_array element type must be integer or float
          !pto.local_array<?xf32>      | expected static shape
          !pto.eventid_array<x>        | expected integer value
          !pto.ptr<f32, #pto.address_space<gm>> | expected valid keyword
          """)
  void badTypeIsRefused(String type, String message) {
    assertEquals(message, PtoText.attributeError(type));
  }

  @Test
  void unknownTypeIsKeptAsWritten() {
    assertEquals("!pto.vreg<64xf32>", PtoText.attribute("!pto.vreg<64xf32>"));
    assertEquals("!pto.mask<b32>", PtoText.attribute("!pto.mask<b32>"));
  }

  @Test
  void leftTileIsKeptAsWrittenAndTheTargetSeesItsOwnLayout() {
    Context context = new Context(new PtoDialect());
    TileBufType left =
        TileBufType.get(AddressSpace.LEFT, 32, 32, IntegerType.get(context, 8), TileConfig.DEFAULT);
    assertEquals("!pto.tile_buf<left, 32x32xi8>", left.forTarget(TargetArch.A2A3).toString());
    assertEquals(
        "!pto.tile_buf<left, 32x32xi8, blayout=col_major>",
        left.forTarget(TargetArch.A5).toString());
  }
}
