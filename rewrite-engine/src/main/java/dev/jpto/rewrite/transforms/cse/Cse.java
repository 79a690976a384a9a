package dev.jpto.rewrite.transforms.cse;

import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.rewrite.pass.Statistic;

/**
 * Erases operations that compute what an operation that dominates them computes, and dead ones.
 *
 * <pre>{@code
 * %0 = "arith.addi"(%a, %b)
 * %1 = "arith.addi"(%b, %a)
 * "x.use"(%0, %1)
 *   =>
 * %0 = "arith.addi"(%a, %b)
 * "x.use"(%0, %0)
 * }</pre>
 *
 * <p>The result is that of mlir-opt 19. Operations with effects stay, but for one that only reads
 * and has a twin before it in its block with nothing that may write between them.
 */
public final class Cse extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.onAny("cse", "CSE", "Eliminate common sub-expressions", Cse::new);

  private final Statistic merged = statistic("num-cse'd", "Number of operations CSE'd");
  private final Statistic dead = statistic("num-dce'd", "Number of operations DCE'd");

  /** The pass. */
  public Cse() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    new CseDriver(run.rewriter(), merged, dead).run(run.op());
  }
}
