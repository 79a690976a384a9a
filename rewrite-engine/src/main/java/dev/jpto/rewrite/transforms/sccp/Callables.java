package dev.jpto.rewrite.transforms.sccp;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.analysis.SymbolTable;
import dev.jpto.ir.analysis.SymbolTables;
import dev.jpto.ir.analysis.SymbolUse;
import dev.jpto.ir.analysis.SymbolUses;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.iface.CallOp;
import dev.jpto.ir.iface.CallableOp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who calls what: the calls found alive, and what may be called by others too, because it is a
 * symbol that can be seen from outside or that something else than a call refers to.
 */
final class Callables {
  private final Operation root;
  private final SymbolTables tables = new SymbolTables();
  private final Set<Operation> calledByOthers = newSet();
  private final Map<Operation, Set<Operation>> callers = new IdentityHashMap<>();

  Callables(Operation root) {
    this.root = root;
    Set<Operation> visible = SymbolUses.tablesWithKnownUses(root);
    root.walk(
        op -> {
          if (SymbolTable.isTable(op)) {
            addSymbols(op, visible.contains(op));
          }
        });
  }

  private static Set<Operation> newSet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static boolean isSymbol(Operation op) {
    return op.hasTrait(Trait.Simple.SYMBOL) && op.hasAttr(SymbolTable.NAME);
  }

  private static boolean isOf(Operation symbol, SymbolTable.Visibility visibility) {
    return SymbolTable.visibilityOf(symbol) == visibility;
  }

  private void addSymbols(Operation table, boolean allUsesKnown) {
    boolean any = false;
    for (Operation op : table.bodyOps()) {
      CallableOp callable = CallableOp.of(op);
      if (callable != null && callable.body(op) != null && isSymbol(op)) {
        any = true;
        if (isOf(op, SymbolTable.Visibility.PUBLIC)
            || (!allUsesKnown && isOf(op, SymbolTable.Visibility.NESTED))) {
          calledByOthers.add(op);
        }
      }
    }
    if (any) {
      addReferences(table);
    }
  }

  /** What anything but a call refers to may be called from anywhere. */
  private void addReferences(Operation table) {
    for (Operation op : table.bodyOps()) {
      Optional<List<SymbolUse>> uses = SymbolUses.in(op);
      if (uses.isEmpty()) {
        root.walk(this::addIfCallable);
        return;
      }
      for (SymbolUse use : uses.get()) {
        if (CallOp.of(use.user()) == null) {
          tables.lookupIn(root, use.reference()).ifPresent(calledByOthers::add);
        }
      }
    }
  }

  private void addIfCallable(Operation op) {
    if (CallableOp.of(op) != null) {
      calledByOthers.add(op);
    }
  }

  /** Whether {@code callable} may be called from where it is not seen. */
  boolean mayBeCalledByOthers(Operation callable) {
    return calledByOthers.contains(callable);
  }

  /** The calls of {@code callable} found so far. */
  List<Operation> callersOf(Operation callable) {
    return new ArrayList<>(callers.getOrDefault(callable, Set.of()));
  }

  /** Takes note of a call; returns whether it is new. */
  boolean add(Operation callable, Operation call) {
    return callers.computeIfAbsent(callable, c -> new LinkedHashSet<>()).add(call);
  }

  /** The symbol with a body that {@code call} calls, or null if it is not known or outside. */
  Operation calleeOf(Operation call) {
    SymbolRefAttr name = CallOp.of(call).calleeSymbol(call);
    Operation callee = name == null ? null : tables.resolve(call, name).orElse(null);
    if (callee == null || !isSymbol(callee) || !root.isAncestorOf(callee)) {
      return null;
    }
    CallableOp callable = CallableOp.of(callee);
    return callable != null && callable.body(callee) == null ? null : callee;
  }
}
