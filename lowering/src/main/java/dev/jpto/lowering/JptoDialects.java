package dev.jpto.lowering;

import dev.jpto.comm.CommDialect;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.pattern.pdl.PdlDialect;
import dev.jpto.ptensor.PTensorDialect;
import dev.jpto.pto.PtoDialect;
import dev.jpto.std.arith.ArithDialect;
import dev.jpto.std.cf.CfDialect;
import dev.jpto.std.func.FuncDialect;
import dev.jpto.std.jpto.JptoDialect;
import dev.jpto.std.scf.ScfDialect;
import dev.jpto.tile.TileDialect;
import java.util.List;

/**
 * The dialects of jpto, for all its commands. What a dialect defines is loaded when a name of its
 * namespace is first met.
 */
public final class JptoDialects {
  private static final List<Dialect> ALL =
      List.of(
          new ArithDialect(),
          new BuiltinDialect(),
          new CfDialect(),
          new CommDialect(),
          new FuncDialect(),
          new JptoDialect(),
          new PTensorDialect(),
          new PdlDialect(),
          new PtoDialect(),
          new ScfDialect(),
          new TileDialect());

  private JptoDialects() {}

  /** All of them, by namespace; shared by all contexts, as they hold no state. */
  public static List<Dialect> all() {
    return ALL;
  }
}
