package dev.jpto.pattern.check;

import java.util.HashMap;
import java.util.Map;

/** Makes two trees equal by filling holes. */
final class Unifier {
  private final Map<String, Tree> holes = new HashMap<>();

  /** What the holes are, after {@link #unify} said yes. */
  Map<String, Tree> holes() {
    return holes;
  }

  /** Whether the holes can be filled so that both are equal. */
  boolean unify(Tree a, Tree b) {
    Tree x = a.fill(holes);
    Tree y = b.fill(holes);
    if (x.equals(y)) {
      return true;
    }
    if (x instanceof Tree.Hole hole) {
      return bind(hole, y);
    }
    if (y instanceof Tree.Hole hole) {
      return bind(hole, x);
    }
    return x instanceof Tree.Node m && y instanceof Tree.Node n && unify(m, n);
  }

  private boolean bind(Tree.Hole hole, Tree to) {
    if (to.contains(hole.name())) {
      return false;
    }
    holes.put(hole.name(), to);
    return true;
  }

  private boolean unify(Tree.Node a, Tree.Node b) {
    if (!a.name().equals(b.name()) || a.operands().size() != b.operands().size()) {
      return false;
    }
    for (int i = 0; i < a.operands().size(); i++) {
      if (!unify(a.operands().get(i), b.operands().get(i))) {
        return false;
      }
    }
    for (Map.Entry<String, Tree> entry : a.attributes().entrySet()) {
      Tree other = b.attributes().get(entry.getKey());
      if (other != null && !unify(entry.getValue(), other)) {
        return false;
      }
    }
    return true;
  }
}
