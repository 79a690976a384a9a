package dev.jpto.eval;

/**
 * What an operation does when it runs. An evaluator holds no state: what an operation with regions
 * has to remember between them is in the {@link Continuation} it gives.
 *
 * <pre>{@code
 * evaluators.add(MyOps.DOUBLE, it -> Step.result(twice(it.integer(0))));
 * }</pre>
 */
@FunctionalInterface
public interface Evaluator {
  /** Runs one operation up to what has to happen next. Throws {@link Stop} to end the program. */
  Step evaluate(Invocation it);
}
