package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Region;
import dev.jpto.rewrite.Rewriter;

/** Keeps the blocks of a region and those inside it in order while operations are rewritten. */
public final class RegionSimplifier {
  private RegionSimplifier() {}

  /**
   * Erases unreachable blocks, dead operations and dead block arguments; besides, if {@code
   * mergesBlocks}, merges identical blocks and drops arguments that always get the same value.
   * Returns whether blocks or operations changed. Linear in the operations.
   */
  public static boolean simplify(Rewriter rewriter, Region region, boolean mergesBlocks) {
    boolean changed = UnreachableBlocks.erase(rewriter, region);
    changed |= Liveness.eraseDead(rewriter, region);
    if (mergesBlocks) {
      changed |= IdenticalBlocks.merge(rewriter, region);
      changed |= RedundantArguments.drop(rewriter, region);
    }
    return changed;
  }
}
