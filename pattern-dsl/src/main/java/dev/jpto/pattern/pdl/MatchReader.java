package dev.jpto.pattern.pdl;

import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.attr.Uniqued;
import dev.jpto.pattern.model.AttributeUse;
import dev.jpto.pattern.model.Literal;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands in the body of a pattern. */
final class MatchReader {
  private final RuleReader rule;
  private final List<Term> terms = new ArrayList<>();

  MatchReader(RuleReader rule) {
    this.rule = rule;
  }

  List<Term> read(Block body) {
    for (Operation op : body) {
      if (!op.is(PdlPatterns.REWRITE)) {
        add(op);
      }
    }
    return terms;
  }

  private void add(Operation op) {
    rule.vars(op.results());
    if (op.is(PdlEntities.OPERATION_OP)) {
      terms.add(operation(op));
    } else if (op.is(PdlEntities.RESULT)) {
      terms.add(result(rule, op));
    } else if (op.is(PdlEntities.RESULTS)) {
      terms.add(results(rule, op));
    } else if (op.is(PdlPatterns.APPLY_NATIVE_CONSTRAINT)) {
      terms.add(constraint(op));
    } else {
      entity(op);
    }
  }

  private Term operation(Operation op) {
    return new Term.OpTerm(
        rule.var(op.result(0)),
        PdlText.optionalString(op, "opName"),
        Optional.of(operands(rule, op)),
        attributes(rule, op),
        Optional.of(rule.vars(Groups.operands(op, "typeValues"))),
        List.of(),
        false);
  }

  private Term constraint(Operation op) {
    boolean negated = op.attr("isNegated", IntegerAttr.class).value() != 0;
    String name = PdlText.string(op, "name");
    if (negated && op.numResults() > 0) {
      rule.problem(
          op,
          "JR05",
          "'" + name + "' computes nothing where it must not hold",
          "leave the results out, or isNegated");
    }
    return rule.placed(
        new Term.NativeTerm(name, rule.vars(op.operands()), rule.vars(op.results()), !negated), op);
  }

  /** An operand, attribute or type: what is known of it. */
  private void entity(Operation op) {
    Var var = rule.var(op.result(0));
    literal(rule, op).ifPresent(terms::add);
    for (Value type : op.operands()) {
      terms.add(new Term.TypedTerm(var, rule.var(type)));
    }
  }

  // What the match and the rewrite have in common.

  static List<Operand> operands(RuleReader rule, Operation op) {
    return Groups.operands(op, "operandValues").stream()
        .map(value -> new Operand(Optional.empty(), rule.var(value)))
        .toList();
  }

  static List<AttributeUse> attributes(RuleReader rule, Operation op) {
    List<String> names = PdlText.strings(op, "attributeValueNames");
    List<Value> values = Groups.operands(op, "attributeValues");
    List<AttributeUse> uses = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      uses.add(new AttributeUse(names.get(i), Optional.of(rule.var(values.get(i)))));
    }
    return uses;
  }

  static Term.ResultTerm result(RuleReader rule, Operation op) {
    return rule.placed(
        new Term.ResultTerm(rule.var(op.result(0)), rule.var(op.operand(0)), PdlText.index(op)),
        op);
  }

  static Term.ResultsTerm results(RuleReader rule, Operation op) {
    return rule.placed(
        new Term.ResultsTerm(rule.var(op.result(0)), rule.var(op.operand(0)), PdlText.group(op)),
        op);
  }

  /** The constant that a {@code pdl.attribute}, {@code pdl.type} or {@code pdl.types} is. */
  static Optional<Term.LiteralTerm> literal(RuleReader rule, Operation op) {
    Uniqued value = null;
    if (op.is(PdlEntities.ATTRIBUTE_OP)) {
      value = op.attr("value");
    } else if (op.is(PdlEntities.TYPE_OP) && op.attr("constantType") != null) {
      value = op.attr("constantType", TypeAttr.class).type();
    } else if (op.is(PdlEntities.TYPES_OP)) {
      value = op.attr("constantTypes");
    }
    return Optional.ofNullable(value)
        .map(v -> rule.placed(new Term.LiteralTerm(rule.var(op.result(0)), Literal.of(v)), op));
  }
}
