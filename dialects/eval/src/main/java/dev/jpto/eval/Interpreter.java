package dev.jpto.eval;

import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Region;
import dev.jpto.ir.analysis.SymbolTables;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs regions. What it learns of a program it keeps for the next run, so the program must not
 * change while an interpreter is used. It uses no Java stack for nested regions and calls. Not
 * thread-safe.
 *
 * <pre>{@code
 * Interpreter interpreter = new Interpreter(StdEvaluators.all(), Limits.DEFAULT);
 * Outcome outcome = interpreter.run(function.region(0), List.of(IntegerScalar.wrap(32, 7)));
 * }</pre>
 */
public final class Interpreter {
  private final Evaluators evaluators;
  private final Limits limits;
  private final Map<Region, BodyCode> bodies = new IdentityHashMap<>();
  private final SymbolTables symbols = new SymbolTables();
  private final Environment environment;
  private final Observer observer;

  /** An interpreter for programs whose operations {@code evaluators} can run. */
  public Interpreter(Evaluators evaluators, Limits limits) {
    this(evaluators, limits, new Environment(), Observer.NONE);
  }

  /**
   * An interpreter whose programs run in {@code environment}, which keeps what one run leaves for
   * the next.
   */
  public Interpreter(
      Evaluators evaluators, Limits limits, Environment environment, Observer observer) {
    this.evaluators = evaluators;
    this.limits = limits;
    this.environment = environment;
    this.observer = observer;
  }

  Environment environment() {
    return environment;
  }

  Observer observer() {
    return observer;
  }

  SymbolTables symbols() {
    return symbols;
  }

  BodyCode prepared(Region body) {
    return bodies.computeIfAbsent(body, region -> new BodyCode(region, evaluators));
  }

  /**
   * Calls {@code body}, which is valid, not empty and uses no value from outside.
   *
   * @param arguments one for each argument of its first block
   */
  public Outcome run(Region body, List<RuntimeValue> arguments) {
    return new Execution(this, limits).run(body, arguments);
  }
}
