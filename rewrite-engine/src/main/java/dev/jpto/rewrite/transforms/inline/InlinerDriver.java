package dev.jpto.rewrite.transforms.inline;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.analysis.SymbolTables;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.iface.CallOp;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.transforms.inline.CallGraph.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Inlines bottom up over the call graph: what is called is simplified and has its calls inlined
 * before its callers. A callable that calls itself is not inlined.
 */
final class InlinerDriver {
  /** A call, the callable it is in and the one it calls; and inlining what brought it there. */
  private record Call(Operation op, Node caller, Node callee, History history) {}

  /** The callables whose inlining led to a call, the last one first. */
  private record History(Node callee, History earlier) {
    static boolean includes(History history, Node callee) {
      for (History h = history; h != null; h = h.earlier) {
        if (h.callee == callee) {
          return true;
        }
      }
      return false;
    }
  }

  /** A block whose calls are looked for, and the callable it is in. */
  private record Place(Block block, Node node) {}

  private final SymbolTables tables = new SymbolTables();
  private final CallGraph graph;
  private final UseCounts uses;
  private final Rewriter rewriter;
  private final BodyInliner inliner;
  private final BiPredicate<Region, Region> isProfitable;
  private final Set<Node> dead = new LinkedHashSet<>();

  /**
   * A driver for all callables in {@code root}.
   *
   * @param isProfitable whether the second region should be inlined into the first
   */
  InlinerDriver(Operation root, Rewriter rewriter, BiPredicate<Region, Region> isProfitable) {
    this.graph = new CallGraph(root, tables);
    this.uses = new UseCounts(root, graph, tables);
    this.rewriter = rewriter;
    this.inliner = new BodyInliner(rewriter);
    this.isProfitable = isProfitable;
  }

  /**
   * Does it all.
   *
   * @param simplify simplifies a callable operation; returns whether that succeeded
   * @return whether all succeeded
   */
  boolean run(Predicate<Operation> simplify, long maxIterations) {
    for (List<Node> component : graph.components()) {
      List<Node> nodes = new ArrayList<>(component);
      long iterations = 0;
      do {
        if (!simplifyAll(nodes, simplify)) {
          return false;
        }
      } while (inlineCallsOf(nodes) && ++iterations < maxIterations);
    }
    dead.forEach(node -> rewriter.eraseOp(node.op()));
    return true;
  }

  private boolean simplifyAll(List<Node> nodes, Predicate<Operation> simplify) {
    for (Node node : nodes) {
      if (!node.hasChildren() && node.op().hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE)) {
        if (!simplify.test(node.op())) {
          return false;
        }
        uses.recount(node);
      }
    }
    return true;
  }

  private boolean inlineCallsOf(List<Node> nodes) {
    List<Call> calls = new ArrayList<>();
    Set<Node> gone = new LinkedHashSet<>();
    for (Node node : nodes) {
      if (uses.isDead(node)) {
        gone.add(node);
      } else {
        List<Block> blocks = new ArrayList<>();
        node.region().forEach(blocks::add);
        collect(blocks, node, false, null, calls);
      }
    }
    boolean any = false;
    for (int i = 0; i < calls.size(); i++) {
      Call call = calls.get(i);
      if (!gone.contains(call.caller()) && shouldInline(call)) {
        any |= inline(call, calls, gone);
      }
    }
    nodes.removeAll(gone);
    dead.addAll(gone);
    return any;
  }

  private boolean inline(Call call, List<Call> calls, Set<Node> gone) {
    Node callee = call.callee();
    boolean last = uses.hasOneUse(callee);
    Region body = callee.region();
    History history = new History(callee, call.history());
    Operation op = call.op();
    Region target = op.parentRegion();
    boolean done =
        inliner.inline(
            op,
            body,
            !last,
            blocks -> {
              uses.inlined(op, call.caller(), callee);
              collect(blocks, graph.around(target), true, history, calls);
            });
    if (done && last) {
      uses.erase(callee);
      gone.add(callee);
    }
    return done;
  }

  private boolean shouldInline(Call call) {
    Node callee = call.callee();
    Region body = callee.region();
    Operation around = call.op().parentOp();
    boolean severalBlocksFit =
        body.hasOneBlock()
            || around.name() == callee.op().name()
            || (around.name().isRegistered() && !around.hasTrait(Trait.Simple.SINGLE_BLOCK));
    return !History.includes(call.history(), callee)
        && !call.op().hasTrait(Trait.Simple.TERMINATOR)
        && !callee.calls(callee)
        && !body.isAncestorOf(call.op().parentRegion())
        && !body.isEmpty()
        && severalBlocksFit
        && isProfitable.test(call.caller().region(), body);
  }

  /** Adds the calls in {@code blocks}, in mlir-opt's order: the last block first. */
  private void collect(
      List<Block> blocks, Node node, boolean alsoNested, History history, List<Call> calls) {
    Deque<Place> places = new ArrayDeque<>();
    blocks.forEach(block -> places.push(new Place(block, node)));
    while (!places.isEmpty()) {
      Place place = places.pop();
      for (Operation op : place.block()) {
        CallOp call = CallOp.of(op);
        if (call == null) {
          addPlaces(op, place.node(), alsoNested, places);
          continue;
        }
        SymbolRefAttr symbol = call.calleeSymbol(op);
        Node callee = symbol != null && symbol.isFlat() ? graph.calleeOf(op) : null;
        if (callee != null) {
          calls.add(new Call(op, place.node(), callee, history));
        }
      }
    }
  }

  private void addPlaces(Operation op, Node node, boolean alsoNested, Deque<Place> places) {
    for (int i = 0; i < op.numRegions(); i++) {
      Node nested = graph.node(op.region(i));
      if (alsoNested || nested == null) {
        for (Block block : op.region(i)) {
          places.push(new Place(block, nested == null ? node : nested));
        }
      }
    }
  }
}
