package dev.jpto.eval;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;

/**
 * Adds the evaluators of one dialect by the names of its operations.
 *
 * <pre>{@code
 * new NamedEvaluators(evaluators, new PtoDialect()).add("tneg", it -> ...);
 * }</pre>
 */
public final class NamedEvaluators {
  private final Evaluators evaluators;
  private final Dialect dialect;

  /** Adds to {@code evaluators}. */
  public NamedEvaluators(Evaluators evaluators, Dialect dialect) {
    this.evaluators = evaluators;
    this.dialect = dialect;
  }

  /**
   * Adds the evaluator of the operation {@code name}, without the namespace; throws if there is no
   * such operation or it has one.
   */
  public NamedEvaluators add(String name, Evaluator evaluator) {
    String fullName = dialect.namespace() + "." + name;
    OpDefinition definition =
        dialect
            .operation(fullName)
            .orElseThrow(() -> new IllegalArgumentException("no operation '" + fullName + "'"));
    evaluators.add(definition, evaluator);
    return this;
  }
}
