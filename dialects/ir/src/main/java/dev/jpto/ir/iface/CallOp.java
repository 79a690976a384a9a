package dev.jpto.ir.iface;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.SymbolRefAttr;

/** A call of a {@link CallableOp}. */
public interface CallOp {
  /** How {@code op} calls, or null if it does not say. */
  static CallOp of(Operation op) {
    return op.definition() == null ? null : op.definition().implementation(CallOp.class);
  }

  /** The symbol called, or null if a value is called. */
  SymbolRefAttr calleeSymbol(Operation op);

  /** The value called, or null if a symbol is called. */
  Value calleeValue(Operation op);

  /** The operands that become the arguments of the callee. */
  Groups.Range argumentOperands(Operation op);
}
