package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Region;
import dev.jpto.rewrite.Rewriter;

/** Merges blocks that do the same. */
final class IdenticalBlocks {
  private IdenticalBlocks() {}

  static boolean merge(Rewriter rewriter, Region region) {
    return false;
  }
}
