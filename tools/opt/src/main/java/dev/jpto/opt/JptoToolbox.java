package dev.jpto.opt;

import dev.jpto.comm.CommDialect;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.lowering.pipeline.LoweringPasses;
import dev.jpto.pattern.pdl.PdlDialect;
import dev.jpto.pto.PtoDialect;
import dev.jpto.rewrite.pass.PassRegistry;
import dev.jpto.rewrite.transforms.GenericPasses;
import dev.jpto.std.arith.ArithDialect;
import dev.jpto.std.cf.CfDialect;
import dev.jpto.std.func.FuncDialect;
import dev.jpto.std.jpto.JptoDialect;
import dev.jpto.std.scf.ScfDialect;
import dev.jpto.tile.TileDialect;
import java.util.List;

/**
 * The dialects and passes of jpto. What a dialect defines is loaded when a name of its namespace is
 * first met, the passes when one is asked for.
 */
public final class JptoToolbox implements Toolbox {
  private static final class Dialects {
    static final List<Dialect> ALL =
        List.of(
            new ArithDialect(),
            new BuiltinDialect(),
            new CfDialect(),
            new CommDialect(),
            new FuncDialect(),
            new JptoDialect(),
            new PdlDialect(),
            new PtoDialect(),
            new ScfDialect(),
            new TileDialect());
  }

  private static final class Passes {
    static final PassRegistry ALL =
        LoweringPasses.register(GenericPasses.register(new PassRegistry()));
  }

  @Override
  public List<Dialect> dialects() {
    return Dialects.ALL;
  }

  @Override
  public PassRegistry passes() {
    return Passes.ALL;
  }
}
