package dev.jpto.ir.iface;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import java.util.List;

/** A loop, whose invariant operations may be moved before it. */
public interface LoopLike {
  /** How {@code op} loops, or null if it does not say. */
  static LoopLike of(Operation op) {
    return op.definition() == null ? null : op.definition().implementation(LoopLike.class);
  }

  /** The regions that run again and again. */
  List<Region> loopRegions(Operation op);
}
