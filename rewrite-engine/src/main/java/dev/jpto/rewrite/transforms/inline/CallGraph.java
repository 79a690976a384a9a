package dev.jpto.rewrite.transforms.inline;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.WalkResult;
import dev.jpto.ir.analysis.SymbolTables;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.iface.CallOp;
import dev.jpto.ir.iface.CallableOp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which callable regions call which. */
final class CallGraph {
  /** A callable region. */
  static final class Node {
    private final Region region;
    private final Set<Node> targets = new LinkedHashSet<>();
    private boolean hasChildren;
    private int index;
    private int low;
    private boolean onStack;

    private Node(Region region) {
      this.region = region;
    }

    Region region() {
      return region;
    }

    Operation op() {
      return region.parentOp();
    }

    /** Whether there is a callable inside this one. */
    boolean hasChildren() {
      return hasChildren;
    }

    boolean calls(Node other) {
      return targets.contains(other);
    }
  }

  private final Map<Region, Node> nodes = new LinkedHashMap<>();
  private final List<Node> outermost = new ArrayList<>();
  private final SymbolTables tables;

  CallGraph(Operation root, SymbolTables tables) {
    this.tables = tables;
    root.walkPreOrder(op -> CallOp.of(op) != null ? WalkResult.SKIP : addNode(op));
    root.walkPreOrder(op -> CallOp.of(op) != null ? addEdge(op) : WalkResult.ADVANCE);
  }

  private WalkResult addNode(Operation op) {
    CallableOp callable = CallableOp.of(op);
    if (callable == null) {
      return WalkResult.ADVANCE;
    }
    Region region = callable.body(op);
    if (region == null) {
      return WalkResult.SKIP;
    }
    Node node = new Node(region);
    Node parent = around(op.parentRegion());
    nodes.put(region, node);
    if (parent == null) {
      outermost.add(node);
    } else {
      parent.hasChildren = true;
      parent.targets.add(node);
    }
    return WalkResult.ADVANCE;
  }

  private WalkResult addEdge(Operation call) {
    Node caller = around(call.parentRegion());
    Node callee = calleeOf(call);
    if (caller != null && callee != null) {
      caller.targets.add(callee);
    }
    return WalkResult.SKIP;
  }

  Collection<Node> nodes() {
    return nodes.values();
  }

  /** The node of {@code region}, or null if it is not callable. */
  Node node(Region region) {
    return nodes.get(region);
  }

  /** The node of the closest callable region that {@code region} is or is in, or null. */
  Node around(Region region) {
    for (Region r = region; r != null; r = r.parentOp().parentRegion()) {
      Node node = nodes.get(r);
      if (node != null) {
        return node;
      }
    }
    return null;
  }

  /** The node that {@code call} calls, or null if it is not known. */
  Node calleeOf(Operation call) {
    SymbolRefAttr symbol = CallOp.of(call).calleeSymbol(call);
    return symbol == null ? null : tables.resolve(call, symbol).map(this::nodeOf).orElse(null);
  }

  /** The node of the body of {@code op}, or null. */
  Node nodeOf(Operation op) {
    CallableOp callable = CallableOp.of(op);
    return callable == null ? null : nodes.get(callable.body(op));
  }

  /**
   * The strongly connected components, each after those it calls (Tarjan, "Depth-first search and
   * linear graph algorithms", 1972).
   */
  List<List<Node>> components() {
    List<List<Node>> found = new ArrayList<>();
    Deque<Node> stack = new ArrayDeque<>();
    int[] next = {1};
    for (Node start : outermost) {
      if (start.index == 0) {
        search(start, stack, next, found);
      }
    }
    return found;
  }

  private record Visit(Node node, Iterator<Node> rest) {}

  private static void search(Node start, Deque<Node> stack, int[] next, List<List<Node>> found) {
    Deque<Visit> path = new ArrayDeque<>();
    path.push(enter(start, stack, next));
    while (!path.isEmpty()) {
      Visit top = path.peek();
      if (top.rest().hasNext()) {
        Node target = top.rest().next();
        if (target.index == 0) {
          path.push(enter(target, stack, next));
        } else if (target.onStack) {
          top.node().low = Math.min(top.node().low, target.index);
        }
        continue;
      }
      path.pop();
      Node node = top.node();
      if (!path.isEmpty()) {
        Node caller = path.peek().node();
        caller.low = Math.min(caller.low, node.low);
      }
      if (node.low == node.index) {
        found.add(component(node, stack));
      }
    }
  }

  private static Visit enter(Node node, Deque<Node> stack, int[] next) {
    node.index = next[0]++;
    node.low = node.index;
    node.onStack = true;
    stack.push(node);
    return new Visit(node, new ArrayList<>(node.targets).iterator());
  }

  private static List<Node> component(Node root, Deque<Node> stack) {
    List<Node> component = new ArrayList<>();
    Node node;
    do {
      node = stack.pop();
      node.onStack = false;
      component.add(node);
    } while (node != root);
    return component;
  }
}
