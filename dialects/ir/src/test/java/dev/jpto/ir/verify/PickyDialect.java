package dev.jpto.ir.verify;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.NamedAttribute;
import java.util.List;

/** A dialect that allows any discardable attribute but {@code picky.bad}. */
final class PickyDialect extends Dialect {
  PickyDialect() {
    super("picky");
  }

  @Override
  public String summary() {
    return "Refuses an attribute.";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    return List.of();
  }

  @Override
  public boolean verifyAttribute(Operation op, NamedAttribute attribute) {
    return !attribute.name().equals("picky.bad")
        || op.emitOpError("has a bad attribute '" + attribute.name() + "'");
  }
}
