package dev.jpto.std;

import dev.jpto.ir.Dialect;
import dev.jpto.std.arith.ArithDialect;
import dev.jpto.std.cf.CfDialect;
import dev.jpto.std.func.FuncDialect;
import dev.jpto.std.jpto.JptoDialect;
import dev.jpto.std.scf.ScfDialect;
import java.util.List;

/** All dialects of this module. */
public final class StdDialects {
  private StdDialects() {}

  /** One instance of each; their operations are defined when first asked for. */
  public static List<Dialect> all() {
    return List.of(
        new ArithDialect(),
        new CfDialect(),
        new FuncDialect(),
        new JptoDialect(),
        new ScfDialect());
  }
}
