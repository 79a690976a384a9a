package dev.jpto.eval;

import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Region;
import java.util.List;

/** What an {@link Evaluator} wants to happen next. */
public sealed interface Step {
  /**
   * The operation is done; control goes to the next one.
   *
   * @param values one for each result
   */
  record Results(List<RuntimeValue> values) implements Step {}

  /**
   * Control goes to a successor of the operation.
   *
   * @param successor which one
   * @param arguments one for each argument of the block
   */
  record Branch(int successor, List<RuntimeValue> arguments) implements Step {}

  /**
   * A region runs that sees the values around it.
   *
   * @param region of the operation, or of one in a region of it; not empty
   * @param arguments one for each argument of its first block
   * @param then what happens when control leaves it
   */
  record Enter(Region region, List<RuntimeValue> arguments, Continuation then) implements Step {}

  /**
   * A region runs that sees no values around it; what it leaves with are the results of the
   * operation.
   *
   * @param body anywhere in the program; not empty
   * @param arguments one for each argument of its first block
   */
  record Call(Region body, List<RuntimeValue> arguments) implements Step {}

  /**
   * Control leaves the region that the operation is in.
   *
   * @param values what the operation around goes on with
   */
  record Leave(List<RuntimeValue> values) implements Step {}

  /** The operation is done and has this result. */
  static Step result(RuntimeValue value) {
    return new Results(List.of(value));
  }

  /** The operation is done and has these results. */
  static Step results(List<RuntimeValue> values) {
    return new Results(values);
  }

  /** Control goes to successor {@code i}. */
  static Step branch(int i, List<RuntimeValue> arguments) {
    return new Branch(i, arguments);
  }

  /** {@code region} runs, and then {@code then}. */
  static Step enter(Region region, List<RuntimeValue> arguments, Continuation then) {
    return new Enter(region, arguments, then);
  }

  /** {@code body} is called. */
  static Step call(Region body, List<RuntimeValue> arguments) {
    return new Call(body, arguments);
  }

  /** Control leaves the region around with {@code values}. */
  static Step leave(List<RuntimeValue> values) {
    return new Leave(values);
  }
}
