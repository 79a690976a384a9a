package dev.jpto.tile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The table of tile-tensor.md section 2.7, on the operations of a module. */
class AliasFactsTest {
  private static final Operation MODULE =
      TileText.module(
          """
          "test.f"() ({
          ^bb0(%x: !tile.tile<16x16xf32, vec>, %h: !tile.tile<16x16xf16, vec>, %v:
              !tile.tile<16x1xf32, vec>, %m: !tile.tile<16x32xui8, vec, valid=16x2>, %u:
              !tile.tile<1x32xui8, vec>, %t: tensor<64x64xf32>, %i: index, %a:
              !tile.tile<16x16xf32, acc>, %l: !tile.tile<16x16xf32, left>, %r:
              !tile.tile<16x16xf32, right>):
            %0 = "tile.exp"(%x) : (!tile.tile<16x16xf32, vec>) -> !tile.tile<16x16xf32, vec>
            %1 = "tile.recip"(%x) : (!tile.tile<16x16xf32, vec>) -> !tile.tile<16x16xf32, vec>
            %2 = "tile.cast"(%x) <{to = f16, mode = #tile.round<rint>}> : (!tile.tile<16x16xf32,
                vec>) -> !tile.tile<16x16xf16, vec>
            %3 = "tile.reshape"(%x) : (!tile.tile<16x16xf32, vec>) -> !tile.tile<8x32xf32, vec>
            %4 = "tile.row_expand_sub"(%x, %v) : (!tile.tile<16x16xf32, vec>, !tile.tile<16x1xf32,
                vec>) -> !tile.tile<16x16xf32, vec>
            %5 = "tile.sel"(%m, %x, %x, %u) : (!tile.tile<16x32xui8, vec, valid=16x2>,
                !tile.tile<16x16xf32, vec>, !tile.tile<16x16xf32, vec>, !tile.tile<1x32xui8, vec>)
                -> !tile.tile<16x16xf32, vec>
            %6 = "tile.store"(%x, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> :
                (!tile.tile<16x16xf32, vec>, tensor<64x64xf32>, index, index) -> tensor<64x64xf32>
            %7 = "tile.matmul_acc"(%a, %l, %r) : (!tile.tile<16x16xf32, acc>, !tile.tile<16x16xf32,
                left>, !tile.tile<16x16xf32, right>) -> !tile.tile<16x16xf32, acc>
            %8 = "tile.row_sum"(%x, %x) : (!tile.tile<16x16xf32, vec>, !tile.tile<16x16xf32, vec>)
                -> !tile.tile<16x1xf32, vec>
            %9 = "test.other"(%x) : (!tile.tile<16x16xf32, vec>) -> !tile.tile<16x16xf32, vec>
          }) : () -> ()
          """);

  private static AliasFacts facts(String name) {
    return AliasFacts.of(TileText.find(MODULE, name));
  }

  private static AliasFacts notIn(Integer... operands) {
    return new AliasFacts(OptionalInt.empty(), OptionalInt.empty(), List.of(operands));
  }

  @Test
  void inPlaceIsAllowed() {
    assertEquals(notIn(), facts("tile.exp"));
    assertEquals(notIn(), facts("tile.cast"), "to narrower elements");
    assertEquals(notIn(), facts("test.other"));
  }

  @Test
  void inPlaceIsForbidden() {
    assertEquals(notIn(0), facts("tile.recip"));
    assertEquals(notIn(0, 1), facts("tile.row_sum"));
    assertEquals(notIn(1), facts("tile.row_expand_sub"));
    assertEquals(notIn(0, 3), facts("tile.sel"));
  }

  @Test
  void castToWiderElements() {
    Operation cast =
        TileText.find(
            """
            "test.f"() ({
            ^bb0(%h: !tile.tile<16x16xf16, vec>):
              %0 = "tile.cast"(%h) <{to = f32, mode = #tile.round<rint>}> : (!tile.tile<16x16xf16,
                  vec>) -> !tile.tile<16x16xf32, vec>
            }) : () -> ()
            """,
            "tile.cast");
    assertEquals(notIn(0), AliasFacts.of(cast));
  }

  @Test
  void viewsAndWhatIsMadeInPlace() {
    assertEquals(OptionalInt.of(0), facts("tile.reshape").viewOf());
    assertEquals(OptionalInt.of(1), facts("tile.store").inPlaceOf());
    assertEquals(OptionalInt.of(0), facts("tile.matmul_acc").inPlaceOf());
  }

  /** The names of the table that are one fact for all operations of the name. */
  @Test
  void everyOperationHasTheFactOfTheTable() {
    Map<String, String> kinds = new TreeMap<>();
    for (OpDefinition op : new TileDialect().operations().values()) {
      AliasRule rule = op.implementation(AliasRule.class);
      if (rule == AliasFacts.VIEW) {
        kinds.merge("view", op.name().substring(5), (a, b) -> a + " " + b);
      } else if (rule == AliasFacts.NOT_IN_ANY) {
        kinds.merge("no input", op.name().substring(5), (a, b) -> a + " " + b);
      }
    }
    assertEquals("slice reshape transpose_view reinterpret_view set_validshape", kinds.get("view"));
    assertEquals(
        "move extract transpose concat fillpad_expand fmod fmods rsqrt recip prelu ands ors xors"
            + " row_sum row_max row_min row_prod row_argmax row_argmin col_argmax col_argmin gather"
            + " gatherb gather_mask gather_compare mrgsort_format1 mrgsort_format2",
        kinds.get("no input"));
  }
}
