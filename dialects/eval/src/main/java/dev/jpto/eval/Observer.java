package dev.jpto.eval;

import dev.jpto.ir.Operation;

/** Is told what an {@link Interpreter} does. */
@FunctionalInterface
public interface Observer {
  /** Nothing is told. */
  Observer NONE = _ -> {};

  /** {@code op} runs; if it ends the program, this is the last one told. */
  void runs(Operation op);
}
