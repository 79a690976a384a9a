package dev.jpto.ir.iface;

import dev.jpto.ir.Operation;

/** An operation that may be run where it would not have run, if its operands allow it. */
@FunctionalInterface
public interface Speculatable {
  /** Whether {@code op} may run at any time without harm, wherever its operands are defined. */
  boolean isSpeculatable(Operation op);
}
