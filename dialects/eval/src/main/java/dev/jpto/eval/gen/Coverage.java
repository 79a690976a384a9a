package dev.jpto.eval.gen;

import dev.jpto.ir.Context;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts, for each operation, in how many verified operations each of its variants was seen. What
 * counts is what stands in the modules, not what the generator meant to make.
 */
public final class Coverage {
  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

  /** Nothing seen yet of these operations. */
  public Coverage(Collection<OpDefinition> definitions) {
    Context context = new Context();
    for (OpDefinition definition : definitions) {
      Map<String, Integer> variants = new LinkedHashMap<>();
      OpVariants.of(definition, context).forEach(v -> variants.put(v.toString(), 0));
      counts.put(definition.name(), variants);
    }
  }

  /** Counts the operations in a verified module. */
  public void add(Operation module) {
    module.walk(
        op -> {
          Map<String, Integer> variants = counts.get(op.name().text());
          if (variants != null) {
            OpVariants.in(op)
                .forEach(v -> variants.computeIfPresent(v.toString(), (key, n) -> n + 1));
          }
        });
  }

  /** How often {@code variant} of an operation was seen. */
  public int count(OpDefinition definition, String variant) {
    return counts.get(definition.name()).get(variant);
  }

  /** What was never seen, each as {@code operation: variant}. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    counts.forEach(
        (op, variants) ->
            variants.forEach(
                (variant, n) -> {
                  if (n == 0) {
                    missing.add(op + ": " + variant);
                  }
                }));
    return missing;
  }

  /** A table: each operation, and below it how often each variant was seen. */
  public String report() {
    StringBuilder report = new StringBuilder();
    counts.forEach(
        (op, variants) -> {
          report.append(op).append('\n');
          variants.forEach((variant, n) -> report.append("%8d  %s%n".formatted(n, variant)));
        });
    return report.toString();
  }
}
