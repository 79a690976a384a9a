package dev.jpto.tile;

import dev.jpto.ir.Operation;

/** What must hold of an operation; throws {@link RuleViolation} if it does not. */
@FunctionalInterface
interface TileCheck {
  /** Checks {@code op}, whose results are set. */
  void check(Operation op);
}
