package dev.jpto.rewrite.pass;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.StringAttr;
import java.util.Optional;

/**
 * Where a pipeline ended.
 *
 * @param pass the pass that failed
 * @param op what it ran on, in whatever state it is now
 * @param cause the exception that left the pass, if that was it: an error in jpto, not in the input
 */
public record PassFailure(Pass pass, Operation op, Optional<Throwable> cause) {
  /** {@code `CSE` on 'func.func' operation: @f}. */
  public String describe() {
    return "`" + pass.info().name() + "` on " + describe(op);
  }

  /** {@code 'func.func' operation: @f}, the symbol where there is one. */
  static String describe(Operation op) {
    StringAttr symbol = op.attr("sym_name", StringAttr.class);
    return "'" + op.name() + "' operation" + (symbol == null ? "" : ": @" + symbol.value());
  }
}
