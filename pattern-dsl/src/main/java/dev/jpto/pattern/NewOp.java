package dev.jpto.pattern;

import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.AttributeUse;
import dev.jpto.pattern.model.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An operation that a pattern makes, before the root. */
public final class NewOp extends OpCapture {
  private final String name;
  private final List<Var> regions = new ArrayList<>();

  NewOp(PatternBuilder builder, Var var, String name) {
    super(builder, var);
    this.name = name;
  }

  /** The operands of a declared group: one, or a range. */
  public NewOp operand(String group, OperandCapture operand) {
    addOperand(Optional.of(group), operand);
    return this;
  }

  /** Gives it the attribute {@code key}. */
  public NewOp attr(String key, AttrCapture<?> value) {
    attributes.add(new AttributeUse(key, Optional.of(value.var())));
    return this;
  }

  /** Gives it the attribute {@code key} of the value that {@code literal} is as text. */
  public NewOp attr(String key, String literal) {
    addLiteral(key, literal);
    return this;
  }

  /**
   * Its result types, each a {@link TypeCapture} or {@link TypesCapture}. Not needed where they are
   * inferred or where it replaces a matched operation, whose types it then gets.
   */
  public NewOp types(Capture<?>... types) {
    setTypes(types);
    return this;
  }

  /** Moves the blocks of a matched region into its next region. */
  public NewOp region(RegionCapture region) {
    regions.add(region.var());
    return this;
  }

  Action.Create action() {
    return new Action.Create(
        var(),
        name,
        List.copyOf(operands),
        List.copyOf(attributes),
        resultTypes,
        List.copyOf(regions));
  }
}
