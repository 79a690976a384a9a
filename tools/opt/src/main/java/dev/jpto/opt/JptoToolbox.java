package dev.jpto.opt;

import dev.jpto.ir.Dialect;
import dev.jpto.lowering.JptoDialects;
import dev.jpto.lowering.pipeline.LoweringPasses;
import dev.jpto.rewrite.pass.PassRegistry;
import dev.jpto.rewrite.transforms.GenericPasses;
import java.util.List;

/**
 * The dialects and passes of jpto. What a dialect defines is loaded when a name of its namespace is
 * first met, the passes when one is asked for.
 */
public final class JptoToolbox implements Toolbox {
  private static final class Passes {
    static final PassRegistry ALL =
        LoweringPasses.register(GenericPasses.register(new PassRegistry()));
  }

  @Override
  public List<Dialect> dialects() {
    return JptoDialects.all();
  }

  @Override
  public PassRegistry passes() {
    return Passes.ALL;
  }
}
