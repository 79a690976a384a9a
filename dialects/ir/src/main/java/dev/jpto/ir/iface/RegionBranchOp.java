package dev.jpto.ir.iface;

import dev.jpto.ir.Constants;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import java.util.List;

/**
 * An operation whose regions run as part of it. Control goes along edges between places: the
 * regions, by number, and {@link #PARENT}, the operation itself, where it begins and ends.
 */
public interface RegionBranchOp {
  /** The operation itself. */
  int PARENT = -1;

  /** How control goes through {@code op}, or null if it does not say. */
  static RegionBranchOp of(Operation op) {
    return op.definition() == null ? null : op.definition().implementation(RegionBranchOp.class);
  }

  /** Where control may go from {@code from}. */
  int[] successors(Operation op, int from);

  /** Where control may go first, when the operands are known so far. */
  default int[] entrySuccessors(Operation op, Constants operands) {
    return successors(op, PARENT);
  }

  /** Where control may go from {@code terminator}, when its operands are known so far. */
  default int[] exitSuccessors(Operation op, Operation terminator, Constants operands) {
    return successors(op, terminator.parentRegion().index());
  }

  /**
   * Whether {@code terminator}, the end of a block of a region of {@code op}, leaves the region.
   */
  default boolean leavesRegion(Operation terminator) {
    return terminator.hasTrait(Trait.Simple.RETURN_LIKE);
  }

  /** The operands of {@code op} that go with control to the place {@code to} at the beginning. */
  default Groups.Range entryOperands(Operation op, int to) {
    return Groups.Range.NONE;
  }

  /** The operands of {@code terminator}, which leaves a region of {@code op}, that go to `to`. */
  default Groups.Range exitOperands(Operation op, Operation terminator, int to) {
    return new Groups.Range(0, terminator.numOperands());
  }

  /**
   * The values that take what comes with control to {@code to}: arguments or results. Of arguments
   * and results that are not among them nothing is known.
   */
  default List<? extends Value> inputs(Operation op, int to) {
    return to == PARENT ? op.results() : List.of();
  }
}
