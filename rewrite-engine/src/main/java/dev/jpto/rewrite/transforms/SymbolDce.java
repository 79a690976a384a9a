package dev.jpto.rewrite.transforms;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.analysis.SymbolTable;
import dev.jpto.ir.analysis.SymbolTable.Visibility;
import dev.jpto.ir.analysis.SymbolTables;
import dev.jpto.ir.analysis.SymbolUse;
import dev.jpto.ir.analysis.SymbolUses;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.rewrite.pass.Statistic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Erases the symbols that nothing alive refers to. Alive are public symbols, nested ones of a table
 * that can be referred to from outside, operations that are no symbols, and what these refer to.
 *
 * <pre>{@code
 * func.func private @unused()
 * func.func @main() { ... }
 *   =>
 * func.func @main() { ... }
 * }</pre>
 */
public final class SymbolDce extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.onAny("symbol-dce", "SymbolDCE", "Eliminate dead symbols", SymbolDce::new);

  private final Statistic erased = statistic("num-dce'd", "Number of symbols DCE'd");

  /** The pass. */
  public SymbolDce() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    Operation root = run.op();
    if (!SymbolTable.isTable(root)) {
      root.emitOpError(" was scheduled to run under SymbolDCE, but does not define a symbol table");
      run.fail();
      return;
    }
    Liveness liveness = new Liveness();
    if (!liveness.compute(root)) {
      run.fail();
      return;
    }
    for (Operation dead : liveness.deadSymbols(root)) {
      run.rewriter().eraseOp(dead);
      erased.increment();
    }
  }

  private static boolean isSymbol(Operation op) {
    return op.hasTrait(Trait.Simple.SYMBOL) && op.hasAttr(SymbolTable.NAME);
  }

  /** Goes from what is alive to what that refers to; linear in the operations. */
  private static final class Liveness {
    /**
     * An operation found alive.
     *
     * @param hidden whether nobody outside can refer to what is in the table around it
     */
    private record Found(Operation op, boolean hidden) {}

    private final SymbolTables tables = new SymbolTables();
    private final Set<Operation> alive = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Found> found = new ArrayDeque<>();

    boolean compute(Operation root) {
      boolean symbolInside = root.parentOp() != null && isSymbol(root);
      addContents(root, !symbolInside || isPrivate(root));
      while (!found.isEmpty()) {
        Found next = found.pop();
        addInside(next);
        Operation table = next.op().parentOp();
        if (SymbolTable.isTable(table) && !addReferences(next, table)) {
          return false;
        }
      }
      return true;
    }

    private static boolean isPrivate(Operation symbol) {
      return SymbolTable.visibilityOf(symbol) == Visibility.PRIVATE;
    }

    /** Of a table what is alive for itself; of others the operations that may hold a table. */
    private void addInside(Found next) {
      Operation op = next.op();
      if (SymbolTable.isTable(op)) {
        addContents(op, next.hidden() || !isSymbol(op) || isPrivate(op));
        return;
      }
      for (Operation inner : op.bodyOps()) {
        if (inner.numRegions() > 0) {
          found.push(new Found(inner, next.hidden()));
        }
      }
    }

    private void addContents(Operation table, boolean hidden) {
      for (Operation op : table.bodyOps()) {
        if (!isSymbol(op) || !isDiscardable(op, hidden) && alive.add(op)) {
          found.push(new Found(op, hidden));
        }
      }
    }

    private static boolean isDiscardable(Operation symbol, boolean hidden) {
      return switch (SymbolTable.visibilityOf(symbol)) {
        case PRIVATE -> true;
        case NESTED -> hidden;
        case PUBLIC -> false;
      };
    }

    private boolean addReferences(Found user, Operation table) {
      Optional<List<SymbolUse>> uses = SymbolUses.in(user.op());
      if (uses.isEmpty()) {
        return user.op()
            .error(
                "operation contains potentially unknown symbol table, meaning that we can't"
                    + " reliable compute symbol uses")
            .emit();
      }
      for (SymbolUse use : uses.get()) {
        for (Operation symbol : resolve(table, use.reference())) {
          if (alive.add(symbol)) {
            found.push(new Found(symbol, user.hidden()));
          }
        }
      }
      return true;
    }

    /** All symbols on the way that the reference goes; none if it leads nowhere. */
    private List<Operation> resolve(Operation table, SymbolRefAttr reference) {
      List<Operation> way = new ArrayList<>();
      Operation holder = table;
      for (String name : reference.path()) {
        Optional<Operation> symbol =
            SymbolTable.isTable(holder) ? tables.of(holder).lookup(name) : Optional.empty();
        if (symbol.isEmpty()) {
          return List.of();
        }
        holder = symbol.get();
        way.add(holder);
      }
      return way;
    }

    /** The symbols of all tables that were not found alive, inner ones first. */
    List<Operation> deadSymbols(Operation root) {
      List<Operation> dead = new ArrayList<>();
      root.walk(
          op -> {
            Operation around = op == root ? null : op.parentOp();
            if (around != null
                && SymbolTable.isTable(around)
                && isSymbol(op)
                && !alive.contains(op)) {
              dead.add(op);
            }
          });
      return dead;
    }
  }
}
