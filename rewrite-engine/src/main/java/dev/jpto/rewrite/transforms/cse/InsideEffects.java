package dev.jpto.rewrite.transforms.cse;

import dev.jpto.ir.Operation;
import dev.jpto.ir.analysis.SideEffects;

/**
 * The effects of the operations of a region, as far as they matter.
 *
 * @param free whether there is none
 * @param droppable whether nobody misses them when the results are not used
 * @param writes whether memory may be written
 */
record InsideEffects(boolean free, boolean droppable, boolean writes) {
  static final InsideEffects NONE = new InsideEffects(true, true, false);
  private static final InsideEffects UNKNOWN = new InsideEffects(false, false, true);

  /** The effects of {@code op} with all inside. */
  static InsideEffects of(Operation op) {
    if (SideEffects.isMemoryEffectFree(op)) {
      return NONE;
    }
    boolean writes = SideEffects.mayWrite(op);
    boolean droppable = SideEffects.effectsAreDroppable(op);
    return writes && !droppable ? UNKNOWN : new InsideEffects(false, droppable, writes);
  }

  InsideEffects and(InsideEffects other) {
    if (this == other || other == NONE || this == UNKNOWN) {
      return this;
    }
    return new InsideEffects(
        free && other.free, droppable && other.droppable, writes || other.writes);
  }
}
