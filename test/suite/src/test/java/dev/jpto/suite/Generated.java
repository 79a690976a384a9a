package dev.jpto.suite;

import dev.jpto.eval.gen.ProgramGenerator;
import dev.jpto.opt.JptoToolbox;

/** The generator of random programs of all dialects; it learns once for all tests. */
final class Generated {
  static final ProgramGenerator PROGRAMS = new ProgramGenerator(new JptoToolbox().dialects());

  private Generated() {}
}
