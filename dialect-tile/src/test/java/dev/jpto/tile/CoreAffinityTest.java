package dev.jpto.tile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Operation;
import org.junit.jupiter.api.Test;

/** tile-tensor.md section 2.8. */
class CoreAffinityTest {
  private static final String CUBE =
      """
      %l = "tile.move"(%m) <{target_memory = #tile.space<left>}> : (!tile.tile<16x16xf32, mat>) ->
          !tile.tile<16x16xf32, left>
      """;
  private static final String VECTOR =
      """
      %e = "tile.exp"(%x) : (!tile.tile<16x16xf32, vec>) -> !tile.tile<16x16xf32, vec>
      """;
  private static final String SHARED =
      """
      %b = "tile.get_block_idx"() : () -> index
      %n = "tile.create"() : () -> !tile.tile<16x16xf32, acc>
      %s = "arith.addi"(%b, %b) : (index, index) -> index
      """;

  private static CoreAffinity of(String... body) {
    Operation module =
        TileText.module(
            """
            "test.f"() ({
            ^bb0(%x: !tile.tile<16x16xf32, vec>, %m: !tile.tile<16x16xf32, mat>, %a:
                !tile.tile<16x16xf32, acc>, %t: tensor<64x64xf32>, %u: !tile.tile<16x16xf32>):
            """
                + String.join("", body)
                + "}) : () -> ()\n");
    return CoreAffinity.of(TileText.find(module, "test.f"));
  }

  @Test
  void ofOneOperation() {
    assertEquals(CoreAffinity.CUBE, of(CUBE));
    assertEquals(CoreAffinity.VECTOR, of(VECTOR));
    assertEquals(CoreAffinity.SHARED, of(SHARED));
    assertEquals(CoreAffinity.VECTOR, of("%i = \"tile.get_subblock_idx\"() : () -> index\n"));
  }

  @Test
  void ofSeveral() {
    assertEquals(CoreAffinity.CUBE, of(SHARED, CUBE));
    assertEquals(CoreAffinity.VECTOR, of(VECTOR, SHARED));
    assertEquals(CoreAffinity.MIXED, of(VECTOR, SHARED, CUBE));
    assertEquals(CoreAffinity.SHARED, of());
  }

  @Test
  void aMoveBetweenTheCoresIsMixed() {
    assertEquals(
        CoreAffinity.MIXED,
        of(
            """
            %v = "tile.move"(%a) <{target_memory = #tile.space<vec>}> : (!tile.tile<16x16xf32,
                acc>) -> !tile.tile<16x16xf32, vec>
            """));
    assertEquals(
        CoreAffinity.CUBE,
        of(
            """
            %v = "tile.move"(%a) <{target_memory = #tile.space<mat>}> : (!tile.tile<16x16xf32,
                acc>) -> !tile.tile<16x16xf32, mat>
            """));
  }

  @Test
  void whereTheResultIsNoTileTheOperandTells() {
    String store =
        """
        %c = "arith.constant"() <{value = 0 : index}> : () -> index
        %o = "tile.store"(%T, %t, %c, %c) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> :
            (!tile.tile<16x16xf32SPACE>, tensor<64x64xf32>, index, index) -> tensor<64x64xf32>
        """;
    assertEquals(CoreAffinity.CUBE, of(store.replace("%T", "%a").replace("SPACE", ", acc")));
    assertEquals(CoreAffinity.VECTOR, of(store.replace("%T", "%x").replace("SPACE", ", vec")));
    assertEquals(CoreAffinity.SHARED, of(store.replace("%T", "%u").replace("SPACE", "")));
  }

  @Test
  void whatIsInsideCounts() {
    assertEquals(CoreAffinity.MIXED, of(VECTOR, "\"test.region\"() ({\n", CUBE, "}) : () -> ()\n"));
  }
}
