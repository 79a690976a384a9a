package dev.jpto.pto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attributes, defaults and segments of the operations (sections 1 and 5). */
class OpFormTest {
  private static final String TILE = "!pto.tile_buf<vec, 16x16xf32>";
  private static final String PART = "!pto.partition_tensor_view<16x16xf32>";

  private static String inFunction(String op) {
    return PtoText.function(
        "%t: " + TILE + ", %p: " + PART + ", %n: i32, %x: f32, %ptr: !pto.ptr<i8>",
        op.replace("TILE", TILE).replace("PART", PART));
  }

  private static void assertPrints(String given, String printed) {
    String text = PtoText.read(inFunction(given)).text();
    String expected = printed.replace("TILE", TILE).replace("PART", PART);
    String body = text.replaceAll("%arg\\d+", "%a");
    assertTrue(body.contains(expected), () -> expected + "\nis not in\n" + body);
  }

  private static String error(String given) {
    return PtoText.read(inFunction(given)).error();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "pto.tcvt"(%t, %t) : (TILE, TILE) -> () | "pto.tcvt"(%a, %a) <{rmode = #pto<round_mode CAST_RINT>}>
          "pto.texp"(%t, %t) : (TILE, TILE) -> () | "pto.texp"(%a, %a) <{precision_mode = #pto<precision_mode DEFAULT>}>
          "pto.tstore"(%t, %p) : (TILE, PART) -> () | <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}>
          "pto.tstore"(%t, %p) {atomicType = #pto<atomic_type atomic_add>} : (TILE, PART) -> () | <{atomicType = #pto<atomic_type atomic_add>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}>
          "pto.tcmps"(%t, %x, %t) : (TILE, f32, TILE) -> () | <{cmpMode = #pto<cmp eq>}>
          "pto.tci"(%n, %t) : (i32, TILE) -> () | <{descending = false}>
          "pto.ttri"(%n, %t) : (i32, TILE) -> () | <{upperOrLower = 0 : i32}>
          "pto.trandom"(%n, %n, %n, %n, %n, %n, %t) : (i32, i32, i32, i32, i32, i32, TILE) -> () | <{rounds = 10 : i32}>
          "pto.mgather"(%p, %t, %t) : (PART, TILE, TILE) -> () | <{gatherOob = #pto<gather_oob undefined>}>
          "pto.get_buf"() {op_type = #pto.pipe<PIPE_V>, buf_id = 3 : i32} : () -> () | <{buf_id = 3 : i32, mode = 0 : i32, op_type = #pto.pipe<PIPE_V>}>
          """)
  void defaultIsFilledInAndPrinted(String given, String printed) {
    assertPrints(given, printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "pto.tadd"(%t, %t, %t) : (TILE, TILE, TILE) -> () | "pto.tadd"(%a, %a, %a) : (
          "pto.tcmp"(%t, %t, %t) : (TILE, TILE, TILE) -> () | "pto.tcmp"(%a, %a, %a) : (
          "pto.tcolsum"(%t, %t, %t) {isBinary = false} : (TILE, TILE, TILE) -> () | <{isBinary = false}>
          "pto.tload"(%p, %t) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (PART, TILE) -> () | "pto.tload"(%a, %a) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (
          "pto.tpush_to_aiv"(%t) <{split = 1 : i8}> : (TILE) -> () | "pto.tpush_to_aiv"(%a) <{split = 1 : i8}> : (
          "pto.tpush_to_aiv"(%t) <{id = 2 : i32, split = 1 : i8}> : (TILE) -> () | <{id = 2 : i32, split = 1 : i8}>
          """)
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
        "\"pto.tadd\"(%t, %t, %t) {jpto.note = 1 : i32} : (TILE, TILE, TILE) -> ()",
        "\"pto.tadd\"(%a, %a, %a) {jpto.note = 1 : i32} : (");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "pto.barrier"() : () -> () | 'pto.barrier' op requires attribute 'pipe'
          "pto.tpush_to_aiv"(%t) <{split = 0 : i32}> : (TILE) -> () | 'pto.tpush_to_aiv' op attribute 'split' failed to satisfy constraint: 8-bit signless integer attribute
          "pto.tpush_to_aiv"(%t) <{id = 0 : i8, split = 0 : i8}> : (TILE) -> () | 'pto.tpush_to_aiv' op attribute 'id' failed to satisfy constraint: 32-bit signless integer attribute
          "pto.barrier"() {pipe = #pto.event<EVENT_ID0>} : () -> () | 'pto.barrier' op attribute 'pipe' failed to satisfy constraint: pipe attribute
          "pto.barrier"() <{pipe = #pto.event<EVENT_ID0>}> : () -> () | invalid properties {pipe = #pto.event<EVENT_ID0>} for op pto.barrier: Invalid attribute `pipe` in property conversion: #pto.event<EVENT_ID0>
          "pto.barrier_sync"() {op_type = #pto.pipe<PIPE_V>} : () -> () | 'pto.barrier_sync' op attribute 'op_type' failed to satisfy constraint: pipe_event_type or sync_op_type attribute
          "pto.print"(%x) {format = 1 : i32} : (f32) -> () | 'pto.print' op attribute 'format' failed to satisfy constraint: string attribute
          """)
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
        "\"pto.section.vector\"() ({ \"pto.tadd\"(%t, %t, %t) : (TILE, TILE, TILE) -> () }) : () -> ()",
        "\"pto.section.vector\"() ({");
    assertEquals(
        "'pto.section.cube' op region #0 ('body') failed to verify constraint: region with 1"
            + " blocks",
        error("\"pto.section.cube\"() ({}) : () -> ()"));
  }

  @Test
  void unknownOperationIsKeptOnlyWhereUnregisteredOnesAre() {
    String module = "\"builtin.module\"() ({\n  \"pto.vadd\"() <{mode = 1 : i32}> : () -> ()\n}) : () -> ()\n";
    assertEquals(module, PtoText.readAllowingUnknown(module).text());
    assertEquals(1, PtoText.read(module).errors().size());
  }
}
