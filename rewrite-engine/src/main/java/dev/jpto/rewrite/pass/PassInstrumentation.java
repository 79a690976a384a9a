package dev.jpto.rewrite.pass;

import dev.jpto.ir.Operation;

/** Told what a pass manager does. All methods do nothing unless overridden. */
public interface PassInstrumentation {
  /** How a step ended. */
  enum Outcome {
    /** It succeeded and changed nothing. */
    UNCHANGED,
    /** It succeeded and changed something; only passes are known to have. */
    CHANGED,
    /** It failed, or what it made does not verify. */
    FAILED
  }

  /** {@code step} is about to run on {@code op}. */
  default void before(Step step, Operation op) {}

  /** {@code step} has run on {@code op}; the last told before is told first. */
  default void after(Step step, Operation op, Outcome outcome) {}

  /**
   * Whether it may be told of several operations at once by several threads. If not, passes run one
   * after the other.
   */
  default boolean isThreadSafe() {
    return false;
  }
}
