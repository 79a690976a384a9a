package dev.jpto.std.func.eval;

import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Operation;
import dev.jpto.ir.analysis.SymbolTable;

/**
 * A function as a value.
 *
 * @param function the {@code func.func}
 */
public record FunctionValue(Operation function) implements RuntimeValue {
  @Override
  public String toString() {
    return "@" + SymbolTable.nameOf(function).orElse("?");
  }
}
