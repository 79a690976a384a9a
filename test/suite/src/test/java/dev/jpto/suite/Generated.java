package dev.jpto.suite;

import dev.jpto.eval.gen.ProgramGenerator;
import dev.jpto.ir.Dialect;
import dev.jpto.opt.JptoToolbox;
import dev.jpto.pattern.pdl.PdlDialect;
import java.util.List;

/** The generator of random programs of all dialects; it learns once for all tests. */
final class Generated {
  static final ProgramGenerator PROGRAMS = new ProgramGenerator(dialects());

  private Generated() {}

  /**
   * All but {@code pdl}, whose operations make no programs: hardly any two of them are valid
   * together unless they make a whole pattern. Its variants are those of the tests beside it.
   */
  private static List<Dialect> dialects() {
    return new JptoToolbox()
        .dialects().stream().filter(dialect -> !(dialect instanceof PdlDialect)).toList();
  }
}
