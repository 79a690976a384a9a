package dev.jpto.rewrite.transforms;

import dev.jpto.rewrite.pass.PassRegistry;
import dev.jpto.rewrite.transforms.cse.Cse;
import dev.jpto.rewrite.transforms.inline.Inline;
import dev.jpto.rewrite.transforms.sccp.Sccp;

/** The passes that work on operations of every dialect. */
public final class GenericPasses {
  private GenericPasses() {}

  /** Adds all of them to {@code registry}, which is returned. */
  public static PassRegistry register(PassRegistry registry) {
    return registry
        .register(ApplyPatterns.INFO)
        .register(Canonicalize.INFO)
        .register(Cse.INFO)
        .register(Inline.info(registry))
        .register(LoopInvariantCodeMotion.INFO)
        .register(PrintIr.INFO)
        .register(PrintOpStats.INFO)
        .register(ReconcileUnrealizedCasts.INFO)
        .register(Sccp.INFO)
        .register(StripDebugInfo.INFO)
        .register(SymbolDce.INFO);
  }
}
