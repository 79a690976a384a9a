package dev.jpto.std.scf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Constants;
import dev.jpto.ir.Groups.Range;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.iface.RegionBranchOp;
import dev.jpto.std.Checked;
import org.junit.jupiter.api.Test;

class ScfEdgesTest {
  private static final int PARENT = RegionBranchOp.PARENT;
  private static final String VALUES = "%c, %x, %i = \"t.def\"() : () -> (i1, index, i32)\n";
  private static final String EMPTY = "{\"scf.yield\"() : () -> ()}";

  private static Operation op(String name, String rest) {
    return Checked.first(name, VALUES + "\"" + name + "\"" + rest);
  }

  private static Constants first(IntegerAttr value) {
    return i -> i == 0 ? value : null;
  }

  private static Constants bool(Operation op, boolean value) {
    return first(IntegerAttr.bool(op.context(), value));
  }

  private static Constants index(Operation op, long value) {
    return first(IntegerAttr.get(IndexType.get(op.context()), value));
  }

  @Test
  void anIfRunsTheRegionOfItsConditionOrNone() {
    Operation one = op("scf.if", "(%c) (" + EMPTY + ", {}) : (i1) -> ()");
    Operation both = op("scf.if", "(%c) (" + EMPTY + ", " + EMPTY + ") : (i1) -> ()");
    RegionBranchOp edges = RegionBranchOp.of(one);

    assertArrayEquals(new int[] {0, PARENT}, edges.successors(one, PARENT));
    assertArrayEquals(new int[] {0, 1}, edges.successors(both, PARENT));
    assertArrayEquals(new int[] {0}, edges.entrySuccessors(one, bool(one, true)));
    assertArrayEquals(new int[] {PARENT}, edges.entrySuccessors(one, bool(one, false)));
    assertArrayEquals(new int[] {1}, edges.entrySuccessors(both, bool(both, false)));
    assertArrayEquals(new int[] {PARENT}, edges.successors(both, 1));
  }

  @Test
  void anIndexSwitchRunsTheRegionOfItsCaseOrTheDefault() {
    Operation op =
        op(
            "scf.index_switch",
            "(%x) <{cases = array<i64: 5, -1>}> ("
                + String.join(", ", EMPTY, EMPTY, EMPTY)
                + ") : (index) -> ()");
    RegionBranchOp edges = RegionBranchOp.of(op);

    assertArrayEquals(new int[] {0, 1, 2}, edges.entrySuccessors(op, Constants.NONE));
    assertArrayEquals(new int[] {2}, edges.entrySuccessors(op, index(op, -1)));
    assertArrayEquals(new int[] {0}, edges.entrySuccessors(op, index(op, 7)));
  }

  @Test
  void aForGivesWhatItCarriesToItsArgumentsBehindTheInductionVariableAndToItsResults() {
    Operation op =
        op(
            "scf.for",
            "(%x, %x, %x, %i) ({^bb0(%n: index, %a: i32): \"scf.yield\"(%a) : (i32) -> ()})"
                + " : (index, index, index, i32) -> i32");
    RegionBranchOp edges = RegionBranchOp.of(op);

    assertArrayEquals(new int[] {0, PARENT}, edges.successors(op, 0));
    assertEquals(new Range(3, 1), edges.entryOperands(op, 0));
    assertEquals(op.region(0).entry().arguments().subList(1, 2), edges.inputs(op, 0));
    assertEquals(op.results(), edges.inputs(op, PARENT));
  }

  @Test
  void aWhileGoesOnOrEndsAsItsConditionSays() {
    Operation op =
        op(
            "scf.while",
            "(%i) ({^bb0(%a: i32): \"scf.condition\"(%c, %x) : (i1, index) -> ()},"
                + " {^bb0(%b: index): \"scf.yield\"(%i) : (i32) -> ()}) : (i32) -> index");
    RegionBranchOp edges = RegionBranchOp.of(op);
    Operation condition = op.region(0).entry().lastOp();
    Operation yield = op.region(1).entry().lastOp();

    assertArrayEquals(new int[] {0}, edges.successors(op, PARENT));
    assertArrayEquals(new int[] {PARENT, 1}, edges.exitSuccessors(op, condition, Constants.NONE));
    assertArrayEquals(new int[] {1}, edges.exitSuccessors(op, condition, bool(op, true)));
    assertArrayEquals(new int[] {PARENT}, edges.exitSuccessors(op, condition, bool(op, false)));
    assertArrayEquals(new int[] {0}, edges.exitSuccessors(op, yield, bool(op, false)));
    assertEquals(new Range(1, 1), edges.exitOperands(op, condition, PARENT));
    assertEquals(new Range(0, 1), edges.exitOperands(op, yield, 0));
  }
}
