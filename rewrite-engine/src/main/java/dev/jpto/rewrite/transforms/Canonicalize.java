package dev.jpto.rewrite.transforms;

import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;

/**
 * Brings operations into the form that their dialects prefer, by folding and by the
 * canonicalization patterns of all dialects.
 *
 * <pre>{@code
 * %1 = "arith.addi"(%c1, %x)       =>   %1 = "arith.addi"(%x, %c3)
 * %2 = "arith.addi"(%1, %c2)
 * }</pre>
 */
public final class Canonicalize extends GreedyPass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.onAny("canonicalize", "Canonicalizer", "Canonicalize operations", Canonicalize::new);

  /** The pass with default options. */
  public Canonicalize() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    apply(Canonicalizations.of(run.context()).patterns(), "canonicalization pattern", run);
  }
}
