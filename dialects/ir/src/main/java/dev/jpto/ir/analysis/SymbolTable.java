package dev.jpto.ir.analysis;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.support.UpstreamDialects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The symbols of one operation with the symbol table trait, by name. The static methods answer
 * questions about symbols without a table; look-ups by them take time linear in the table.
 */
public final class SymbolTable {
  /** The attribute that holds the name of a symbol. */
  public static final String NAME = "sym_name";

  /** The attribute that holds the visibility of a symbol; absent for public. */
  public static final String VISIBILITY = "sym_visibility";

  /** From where a symbol may be referred to. */
  public enum Visibility {
    /** From anywhere, also from IR not at hand. */
    PUBLIC,
    /** From the same symbol table. */
    PRIVATE,
    /** From the same symbol table and, nested, from tables around it that are at hand. */
    NESTED
  }

  private final Operation table;
  private final Map<String, Operation> symbols = new HashMap<>();
  private int suffix;

  /** The symbols of {@code table} as they are now. */
  public SymbolTable(Operation table) {
    if (!isTable(table)) {
      throw new IllegalArgumentException("'" + table.name() + "' is no symbol table");
    }
    this.table = table;
    for (Operation op : table.bodyOps()) {
      nameOf(op).ifPresent(name -> symbols.putIfAbsent(name, op));
    }
  }

  // Questions about one operation.

  /** The name of the symbol that {@code op} defines, if it does. */
  public static Optional<String> nameOf(Operation op) {
    return Optional.ofNullable(op.attr(NAME, StringAttr.class)).map(StringAttr::value);
  }

  /** Names the symbol that {@code op} defines; uses are not changed. */
  public static void setName(Operation op, String name) {
    op.setAttr(NAME, StringAttr.get(op.context(), name));
  }

  /**
   * The visibility of the symbol that {@code op} defines; public if none or a wrong one is given.
   */
  public static Visibility visibilityOf(Operation op) {
    StringAttr given = op.attr(VISIBILITY, StringAttr.class);
    return switch (given == null ? "" : given.value()) {
      case "private" -> Visibility.PRIVATE;
      case "nested" -> Visibility.NESTED;
      default -> Visibility.PUBLIC;
    };
  }

  /** Sets the visibility of the symbol that {@code op} defines. */
  public static void setVisibility(Operation op, Visibility visibility) {
    switch (visibility) {
      case PUBLIC -> op.removeAttr(VISIBILITY);
      case PRIVATE -> op.setAttr(VISIBILITY, StringAttr.get(op.context(), "private"));
      case NESTED -> op.setAttr(VISIBILITY, StringAttr.get(op.context(), "nested"));
    }
  }

  /** Whether {@code op} is registered as a symbol table, here or upstream. */
  public static boolean isTable(Operation op) {
    return op.hasTrait(Trait.Simple.SYMBOL_TABLE)
        || (!op.name().isRegistered() && UpstreamDialects.isSymbolTable(op.name().text()));
  }

  /** Whether {@code op} could be a symbol table of a dialect known neither here nor upstream. */
  public static boolean mayBeUnknownTable(Operation op) {
    return op.numRegions() == 1
        && op.name().dialect().isEmpty()
        && !UpstreamDialects.contains(op.name().namespace());
  }

  /**
   * The symbol table that references of {@code from} are looked up in: {@code from} itself or the
   * first around it; none if an operation between might be a table too.
   */
  public static Optional<Operation> nearestTable(Operation from) {
    for (Operation op = from; op != null && !mayBeUnknownTable(op); op = op.parentOp()) {
      if (isTable(op)) {
        return Optional.of(op);
      }
    }
    return Optional.empty();
  }

  // Look-ups without an instance.

  /** The symbol {@code name} of {@code table}. */
  public static Optional<Operation> lookupIn(Operation table, String name) {
    if (!table.region(0).isEmpty()) {
      for (Operation op : table.region(0).entry()) {
        StringAttr found = op.attr(NAME, StringAttr.class);
        if (found != null && found.value().equals(name)) {
          return Optional.of(op);
        }
      }
    }
    return Optional.empty();
  }

  /** The symbol that {@code reference} leads to from {@code table}. */
  public static Optional<Operation> lookupIn(Operation table, SymbolRefAttr reference) {
    return follow(table, reference.path(), SymbolTable::lookupIn);
  }

  /** The symbol {@code name} of the {@link #nearestTable}. */
  public static Optional<Operation> lookupNearestFrom(Operation from, String name) {
    return nearestTable(from).flatMap(table -> lookupIn(table, name));
  }

  /** The symbol that {@code reference} leads to from the {@link #nearestTable}. */
  public static Optional<Operation> lookupNearestFrom(Operation from, SymbolRefAttr reference) {
    return nearestTable(from).flatMap(table -> lookupIn(table, reference));
  }

  /** How a name is looked up in a table. */
  @FunctionalInterface
  interface Lookup {
    Optional<Operation> find(Operation table, String name);
  }

  static Optional<Operation> follow(Operation table, List<String> path, Lookup lookup) {
    Operation symbol = table;
    for (String name : path) {
      if (!isTable(symbol)) {
        return Optional.empty();
      }
      Optional<Operation> found = lookup.find(symbol, name);
      if (found.isEmpty()) {
        return found;
      }
      symbol = found.get();
    }
    return Optional.of(symbol);
  }

  // The table.

  /** The operation whose symbols these are. */
  public Operation operation() {
    return table;
  }

  /** The symbol {@code name}. O(1). */
  public Optional<Operation> lookup(String name) {
    return Optional.ofNullable(symbols.get(name));
  }

  /**
   * Adds the symbol that {@code op} defines and returns its name. If another symbol has the name,
   * {@code op} gets one with a suffix; its uses are not changed. A detached operation is put before
   * the terminator of the body, or at its end.
   */
  public String insert(Operation op) {
    if (op.block() == null) {
      Block body = table.region(0).entry();
      Operation last = body.lastOp();
      boolean ends = last != null && last.hasTrait(Trait.Simple.TERMINATOR);
      body.insertBefore(op, ends ? last : null);
    }
    String wanted = nameOf(op).orElseThrow(() -> new IllegalArgumentException("no symbol"));
    String name = wanted;
    while (symbols.putIfAbsent(name, op) != null && symbols.get(name) != op) {
      name = wanted + "_" + suffix++;
    }
    if (!name.equals(wanted)) {
      setName(op, name);
    }
    return name;
  }

  /** Forgets the symbol that {@code op} defines; the operation stays. */
  public void remove(Operation op) {
    nameOf(op).ifPresent(name -> symbols.remove(name, op));
  }

  /** Erases a symbol of this table. */
  public void erase(Operation op) {
    remove(op);
    op.erase();
  }

  /**
   * Renames the symbol that {@code op} defines, and all references to it inside the table. Returns
   * false, with nothing changed, if an operation that may be an unknown symbol table is in the way.
   * Throws IllegalArgumentException if the name is taken.
   */
  public boolean rename(Operation op, String name) {
    if (symbols.containsKey(name)) {
      throw new IllegalArgumentException("the symbol '" + name + "' exists already");
    }
    if (!SymbolUses.replaceAll(op, name, table)) {
      return false;
    }
    remove(op);
    setName(op, name);
    symbols.put(name, op);
    return true;
  }
}
