package dev.jpto.pattern.pdl;

import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where matching starts if a pattern does not say so: at the operation that is hardest to come to
 * from the others. An operation is a candidate if no other uses its results; one is come to from
 * another through a value that both use, and that is the harder the more definitions lie between
 * the operation and the value. This is MLIR's choice wherever the easiest ways form no cycle.
 */
final class RootChoice {
  private final Map<Var, Var> definers = new HashMap<>();
  private final List<Term.OpTerm> ops;

  private RootChoice(List<Term> match, List<Term.OpTerm> ops) {
    this.ops = ops;
    for (Term term : match) {
      if (term instanceof Term.ResultTerm result) {
        definers.put(result.value(), result.op());
      } else if (term instanceof Term.ResultsTerm results) {
        definers.put(results.values(), results.op());
      }
    }
  }

  /** The operation of {@code ops}, which are those of {@code match}. */
  static Term.OpTerm of(List<Term> match, List<Term.OpTerm> ops) {
    return new RootChoice(match, ops).choose();
  }

  private Term.OpTerm choose() {
    List<Term.OpTerm> roots = ops.stream().filter(op -> !isUsed(op)).toList();
    if (roots.isEmpty()) {
      return ops.getFirst();
    }
    Term.OpTerm best = roots.getFirst();
    int hardest = -1;
    for (Term.OpTerm root : roots) {
      int way = easiestWayTo(root, roots);
      if (way > hardest) {
        best = root;
        hardest = way;
      }
    }
    return best;
  }

  private boolean isUsed(Term.OpTerm op) {
    return ops.stream()
        .flatMap(user -> operands(user).stream())
        .anyMatch(value -> op.op().equals(definers.get(value)));
  }

  private int easiestWayTo(Term.OpTerm root, List<Term.OpTerm> roots) {
    Map<Var, Integer> depths = depths(root);
    int easiest = Integer.MAX_VALUE;
    for (Term.OpTerm other : roots) {
      if (other != root) {
        for (Var shared : depths(other).keySet()) {
          easiest = Math.min(easiest, depths.getOrDefault(shared, easiest));
        }
      }
    }
    return easiest;
  }

  /** The values that {@code root} uses, directly or not, with the operations between. */
  private Map<Var, Integer> depths(Term.OpTerm root) {
    Map<Var, Integer> depths = new HashMap<>();
    Deque<Var> open = new ArrayDeque<>();
    for (Var value : operands(root)) {
      reach(value, 0, depths, open);
    }
    while (!open.isEmpty()) {
      Var value = open.poll();
      Var definer = definers.get(value);
      ops.stream()
          .filter(op -> op.op().equals(definer))
          .flatMap(op -> operands(op).stream())
          .forEach(next -> reach(next, depths.get(value) + 1, depths, open));
    }
    return depths;
  }

  private static void reach(Var value, int depth, Map<Var, Integer> depths, Deque<Var> open) {
    if (depths.putIfAbsent(value, depth) == null) {
      open.add(value);
    }
  }

  private static List<Var> operands(Term.OpTerm op) {
    return op.operands().orElse(List.of()).stream().map(Operand::value).toList();
  }
}
