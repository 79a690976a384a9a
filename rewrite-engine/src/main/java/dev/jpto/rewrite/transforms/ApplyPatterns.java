package dev.jpto.rewrite.transforms;

import dev.jpto.rewrite.match.FrozenPatterns;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;

/**
 * Folds, and applies the patterns that were loaded into the context, and no others. With the
 * pattern {@code foo.neg(foo.neg(x)) -> x} loaded:
 *
 * <pre>{@code
 * %1 = "foo.neg"(%x)               =>   "foo.use"(%x)
 * %2 = "foo.neg"(%1)
 * "foo.use"(%2)
 * }</pre>
 */
public final class ApplyPatterns extends GreedyPass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.onAny(
          "apply-patterns",
          "ApplyPatterns",
          "Apply the patterns of --pdl-patterns, and fold",
          ApplyPatterns::new);

  /** The pass with default options. */
  public ApplyPatterns() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    FrozenPatterns patterns = LoadedPatterns.of(run.context()).patterns();
    if (patterns.patterns().isEmpty()) {
      run.op().error("apply-patterns has no patterns; --pdl-patterns=FILE loads some").emit();
      run.fail();
      return;
    }
    apply(patterns, "loaded pattern", run);
  }
}
