package dev.jpto.ir.analysis;

import dev.jpto.ir.Operation;
import dev.jpto.ir.SymbolResolver;
import dev.jpto.ir.attr.SymbolRefAttr;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Symbol tables made on first use and kept: look-ups take O(1) each after that. */
public final class SymbolTables implements SymbolResolver {
  private final Map<Operation, SymbolTable> tables = new IdentityHashMap<>();

  /** No table yet. */
  public SymbolTables() {}

  /** The symbols of {@code table}. */
  public SymbolTable of(Operation table) {
    return tables.computeIfAbsent(table, SymbolTable::new);
  }

  /** Forgets the symbols of {@code table}. */
  public void invalidate(Operation table) {
    tables.remove(table);
  }

  /** The symbol that {@code reference} leads to from {@code table}. */
  public Optional<Operation> lookupIn(Operation table, SymbolRefAttr reference) {
    if (reference.isFlat()) {
      return SymbolTable.isTable(table) ? of(table).lookup(reference.root()) : Optional.empty();
    }
    return SymbolTable.follow(table, reference.path(), (t, name) -> of(t).lookup(name));
  }

  /** The symbol that {@code reference} leads to from the symbol table nearest to {@code from}. */
  @Override
  public Optional<Operation> resolve(Operation from, SymbolRefAttr reference) {
    return SymbolTable.nearestTable(from).flatMap(table -> lookupIn(table, reference));
  }
}
