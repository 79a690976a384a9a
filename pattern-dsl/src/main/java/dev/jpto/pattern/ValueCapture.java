package dev.jpto.pattern;

import dev.jpto.ir.Value;
import dev.jpto.pattern.model.Var;

/** A value of a pattern. */
public final class ValueCapture extends Capture<Value> implements OperandCapture {
  ValueCapture(Var var) {
    super(var);
  }

  @Override
  public Var asOperand() {
    return var();
  }
}
