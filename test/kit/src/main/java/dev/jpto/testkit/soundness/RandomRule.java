package dev.jpto.testkit.soundness;

import dev.jpto.ir.OpDefinition;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import dev.jpto.rewrite.pattern.PatternInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A left side that nobody wrote: an operation whose operands are free, alike, constants, or results
 * of other operations of such operands.
 */
final class RandomRule {
  private static final int DEPTH = 2;

  private final List<OpDefinition> definitions;
  private final Random random;
  private final List<Term> terms = new ArrayList<>();
  private final List<Var> values = new ArrayList<>();
  private int names;

  private RandomRule(List<OpDefinition> definitions, Random random) {
    this.definitions = definitions;
    this.random = random;
  }

  /** A rule about {@code root}, with operations of {@code definitions} inside. */
  static Rule make(OpDefinition root, List<OpDefinition> definitions, Random random) {
    RandomRule rule = new RandomRule(definitions, random);
    Var op = rule.operation(root, DEPTH);
    PatternInfo info =
        new PatternInfo("random", "random", Optional.of(root.name()), 0, "RandomRule.java");
    return new Rule(info, "", Optional.empty(), op, rule.terms.reversed(), List.of());
  }

  private Var fresh(Var.Kind kind) {
    return new Var("v" + names++, kind);
  }

  private Var operation(OpDefinition definition, int depth) {
    Var op = fresh(Var.Kind.OPERATION);
    List<Operand> operands = new ArrayList<>();
    for (int i = 0; i < definition.operands().size(); i++) {
      operands.add(new Operand(Optional.empty(), value(depth)));
    }
    terms.add(
        new Term.OpTerm(
            op,
            Optional.of(definition.name()),
            Optional.of(operands),
            List.of(),
            Optional.empty(),
            List.of(),
            false));
    return op;
  }

  private Var value(int depth) {
    int choice = random.nextInt(8);
    if (choice < 2 && !values.isEmpty()) {
      return values.get(random.nextInt(values.size()));
    }
    Var value = fresh(Var.Kind.VALUE);
    if (choice < 4) {
      terms.add(new Term.ConstantTerm(value, fresh(Var.Kind.ATTRIBUTE)));
    } else if (choice < 6 && depth > 1) {
      OpDefinition inner = definitions.get(random.nextInt(definitions.size()));
      Var op = operation(inner, depth - 1);
      terms.add(new Term.ResultTerm(value, op, random.nextInt(inner.results().size())));
    }
    values.add(value);
    return value;
  }
}
