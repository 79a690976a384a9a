package dev.jpto.rewrite.transforms.inline;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.analysis.SymbolTable;
import dev.jpto.ir.analysis.SymbolTable.Visibility;
import dev.jpto.ir.analysis.SymbolTables;
import dev.jpto.ir.analysis.SymbolUse;
import dev.jpto.ir.analysis.SymbolUses;
import dev.jpto.rewrite.transforms.inline.CallGraph.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * How often the callables that may be erased when unused are referred to, kept up to date while
 * calls are inlined. If it cannot be known what something refers to, nothing may be erased.
 */
final class UseCounts {
  private final CallGraph graph;
  private final SymbolTables tables;
  private final Map<Node, Integer> discardable = new HashMap<>();
  private final Map<Node, Map<Node, Integer>> usesBy = new HashMap<>();

  UseCounts(Operation root, CallGraph graph, SymbolTables tables) {
    this.graph = graph;
    this.tables = tables;
    Set<Node> alwaysUsed = new HashSet<>();
    for (Operation table : SymbolUses.tablesWithKnownUses(root)) {
      addDiscardable(table, true);
    }
    root.walk(
        op -> {
          if (SymbolTable.isTable(op)) {
            addDiscardable(op, false);
            for (Operation inner : op.bodyOps()) {
              if (graph.nodeOf(inner) == null) {
                forEachUse(inner, (node, user) -> alwaysUsed.add(node));
              }
            }
          }
        });
    discardable.keySet().removeAll(alwaysUsed);
    graph.nodes().forEach(this::recount);
  }

  private void addDiscardable(Operation table, boolean allUsesKnown) {
    for (Operation op : table.bodyOps()) {
      Node node = graph.nodeOf(op);
      boolean symbol = op.hasTrait(Trait.Simple.SYMBOL) && op.hasAttr(SymbolTable.NAME);
      if (node != null && symbol) {
        Visibility visibility = SymbolTable.visibilityOf(op);
        if (visibility == Visibility.PRIVATE || (allUsesKnown && visibility == Visibility.NESTED)) {
          discardable.put(node, 0);
        }
      }
    }
  }

  private void forEachUse(Operation op, BiConsumer<Node, Operation> visit) {
    Optional<List<SymbolUse>> uses = SymbolUses.in(op);
    if (uses.isEmpty()) {
      discardable.clear();
      return;
    }
    for (SymbolUse use : uses.get()) {
      Node node = tables.resolve(op.parentOp(), use.reference()).map(graph::nodeOf).orElse(null);
      if (node != null) {
        visit.accept(node, use.user());
      }
    }
  }

  /** Counts the uses by {@code user} anew. */
  void recount(Node user) {
    drop(user);
    Map<Node, Integer> uses = new HashMap<>();
    forEachUse(user.op(), (node, op) -> uses.merge(node, 1, Integer::sum));
    usesBy.put(user, uses);
    uses.forEach(this::add);
  }

  private void add(Node node, int count) {
    discardable.computeIfPresent(node, (n, before) -> before + count);
  }

  private void drop(Node user) {
    Map<Node, Integer> uses = usesBy.remove(user);
    if (uses != null) {
      uses.forEach((node, count) -> add(node, -count));
    }
  }

  /** {@code call} in {@code caller} is replaced by a copy of {@code callee}. */
  void inlined(Operation call, Node caller, Node callee) {
    Map<Node, Integer> uses = usesBy.get(caller);
    forEachUse(
        call,
        (node, user) -> {
          uses.merge(node, -1, Integer::sum);
          add(node, -1);
        });
    usesBy
        .get(callee)
        .forEach(
            (node, count) -> {
              uses.merge(node, count, Integer::sum);
              add(node, count);
            });
  }

  /** {@code node} is about to be erased. */
  void erase(Node node) {
    drop(node);
    discardable.remove(node);
  }

  /** Whether nothing refers to {@code node}, and it may be erased. */
  boolean isDead(Node node) {
    return discardable.getOrDefault(node, 1) == 0;
  }

  /** Whether one reference to {@code node} is left, and it may be erased after. */
  boolean hasOneUse(Node node) {
    return discardable.getOrDefault(node, 0) == 1;
  }
}
