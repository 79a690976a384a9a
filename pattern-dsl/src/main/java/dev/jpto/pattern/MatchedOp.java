package dev.jpto.pattern;

import dev.jpto.pattern.model.AttributeUse;
import dev.jpto.pattern.model.RegionUse;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An operation that a pattern matches. What is not said of it may be anything. */
public final class MatchedOp extends OpCapture {
  private final Optional<String> name;
  private final List<RegionUse> regions = new ArrayList<>();
  private boolean commutes;

  MatchedOp(PatternBuilder builder, Var var, Optional<String> name) {
    super(builder, var);
    this.name = name;
  }

  /** The operands of a declared group: one, or a range. */
  public MatchedOp operand(String group, OperandCapture operand) {
    addOperand(Optional.of(group), operand);
    return this;
  }

  /** It has the attribute {@code key}. */
  public MatchedOp attr(String key, AttrCapture<?> value) {
    attributes.add(new AttributeUse(key, Optional.of(value.var())));
    return this;
  }

  /** It has the attribute {@code key} of the value that {@code literal} is as text. */
  public MatchedOp attr(String key, String literal) {
    addLiteral(key, literal);
    return this;
  }

  /** It does not have the attribute {@code key}. */
  public MatchedOp without(String key) {
    attributes.add(new AttributeUse(key, Optional.empty()));
    return this;
  }

  /** Its result types, each a {@link TypeCapture} or {@link TypesCapture}. */
  public MatchedOp types(Capture<?>... types) {
    setTypes(types);
    return this;
  }

  /** Its region {@code index}. */
  public MatchedOp region(int index, RegionCapture region) {
    regions.add(new RegionUse(index, region.var()));
    return this;
  }

  /** Its two operands may stand in either order. */
  public MatchedOp commutes() {
    commutes = true;
    return this;
  }

  /** Its first result has one use, so that it goes away with it. */
  public MatchedOp singleUse() {
    builder.require(Constraint.ONE_USE, new ValueCapture(asOperand()));
    return this;
  }

  Optional<String> name() {
    return name;
  }

  Term.OpTerm term() {
    return new Term.OpTerm(
        var(),
        name,
        operands.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(operands)),
        List.copyOf(attributes),
        resultTypes,
        List.copyOf(regions),
        commutes);
  }
}
