package dev.jpto.run.validate;

import dev.jpto.eval.Evaluators;
import dev.jpto.ir.Cloner;
import dev.jpto.ir.Operation;
import dev.jpto.ir.analysis.SymbolTable;
import dev.jpto.ir.attr.Location;
import dev.jpto.run.JptoEvaluators;
import dev.jpto.run.Tolerance;
import dev.jpto.std.func.FuncOps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the functions of a module at several points of a pipeline on the same inputs and compares
 * what they do. Where a function cannot be run it is compared again at the next point where it can.
 * It keeps a copy of the module for each point. Not thread-safe.
 *
 * <pre>{@code
 * ModuleValidator validator = new ModuleValidator(3, 1);
 * validator.next(module, Tolerance.EXACT);
 * // ... passes change the module ...
 * List<Finding> findings = validator.next(module, Tolerance.EXACT);
 * }</pre>
 */
public final class ModuleValidator {
  private final Evaluators evaluators = JptoEvaluators.all();
  private final int inputs;
  private final long seed;
  private final Map<String, FunctionHistory> histories = new LinkedHashMap<>();

  /**
   * A validator.
   *
   * @param inputs how many inputs each function is run on
   * @param seed what the inputs are made from
   */
  public ModuleValidator(int inputs, long seed) {
    this.inputs = inputs;
    this.seed = seed;
  }

  /**
   * Compares the functions of {@code module}, which is valid, with what they were last time; one
   * finding for each function, in the order in which they were met.
   */
  public List<Finding> next(Operation module, Tolerance tolerance) {
    Map<String, Operation> functions = functions(Cloner.clone(module));
    List<Finding> findings = new ArrayList<>();
    for (String name : functions.keySet()) {
      histories.computeIfAbsent(name, _ -> new FunctionHistory(name, evaluators, inputs, seed));
    }
    for (Map.Entry<String, FunctionHistory> entry : histories.entrySet()) {
      String name = entry.getKey();
      Optional<Operation> function = Optional.ofNullable(functions.get(name));
      findings.add(
          function
              .map(f -> entry.getValue().next(f, tolerance))
              .orElseGet(() -> new Finding.Skipped(name, "it is not there any more")));
    }
    return findings;
  }

  /** Where the functions of {@code root} with a body come from, by name. */
  public static Map<String, Location> locations(Operation root) {
    Map<String, Location> locations = new LinkedHashMap<>();
    functions(root).forEach((name, function) -> locations.put(name, function.location()));
    return locations;
  }

  private static Map<String, Operation> functions(Operation root) {
    Map<String, Operation> functions = new LinkedHashMap<>();
    root.walk(
        op -> {
          if (op.is(FuncOps.FUNC) && !op.region(0).isEmpty()) {
            functions.putIfAbsent(SymbolTable.nameOf(op).orElse("?"), op);
          }
        });
    return functions;
  }
}
