package dev.jpto.tile;

import dev.jpto.ir.Operation;

/** Gives the {@link AliasFacts} of operations of one definition. */
@FunctionalInterface
interface AliasRule {
  /** The result may lie in the buffer of any operand that is not used later. */
  AliasRule FREE = op -> AliasFacts.FREE;

  /** What holds of {@code op}. */
  AliasFacts of(Operation op);
}
