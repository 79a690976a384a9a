package dev.jpto.std.cf;

import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.common.Precedence;

/**
 * The canonicalization patterns of the dialect, those of one operation in the order in which MLIR
 * 19 tries them.
 */
final class CfPatterns {
  private CfPatterns() {}

  static void addTo(PatternSet patterns) {
    patterns.add(BranchPatterns.ASSERT_TRUE);
    Precedence.add(patterns, BranchPatterns.MERGE, BranchPatterns.PASS_THROUGH);
    Precedence.add(
        patterns,
        CondBrPatterns.STATIC,
        CondBrPatterns.PASS_THROUGH,
        CondBrPatterns.SAME_TARGET,
        CondBrPatterns.SAME_CONDITION,
        CondBrPatterns.PROPAGATE);
    Precedence.add(
        patterns,
        SwitchPatterns.DEFAULT_ONLY,
        SwitchPatterns.DEFAULT_CASES,
        SwitchPatterns.STATIC,
        SwitchPatterns.PASS_THROUGH,
        SwitchPatterns.SAME_FLAG,
        SwitchPatterns.IMPOSSIBLE_CASES);
  }
}
