package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Region;
import dev.jpto.rewrite.Rewriter;

/** Drops block arguments that always get the same value. */
final class RedundantArguments {
  private RedundantArguments() {}

  static boolean drop(Rewriter rewriter, Region region) {
    return false;
  }
}
