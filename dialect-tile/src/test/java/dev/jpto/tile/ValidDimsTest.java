package dev.jpto.tile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Operation;
import dev.jpto.ptensor.valid.Extent;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Which values are the valid extents of the tile that {@code test.of} has as its first operand: the
 * operands that follow it, or {@code unknown}.
 */
class ValidDimsTest {
  private static final String HEAD =
      """
      "func.func"() <{sym_name = "f", function_type = (tensor<64x64xf32>, !tile.tile<16x16xf32,
          vec>, index, index, i1, !tile.tile<16x16xf32, vec, valid=?x16>) -> ()}> ({
      ^bb0(%t: tensor<64x64xf32>, %x: !tile.tile<16x16xf32, vec>, %n: index, %m: index, %p: i1, %q:
          !tile.tile<16x16xf32, vec, valid=?x16>):
        %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
        %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
        %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
        %a = "tile.load"(%t, %c0, %c0, %n, %c16) <{shape = array<i64: 16, 16>, target_memory =
            #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (tensor<64x64xf32>,
            index, index, index, index) -> !tile.tile<16x16xf32, vec, valid=?x16>
        %b = "tile.load"(%t, %c0, %c0, %m, %c16) <{shape = array<i64: 16, 16>, target_memory =
            #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (tensor<64x64xf32>,
            index, index, index, index) -> !tile.tile<16x16xf32, vec, valid=?x16>
      """;
  private static final String TAIL =
      """
        "func.return"() : () -> ()
      }) : () -> ()
      """;
  private static final String TILE = "!tile.tile<16x16xf32, vec, valid=?x16>";

  private static List<Extent> extents(String body) {
    Operation use = TileText.find(HEAD + body + TAIL, "test.of");
    return ValidDims.of(use.operand(0));
  }

  private static void assertRows(String expected, String body) {
    Operation use = TileText.find(HEAD + body + TAIL, "test.of");
    Extent rows = ValidDims.of(use.operand(0)).getFirst();
    if (expected.equals("unknown")) {
      assertEquals(Extent.UNKNOWN, rows);
    } else {
      assertEquals(use.operand(1), rows.value().orElseThrow());
    }
  }

  private static String use(String tile, String rows) {
    return "\"test.of\"(%s, %s) : (%s, index) -> ()\n".formatted(tile, rows, TILE);
  }

  @Test
  void constantsAreInTheType() {
    assertEquals(
        Extent.ofAll(16, 16), extents("\"test.of\"(%x) : (!tile.tile<16x16xf32, vec>) -> ()\n"));
  }

  @Test
  void loadsAndWhatIsComputedOfThem() {
    assertRows(
        "%n",
        """
        %1 = "tile.exp"(%a) : (TILE) -> TILE
        %2 = "tile.add"(%1, %b) : (TILE, TILE) -> TILE
        """
                .replace("TILE", TILE)
            + use("%2", "%n"));
  }

  @Test
  void aColumnOfReducedRows() {
    Operation use =
        TileText.find(
            HEAD
                + """
                %1 = "tile.row_max"(%a, %x) : (TILE, !tile.tile<16x16xf32, vec>) ->
                    !tile.tile<16x1xf32, vec, valid=?x1>
                %2 = "tile.reshape"(%1) : (!tile.tile<16x1xf32, vec, valid=?x1>) ->
                    !tile.tile<1x16xf32, vec, valid=1x?>
                "test.of"(%2, %n) : (!tile.tile<1x16xf32, vec, valid=1x?>, index) -> ()
                """
                    .replace("TILE", TILE)
                + TAIL,
            "test.of");
    assertEquals(use.operand(1), ValidDims.of(use.operand(0)).get(1).value().orElseThrow());
  }

  @Test
  void valuesThatAreSet() {
    assertRows(
        "%m",
        """
        %1 = "tile.set_validshape"(%a, %m, %c16) : (TILE, index, index) -> TILE
        """
                .replace("TILE", TILE)
            + use("%1", "%m"));
  }

  @Test
  void anArgumentOfTheFunctionIsUnknown() {
    assertRows("unknown", use("%q", "%n"));
  }

  @Test
  void aLoopThatKeepsWhatIsValid() {
    String loop =
        """
        %r = "scf.for"(%c0, %c16, %c1, %a) ({
        ^bb1(%i: index, %k: TILE):
          %1 = "tile.exp"(%k) : (TILE) -> TILE
          INSIDE
          "scf.yield"(%1) : (TILE) -> ()
        }) : (index, index, index, TILE) -> TILE
        OUTSIDE
        """
            .replace("TILE", TILE);
    assertRows("%n", loop.replace("INSIDE", use("%1", "%n")).replace("OUTSIDE", ""));
    assertRows("%n", loop.replace("INSIDE", "").replace("OUTSIDE", use("%r", "%n")));
  }

  @Test
  void aLoopThatChangesWhatIsValid() {
    assertRows(
        "unknown",
        """
        %r = "scf.for"(%c0, %c16, %c1, %a) ({
        ^bb1(%i: index, %k: TILE):
          "scf.yield"(%b) : (TILE) -> ()
        }) : (index, index, index, TILE) -> TILE
        """
                .replace("TILE", TILE)
            + use("%r", "%n"));
  }

  @Test
  void aLoopThatCarriesTheIndex() {
    String loop =
        """
        %r, %s = "scf.for"(%c0, %c16, %c1, %a, %n) ({
        ^bb1(%i: index, %k: TILE, %j: index):
          INSIDE
          "scf.yield"(YIELD) : (TILE, index) -> ()
        }) : (index, index, index, TILE, index) -> (TILE, index)
        OUTSIDE
        """
            .replace("TILE", TILE);
    String good = loop.replace("YIELD", "%b, %m");
    assertRows("%j", good.replace("INSIDE", use("%k", "%j")).replace("OUTSIDE", ""));
    assertRows("%s", good.replace("INSIDE", "").replace("OUTSIDE", use("%r", "%s")));
    String wrong = loop.replace("YIELD", "%b, %n");
    assertRows("unknown", wrong.replace("INSIDE", "").replace("OUTSIDE", use("%r", "%s")));
  }

  @Test
  void aChoice() {
    String choice =
        """
        %r, %s = "scf.if"(%p) ({
          "scf.yield"(%a, %n) : (TILE, index) -> ()
        }, {
          "scf.yield"(OTHER) : (TILE, index) -> ()
        }) : (i1) -> (TILE, index)
        """
            .replace("TILE", TILE);
    assertRows("%s", choice.replace("OTHER", "%b, %m") + use("%r", "%s"));
    assertRows("unknown", choice.replace("OTHER", "%b, %n") + use("%r", "%s"));
    assertRows("%n", choice.replace("OTHER", "%a, %m") + use("%r", "%n"));
  }

  @Test
  void aWindow() {
    String slice =
        """
        %1 = "tile.slice"(%a, OFFSET, %c0) <{shape = array<i64: 16, 8>, operandSegmentSizes =
            array<i32: 1, 2, 0>}> : (TILE, index, index) -> !tile.tile<16x8xf32, vec, valid=?x8>
        "test.of"(%1, %n) : (!tile.tile<16x8xf32, vec, valid=?x8>, index) -> ()
        """
            .replace("TILE", TILE);
    assertRows("%n", slice.replace("OFFSET", "%c0"));
    assertRows("unknown", slice.replace("OFFSET", "%m"));
    assertTrue(extents(slice.replace("OFFSET", "%m")).get(1).is(8));
  }
}
