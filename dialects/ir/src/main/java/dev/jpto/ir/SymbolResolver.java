package dev.jpto.ir;

import dev.jpto.ir.attr.SymbolRefAttr;
import java.util.Optional;

/** Finds what a symbol reference means; answers are remembered, so the symbols must not change. */
@FunctionalInterface
public interface SymbolResolver {
  /** The symbol that {@code reference} names where {@code from} stands. */
  Optional<Operation> resolve(Operation from, SymbolRefAttr reference);
}
