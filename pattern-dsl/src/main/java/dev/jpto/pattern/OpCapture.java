package dev.jpto.pattern;

import dev.jpto.ir.Operation;
import dev.jpto.pattern.model.AttributeUse;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.ResultGroup;
import dev.jpto.pattern.model.Var;
import dev.jpto.pattern.model.Var.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An operation of a pattern, matched or made. As an operand it stands for its first result. */
public abstract sealed class OpCapture extends Capture<Operation> implements OperandCapture
    permits MatchedOp, NewOp {
  final PatternBuilder builder;
  final List<Operand> operands = new ArrayList<>();
  final List<AttributeUse> attributes = new ArrayList<>();
  Optional<List<Var>> resultTypes = Optional.empty();
  private ValueCapture first;

  OpCapture(PatternBuilder builder, Var var) {
    super(var);
    this.builder = builder;
  }

  /** Result {@code index}, counted over all groups. */
  public final ValueCapture result(int index) {
    ValueCapture value = builder.value();
    builder.defineResult(this, value.var(), index);
    return value;
  }

  /** The only result of a declared group. */
  public final ValueCapture result(String group) {
    ValueCapture value = builder.value();
    builder.defineResults(this, value.var(), new ResultGroup.Named(group));
    return value;
  }

  /** The results of a declared group. */
  public final ValuesCapture results(String group) {
    ValuesCapture values = builder.values();
    builder.defineResults(this, values.var(), new ResultGroup.Named(group));
    return values;
  }

  /** All results. */
  public final ValuesCapture results() {
    ValuesCapture values = builder.values();
    builder.defineResults(this, values.var(), new ResultGroup.All());
    return values;
  }

  @Override
  public final Var asOperand() {
    if (first == null) {
      first = result(0);
    }
    return first.var();
  }

  final void addOperand(Optional<String> group, OperandCapture operand) {
    operands.add(new Operand(group, operand.asOperand()));
  }

  final void addLiteral(String key, String text) {
    attributes.add(new AttributeUse(key, Optional.of(builder.literal(text).var())));
  }

  final void setTypes(Capture<?>... types) {
    List<Var> vars = new ArrayList<>();
    for (Capture<?> type : types) {
      if (type.var().kind() != Kind.TYPE && type.var().kind() != Kind.TYPES) {
        throw new IllegalArgumentException("'" + type + "' is not a type");
      }
      vars.add(type.var());
    }
    resultTypes = Optional.of(vars);
  }
}
