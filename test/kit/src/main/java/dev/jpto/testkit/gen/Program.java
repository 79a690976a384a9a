package dev.jpto.testkit.gen;

import dev.jpto.eval.gen.ProgramGenerator;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.print.Printer;

/**
 * A random module by the numbers that make it, which is what jqwik shrinks and reports.
 *
 * @param seed decides all choices
 * @param size about the number of operations
 */
public record Program(ProgramGenerator generator, long seed, int size) {
  /** The module, made anew in a context of its own. */
  public Operation module() {
    return generator.module(seed, size);
  }

  /** The numbers and, for the report of a failure, the text. */
  @Override
  public String toString() {
    return "seed %d, size %d:%n%s"
        .formatted(seed, size, Printer.toString(module(), PrintOptions.DEFAULT));
  }
}
