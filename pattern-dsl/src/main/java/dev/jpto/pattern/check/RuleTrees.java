package dev.jpto.pattern.check;

import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.AttributeUse;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Both sides of a rule as trees: rules that replace a root of one result by a value, with operands
 * by position and no condition that could keep them from firing again. Of others nothing is said.
 */
record RuleTrees(Rule rule, Tree left, Tree right) {
  /** The trees of {@code rule}, one pair for each order of commuting operands of the root. */
  static List<RuleTrees> of(Rule rule) {
    Builder builder = new Builder(rule);
    Optional<Tree> right = builder.isPlain() ? builder.right() : Optional.empty();
    Optional<Tree> left = right.isEmpty() ? Optional.empty() : builder.left();
    if (left.isEmpty() || !(left.get() instanceof Tree.Node node)) {
      return List.of();
    }
    List<RuleTrees> all = new ArrayList<>(List.of(new RuleTrees(rule, node, right.get())));
    if (builder.rootCommutes()) {
      Tree swapped = new Tree.Node(node.name(), node.operands().reversed(), node.attributes());
      all.add(new RuleTrees(rule, swapped, right.get()));
    }
    return all;
  }

  /** Reads the trees off the terms and actions. */
  private static final class Builder {
    private final Rule rule;
    private final Map<Var, Term.OpTerm> ops = new HashMap<>();
    private final Map<Var, Var> definers = new HashMap<>();
    private final Map<Var, Tree> known = new HashMap<>();
    private final Map<Var, Action.Create> made = new HashMap<>();
    private boolean plain = true;

    Builder(Rule rule) {
      this.rule = rule;
      rule.match().forEach(this::read);
      rule.rewrite().forEach(this::read);
    }

    boolean isPlain() {
      return plain && ops.containsKey(rule.root());
    }

    boolean rootCommutes() {
      return ops.get(rule.root()).commutes();
    }

    private void read(Term term) {
      switch (term) {
        case Term.OpTerm t -> {
          ops.put(t.op(), t);
          plain &= t.name().isPresent() && t.operands().isPresent() && isPlain(t);
        }
        case Term.ResultTerm t -> {
          definers.put(t.value(), t.op());
          plain &= t.index() == 0;
        }
        case Term.LiteralTerm t -> known.put(t.var(), new Tree.Known(t.literal().text()));
        case Term.IntegerTerm t -> known.put(t.attribute(), new Tree.Known("" + t.number()));
        case Term.ConstantTerm t ->
            known.put(t.value(), new Tree.Hole("constant " + t.attribute().name()));
        case Term.NativeTerm t -> {
          plain &= !t.results().isEmpty();
          t.results().forEach(var -> known.put(var, new Tree.Computed(t.name())));
        }
        case Term.ResultsTerm t -> plain = false;
        case Term.RegionTerm t -> plain = false;
        case Term.TypedTerm t -> {}
        case Term.KindTerm t -> {}
      }
    }

    private static boolean isPlain(Term.OpTerm op) {
      return op.regions().isEmpty()
          && op.operands().orElseThrow().stream().allMatch(Builder::isPlain)
          && op.attributes().stream().allMatch(use -> use.value().isPresent());
    }

    private static boolean isPlain(Operand operand) {
      return operand.group().isEmpty() && operand.value().kind() == Var.Kind.VALUE;
    }

    private void read(Action action) {
      switch (action) {
        case Action.Create a -> {
          made.put(a.op(), a);
          plain &= a.operands().stream().allMatch(Builder::isPlain);
        }
        case Term.ResultTerm a -> definers.put(a.value(), a.op());
        case Term.LiteralTerm a -> known.put(a.var(), new Tree.Known(a.literal().text()));
        case Action.MakeConstant a ->
            known.put(a.value(), new Tree.Hole("constant " + a.attribute().name()));
        case Action.Compute a ->
            a.results().forEach(var -> known.put(var, new Tree.Computed(a.name())));
        case Action.Replace a -> plain &= a.op().equals(rule.root()) && a.values().size() == 1;
        default -> plain = false;
      }
    }

    Optional<Tree> left() {
      return Optional.of(tree(rule.root()));
    }

    Optional<Tree> right() {
      return rule.rewrite().stream()
          .filter(Action.Replace.class::isInstance)
          .map(action -> tree(((Action.Replace) action).values().getFirst()))
          .findFirst();
    }

    private Tree tree(Var var) {
      if (known.containsKey(var)) {
        return known.get(var);
      }
      Var op = definers.getOrDefault(var, var);
      if (ops.containsKey(op)) {
        Term.OpTerm term = ops.get(op);
        return node(term.name().orElseThrow(), term.operands().orElseThrow(), term.attributes());
      }
      if (made.containsKey(op)) {
        Action.Create create = made.get(op);
        return node(create.name(), create.operands(), create.attributes());
      }
      return new Tree.Hole(var.name());
    }

    private Tree node(String name, List<Operand> operands, List<AttributeUse> attributes) {
      Map<String, Tree> keyed = new TreeMap<>();
      attributes.forEach(use -> keyed.put(use.key(), tree(use.value().orElseThrow())));
      List<Tree> trees = operands.stream().map(operand -> tree(operand.value())).toList();
      return new Tree.Node(name, trees, keyed);
    }
  }
}
