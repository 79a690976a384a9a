package dev.jpto.tile;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Type;

/**
 * The type of the only result of an operation, which follows from operands and attributes; throws
 * {@link RuleViolation} if these are wrong.
 */
@FunctionalInterface
interface TileRule {
  /** The result type of {@code op}, whose results may not be set yet. */
  Type resultOf(Operation op);
}
