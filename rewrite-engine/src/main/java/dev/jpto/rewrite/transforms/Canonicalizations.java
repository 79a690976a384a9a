package dev.jpto.rewrite.transforms;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.rewrite.match.FrozenPatterns;
import dev.jpto.rewrite.pattern.CanonicalizationDialect;
import dev.jpto.rewrite.pattern.PatternSet;

/** The canonicalization patterns of all dialects of a context. */
public record Canonicalizations(FrozenPatterns patterns) {
  /** Those of {@code context}, made on first use. */
  public static Canonicalizations of(Context context) {
    return context.shared(Canonicalizations.class, Canonicalizations::collect);
  }

  private static Canonicalizations collect(Context context) {
    PatternSet set = new PatternSet();
    boolean checked = true;
    for (Dialect dialect : context.dialects()) {
      if (dialect instanceof CanonicalizationDialect canonical) {
        canonical.addCanonicalizations(set);
        checked &= canonical.canonicalizationsAreChecked();
      }
    }
    return new Canonicalizations(
        checked ? FrozenPatterns.ofChecked(context, set) : FrozenPatterns.of(context, set));
  }
}
