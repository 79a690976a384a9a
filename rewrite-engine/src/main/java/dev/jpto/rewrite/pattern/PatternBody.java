package dev.jpto.rewrite.pattern;

import dev.jpto.ir.Context;

/** The declaration behind a {@link DeclaredPattern}, in whatever language it is written. */
public interface PatternBody {
  /**
   * Makes the pattern for a context.
   *
   * @throws InvalidPatterns with all that is wrong with it
   */
  MatchPlan plan(Context context);
}
