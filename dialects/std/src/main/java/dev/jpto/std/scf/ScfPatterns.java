package dev.jpto.std.scf;

import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.common.Precedence;

/**
 * The canonicalization patterns of the dialect, those of one operation in the order in which MLIR
 * 19 tries them.
 */
final class ScfPatterns {
  private ScfPatterns() {}

  static void addTo(PatternSet patterns) {
    Precedence.add(patterns, ForPatterns.ITER_ARGS, ForPatterns.TRIVIAL);
    Precedence.add(
        patterns,
        WhileArguments.INVARIANT,
        WhileResults.INVARIANT,
        WhileConditions.TRUE,
        WhileConditions.SAME_COMPARE,
        WhileResults.UNUSED,
        WhileResults.DUPLICATE,
        WhileArguments.UNUSED,
        WhileResults.ALIGN);
    Precedence.add(
        patterns,
        IfPatterns.NOT,
        IfMerging.COMBINE,
        IfMerging.NESTED,
        IfPatterns.PROPAGATE,
        IfResults.TO_SELECT,
        IfPatterns.EMPTY_ELSE,
        IfPatterns.STATIC,
        IfResults.UNUSED,
        IfResults.YIELDS_CONDITION);
    Precedence.add(patterns, RegionPatterns.INDEX_SWITCH_STATIC);
    Precedence.add(
        patterns, RegionPatterns.EXECUTE_REGION_INLINE, RegionPatterns.EXECUTE_REGION_UNFOLD);
    Precedence.add(patterns, ParallelPatterns.TRIVIAL_DIMS, ParallelPatterns.NESTED);
    Precedence.add(
        patterns,
        ForallPatterns.CONSTANT_BOUNDS,
        ForallPatterns.UNUSED_OUTPUTS,
        ForallPatterns.TRIVIAL_DIMS);
  }
}
