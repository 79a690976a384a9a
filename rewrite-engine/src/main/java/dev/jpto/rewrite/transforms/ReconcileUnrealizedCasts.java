package dev.jpto.rewrite.transforms;

import dev.jpto.rewrite.conversion.UnrealizedCasts;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;

/**
 * Removes the casts that conversions of types left where both sides were converted in the end.
 * Casts that do not meet their inverse stay.
 *
 * <pre>{@code
 * %0 = "builtin.unrealized_conversion_cast"(%x) : (i64) -> index
 * %1 = "builtin.unrealized_conversion_cast"(%0) : (index) -> i64   =>   "foo.use"(%x)
 * "foo.use"(%1)
 * }</pre>
 */
public final class ReconcileUnrealizedCasts extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.onAny(
          "reconcile-unrealized-casts",
          "ReconcileUnrealizedCasts",
          "Simplify and eliminate unrealized conversion casts",
          ReconcileUnrealizedCasts::new);

  /** The pass. */
  public ReconcileUnrealizedCasts() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    UnrealizedCasts.reconcile(run.rewriter(), UnrealizedCasts.in(run.op()));
  }
}
