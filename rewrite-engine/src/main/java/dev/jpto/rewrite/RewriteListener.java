package dev.jpto.rewrite;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import java.util.List;

/** Told of every change a {@link Rewriter} makes. All methods do nothing unless overridden. */
public interface RewriteListener {
  /** Listens to nothing. */
  RewriteListener NONE = new RewriteListener() {};

  /** {@code op} was put into a block, or moved to another place. */
  default void inserted(Operation op) {}

  /** Attributes, operands, successors, types or the location of {@code op} were changed. */
  default void modified(Operation op) {}

  /** The results of {@code op} are about to be replaced by {@code values}. */
  default void replaced(Operation op, List<? extends Value> values) {}

  /** {@code op}, which is still whole but for what was inside it, is about to be erased. */
  default void erased(Operation op) {}

  /** {@code block} was put into a region, or moved to another one. */
  default void blockInserted(Block block) {}

  /** {@code block}, which is empty, is about to be erased. */
  default void blockErased(Block block) {}

  /** {@code block} got or lost an argument, or the location of one was changed. */
  default void argumentsChanged(Block block) {}

  /** One that tells this and then {@code other}. */
  default RewriteListener and(RewriteListener other) {
    if (other == NONE) {
      return this;
    }
    return this == NONE ? other : new ListenerPair(this, other);
  }
}
