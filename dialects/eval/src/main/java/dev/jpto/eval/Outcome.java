package dev.jpto.eval;

import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Operation;
import java.util.List;

/** How an execution ended. */
public sealed interface Outcome {
  /**
   * It ended by itself.
   *
   * @param values what the called region left with
   */
  record Returned(List<RuntimeValue> values) implements Outcome {}

  /** It ended at an operation. */
  sealed interface Stopped extends Outcome {
    /** The operation. */
    Operation at();

    /** Why, as the end of a sentence that starts with the operation's name. */
    String reason();

    /** Emits {@code error: 'name' op reason} at the operation. */
    default void emit() {
      at().emitOpError(reason());
    }
  }

  /**
   * Undefined behaviour: anything might have happened instead.
   *
   * @param at the operation
   * @param reason what it met
   */
  record Undefined(Operation at, String reason) implements Stopped {
    @Override
    public String toString() {
      return "undefined behaviour: '" + at.name() + "' op " + reason;
    }
  }

  /**
   * The program ended itself, as by a false assertion.
   *
   * @param at the operation
   * @param reason what it said
   */
  record Aborted(Operation at, String reason) implements Stopped {
    @Override
    public String toString() {
      return "aborted: '" + at.name() + "' op " + reason;
    }
  }

  /**
   * It waits for ever.
   *
   * @param at the operation that waits
   * @param reason for what
   */
  record Deadlock(Operation at, String reason) implements Stopped {
    @Override
    public String toString() {
      return "deadlock: '" + at.name() + "' op " + reason;
    }
  }

  /**
   * Nothing is known of what the program would have done further.
   *
   * @param at the operation that did not run
   * @param reason which limit was reached
   */
  record OutOfFuel(Operation at, String reason) implements Stopped {
    @Override
    public String toString() {
      return "out of fuel: '" + at.name() + "' op " + reason;
    }
  }

  /**
   * An operation that cannot be run, such as one without evaluator.
   *
   * @param at the operation
   * @param reason what is missing
   */
  record Unsupported(Operation at, String reason) implements Stopped {
    @Override
    public String toString() {
      return "unsupported: '" + at.name() + "' op " + reason;
    }
  }
}
