package dev.jpto.rewrite.transforms;

import dev.jpto.ir.Context;
import dev.jpto.rewrite.match.FrozenPatterns;
import dev.jpto.rewrite.pattern.InvalidPatterns;
import dev.jpto.rewrite.pattern.PatternSet;

/** The patterns that the user loaded into a context, for {@link ApplyPatterns}. */
public record LoadedPatterns(FrozenPatterns patterns) {
  /** Those of {@code context}; none if none were loaded. */
  public static LoadedPatterns of(Context context) {
    return load(context, new PatternSet());
  }

  /**
   * Loads {@code set}, once for a context.
   *
   * @throws InvalidPatterns with all that is wrong with any of them
   */
  public static LoadedPatterns load(Context context, PatternSet set) {
    return context.shared(LoadedPatterns.class, c -> new LoadedPatterns(FrozenPatterns.of(c, set)));
  }
}
