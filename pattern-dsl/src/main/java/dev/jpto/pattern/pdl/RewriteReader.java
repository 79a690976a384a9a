package dev.jpto.pattern.pdl;

import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a {@code pdl.rewrite} does. */
final class RewriteReader {
  private final RuleReader rule;
  private final List<Action> actions = new ArrayList<>();

  RewriteReader(RuleReader rule) {
    this.rule = rule;
  }

  List<Action> read(Operation rewrite) {
    if (rewrite.attr("name") != null) {
      String name = PdlText.string(rewrite, "name");
      actions.add(
          rule.placed(new Action.Apply(name, rule.vars(rewrite.operands()), List.of()), rewrite));
    } else {
      rewrite.region(0).entry().forEach(this::add);
    }
    return actions;
  }

  private void add(Operation op) {
    rule.vars(op.results());
    if (op.is(PdlEntities.OPERATION_OP)) {
      actions.add(rule.placed(create(op), op));
    } else if (op.is(PdlEntities.RESULT)) {
      actions.add(MatchReader.result(rule, op));
    } else if (op.is(PdlEntities.RESULTS)) {
      actions.add(MatchReader.results(rule, op));
    } else if (op.is(PdlRewrites.RANGE)) {
      Var range = rule.var(op.result(0));
      actions.add(rule.placed(new Action.Range(range, rule.vars(op.operands())), op));
    } else if (op.is(PdlRewrites.REPLACE)) {
      actions.add(rule.placed(replace(op), op));
    } else if (op.is(PdlRewrites.ERASE)) {
      actions.add(rule.placed(new Action.Erase(rule.var(op.operand(0))), op));
    } else if (op.is(PdlRewrites.APPLY_NATIVE_REWRITE)) {
      actions.add(rule.placed(apply(op), op));
    } else {
      MatchReader.literal(rule, op).ifPresent(actions::add);
    }
  }

  private Action create(Operation op) {
    return new Action.Create(
        rule.var(op.result(0)),
        PdlText.string(op, "opName"),
        MatchReader.operands(rule, op),
        MatchReader.attributes(rule, op),
        resultTypes(op),
        List.of());
  }

  /** The types, if all are known; otherwise those given say nothing and all are inferred. */
  private Optional<List<Var>> resultTypes(Operation op) {
    List<Value> types = Groups.operands(op, "typeValues");
    boolean known = types.stream().allMatch(type -> isKnown(type, op.block()));
    return types.isEmpty() || !known ? Optional.empty() : Optional.of(rule.vars(types));
  }

  private static boolean isKnown(Value type, Block rewrite) {
    Operation definer = type.definingOp();
    boolean free =
        definer.is(PdlEntities.TYPE_OP) && definer.attr("constantType") == null
            || definer.is(PdlEntities.TYPES_OP) && definer.attr("constantTypes") == null;
    return !free || definer.block() != rewrite;
  }

  private Action replace(Operation op) {
    Value by = Groups.operand(op, "replOperation");
    List<Var> values =
        by == null ? rule.vars(Groups.operands(op, "replValues")) : List.of(rule.var(by));
    return new Action.Replace(rule.var(op.operand(0)), values);
  }

  private Action apply(Operation op) {
    return new Action.Apply(
        PdlText.string(op, "name"), rule.vars(op.operands()), rule.vars(op.results()));
  }
}
