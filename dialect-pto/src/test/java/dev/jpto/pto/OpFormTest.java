package dev.jpto.pto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Attributes, defaults and segments of the operations (sections 1 and 5). */
class OpFormTest {
  private static final String TILE = "!pto.tile_buf<vec, 16x16xf32>";
  private static final String MASK = "!pto.tile_buf<vec, 16x16xi8>";
  private static final String INTS = "!pto.tile_buf<vec, 16x16xi32>";
  private static final String PART = "!pto.partition_tensor_view<16x16xf32>";

  private static String types(String text) {
    return text.replace("TILE", TILE)
        .replace("MASK", MASK)
        .replace("INTS", INTS)
        .replace("PART", PART);
  }

  private static String inFunction(String op) {
    return PtoText.function(
        "a5",
        "%t: " + TILE + ", %m: " + MASK + ", %i: " + INTS + ", %p: " + PART + ", %n: i32, %x: f32",
        types(op));
  }

  private static void assertPrints(String given, String printed) {
    String text = PtoText.read(inFunction(given)).text();
    String expected = types(printed);
    String body = text.replaceAll("%arg\\d+", "%a");
    assertTrue(body.contains(expected), () -> expected + "\nis not in\n" + body);
  }

  private static String error(String given) {
    return PtoText.read(inFunction(given)).error();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/OpFormTest-defaultIsFilledInAndPrinted.txt",
      delimiter = '|',
      quoteCharacter = '\'')
  void defaultIsFilledInAndPrinted(String given, String printed) {
    assertPrints(given, printed);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/OpFormTest-optionalAttributeIsPrintedOnlyIfGiven.txt",
      delimiter = '|',
      quoteCharacter = '\'')
  void optionalAttributeIsPrintedOnlyIfGiven(String given, String printed) {
    assertPrints(given, printed);
  }

  @Test
  void inherentAttributesAreReadFromEitherDictionary() {
    String braces = "\"pto.barrier\"() {pipe = #pto.pipe<PIPE_ALL>} : () -> ()";
    String angles = "\"pto.barrier\"() <{pipe = #pto.pipe<PIPE_ALL>}> : () -> ()";
    assertPrints(braces, angles);
    assertPrints(angles, angles);
  }

  @Test
  void otherAttributesStayDiscardable() {
    assertPrints(
        "\"pto.tadd\"(%t, %t, %t) {user.note = 1 : i32} : (TILE, TILE, TILE) -> ()",
        "\"pto.tadd\"(%a, %a, %a) {user.note = 1 : i32} : (");
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/OpFormTest-badAttributeIsRefused.txt",
      delimiter = '|',
      quoteCharacter = '\'')
  void badAttributeIsRefused(String given, String message) {
    assertEquals(message, error(given));
  }

  @Test
  void segmentSizesMustAddUp() {
    assertTrue(
        error("\"pto.tload\"(%p, %t) : (PART, TILE) -> ()")
            .contains("operand count (2) does not match with the total size (0)"));
  }

  @Test
  void operandsAreOfTheDeclaredTypes() {
    assertEquals(
        "'pto.tadd' op operand #1 must be ranked tensor, memref, partition_tensor_view or tile_buf,"
            + " but got 'f32'",
        error("\"pto.tadd\"(%t, %x, %t) : (TILE, f32, TILE) -> ()"));
    assertEquals(
        "'pto.tadds' op operand #1 must be numeric (integer/float), but got 'index'",
        error("\"pto.tadds\"(%t, %c0, %t) : (TILE, index, TILE) -> ()"));
  }

  @Test
  void sectionHasOneBlockWithoutTerminator() {
    assertPrints(
        "\"pto.section.vector\"() ({ \"pto.tadd\"(%t, %t, %t) : (TILE, TILE, TILE) -> () }) : () ->"
            + " ()",
        "\"pto.section.vector\"() ({");
    assertEquals(
        "'pto.section.cube' op region #0 ('body') failed to verify constraint: region with 1"
            + " blocks",
        error("\"pto.section.cube\"() ({}) : () -> ()"));
  }

  @Test
  void unknownOperationIsKeptOnlyWhereUnregisteredOnesAre() {
    String module =
        "\"builtin.module\"() ({\n  \"pto.vadd\"() <{mode = 1 : i32}> : () -> ()\n}) : () -> ()\n";
    assertEquals(module, PtoText.readAllowingUnknown(module).text());
    assertEquals(1, PtoText.read(module).errors().size());
  }
}
