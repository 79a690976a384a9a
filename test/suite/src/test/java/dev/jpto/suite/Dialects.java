package dev.jpto.suite;

import dev.jpto.ir.Context;
import dev.jpto.opt.JptoToolbox;

/** Contexts as {@code jpto-opt} makes them. */
final class Dialects {
  private Dialects() {}

  /** A context with every dialect of jpto. */
  static Context context(boolean allowUnregistered) {
    Context context = new Context(new JptoToolbox().dialects());
    context.allowUnregisteredDialects(allowUnregistered);
    context.printOpOnDiagnostic(false);
    return context;
  }
}
