package dev.jpto.eval;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Which evaluator each operation has. Dialects add theirs, so that neither the kernel nor a program
 * that interprets nothing knows of them. Not to be changed while an {@link Interpreter} uses it.
 */
public final class Evaluators {
  private final Map<OpDefinition, Evaluator> byDefinition = new IdentityHashMap<>();

  /** No evaluators. */
  public Evaluators() {}

  /** Adds the evaluator of one operation; throws if it has one. */
  public Evaluators add(OpDefinition definition, Evaluator evaluator) {
    if (byDefinition.putIfAbsent(definition, evaluator) != null) {
      throw new IllegalArgumentException("'" + definition.name() + "' has an evaluator already");
    }
    return this;
  }

  /** Whether the operation that {@code definition} defines can be run. */
  public boolean has(OpDefinition definition) {
    return byDefinition.containsKey(definition);
  }

  /** The evaluator of {@code op}, or null. */
  Evaluator of(Operation op) {
    return op.definition() == null ? null : byDefinition.get(op.definition());
  }
}
