package dev.jpto.pattern;

import dev.jpto.ir.Value;
import dev.jpto.pattern.model.Var;
import java.util.List;

/** Any number of values of a pattern: a group of operands or results. */
public final class ValuesCapture extends Capture<List<Value>> implements OperandCapture {
  ValuesCapture(Var var) {
    super(var);
  }

  @Override
  public Var asOperand() {
    return var();
  }
}
