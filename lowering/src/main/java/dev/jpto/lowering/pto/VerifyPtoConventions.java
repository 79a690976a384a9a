package dev.jpto.lowering.pto;

import dev.jpto.pto.PtoConventions;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;

/**
 * Refuses what ptoas would refuse after it has verified a module, or would not notice: {@link
 * PtoConventions}. Changes nothing.
 */
public final class VerifyPtoConventions extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.on(
          "builtin.module",
          "verify-pto-conventions",
          "VerifyPtoConventions",
          "Checks what ptoas asks of a whole module, and what it does not notice",
          VerifyPtoConventions::new);

  /** The pass; it has no options. */
  public VerifyPtoConventions() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    if (!PtoConventions.check(run.op())) {
      run.fail();
    }
  }
}
