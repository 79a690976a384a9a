package dev.jpto.std.scf;

import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Constants;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.iface.RegionBranchOp;
import java.util.List;
import java.util.stream.IntStream;

/** How control goes through the operations of this dialect. */
final class ScfEdges {
  private static final int[] TO_PARENT = {RegionBranchOp.PARENT};
  private static final int[] TO_FIRST = {0};
  private static final int[] TO_SECOND = {1};
  private static final int[] TO_FIRST_OR_PARENT = {0, RegionBranchOp.PARENT};
  private static final int[] TO_PARENT_OR_SECOND = {RegionBranchOp.PARENT, 1};

  /** The first operand of {@code scf.for} that goes into its region. */
  private static final int FIRST_INIT = 3;

  /** Of {@code scf.for}. */
  static final RegionBranchOp FOR =
      new RegionBranchOp() {
        @Override
        public int[] successors(Operation op, int from) {
          return TO_FIRST_OR_PARENT;
        }

        @Override
        public Groups.Range entryOperands(Operation op, int to) {
          return new Groups.Range(FIRST_INIT, op.numOperands() - FIRST_INIT);
        }

        @Override
        public List<? extends Value> inputs(Operation op, int to) {
          if (to == PARENT) {
            return op.results();
          }
          List<BlockArgument> arguments = op.region(0).entry().arguments();
          return arguments.subList(1, arguments.size());
        }
      };

  /** Of {@code scf.while}. */
  static final RegionBranchOp WHILE =
      new RegionBranchOp() {
        @Override
        public int[] successors(Operation op, int from) {
          return from == 0 ? TO_PARENT_OR_SECOND : TO_FIRST;
        }

        @Override
        public int[] exitSuccessors(Operation op, Operation terminator, Constants operands) {
          if (!terminator.is(ScfBranches.CONDITION)) {
            return TO_FIRST;
          }
          IntegerAttr condition = operands.get(0, IntegerAttr.class);
          if (condition == null) {
            return TO_PARENT_OR_SECOND;
          }
          return condition.value() == 0 ? TO_PARENT : TO_SECOND;
        }

        @Override
        public boolean leavesRegion(Operation terminator) {
          return terminator.is(ScfBranches.CONDITION)
              || RegionBranchOp.super.leavesRegion(terminator);
        }

        @Override
        public Groups.Range entryOperands(Operation op, int to) {
          return new Groups.Range(0, op.numOperands());
        }

        @Override
        public Groups.Range exitOperands(Operation op, Operation terminator, int to) {
          int first = terminator.is(ScfBranches.CONDITION) ? 1 : 0;
          return new Groups.Range(first, terminator.numOperands() - first);
        }

        @Override
        public List<? extends Value> inputs(Operation op, int to) {
          return to == PARENT ? op.results() : op.region(to).entry().arguments();
        }
      };

  /** Of {@code scf.if}. */
  static final RegionBranchOp IF =
      new RegionBranchOp() {
        @Override
        public int[] successors(Operation op, int from) {
          return from == PARENT ? new int[] {0, otherwise(op)} : TO_PARENT;
        }

        @Override
        public int[] entrySuccessors(Operation op, Constants operands) {
          IntegerAttr condition = operands.get(0, IntegerAttr.class);
          if (condition == null) {
            return successors(op, PARENT);
          }
          return condition.value() == 0 ? new int[] {otherwise(op)} : TO_FIRST;
        }

        private int otherwise(Operation op) {
          return op.region(1).isEmpty() ? PARENT : 1;
        }
      };

  /** Of {@code scf.index_switch}. */
  static final RegionBranchOp INDEX_SWITCH =
      new RegionBranchOp() {
        @Override
        public int[] successors(Operation op, int from) {
          return from == PARENT ? IntStream.range(0, op.numRegions()).toArray() : TO_PARENT;
        }

        @Override
        public int[] entrySuccessors(Operation op, Constants operands) {
          IntegerAttr chosen = operands.get(0, IntegerAttr.class);
          return chosen == null
              ? successors(op, PARENT)
              : new int[] {regionFor(op, chosen.value())};
        }
      };

  /** Of {@code scf.execute_region}. */
  static final RegionBranchOp EXECUTE_REGION =
      (op, from) -> from == RegionBranchOp.PARENT ? TO_FIRST : TO_PARENT;

  /** Of {@code scf.parallel} and {@code scf.forall}; what goes with control is not said. */
  static final RegionBranchOp PARALLEL =
      new RegionBranchOp() {
        @Override
        public int[] successors(Operation op, int from) {
          return TO_FIRST_OR_PARENT;
        }

        @Override
        public boolean leavesRegion(Operation terminator) {
          return terminator.is(ScfParallel.REDUCE);
        }

        @Override
        public Groups.Range exitOperands(Operation op, Operation terminator, int to) {
          return Groups.Range.NONE;
        }

        @Override
        public List<? extends Value> inputs(Operation op, int to) {
          return List.of();
        }
      };

  private ScfEdges() {}

  /** The region of an {@code scf.index_switch} that runs for {@code value}. */
  static int regionFor(Operation indexSwitch, long value) {
    DenseArrayAttr cases = indexSwitch.attr("cases", DenseArrayAttr.class);
    for (int i = 0; i < cases.size(); i++) {
      if (cases.get(i) == value) {
        return i + 1;
      }
    }
    return 0;
  }
}
