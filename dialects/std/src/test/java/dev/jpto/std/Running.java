package dev.jpto.std;

import dev.jpto.eval.Interpreter;
import dev.jpto.eval.Limits;
import dev.jpto.eval.Outcome;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.analysis.SymbolTable;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import java.util.List;

/** A module that is run. */
public final class Running {
  private final Operation module;
  private final Interpreter interpreter;

  private Running(Operation module, Limits limits) {
    this.module = module;
    this.interpreter = new Interpreter(StdEvaluators.all(), limits);
  }

  /** The module that {@code text} is, or that holds the operations it is. */
  public static Running of(String text) {
    return of(text, new Limits(200_000, 20_000));
  }

  /** As {@link #of(String)}, given up at {@code limits}. */
  public static Running of(String text, Limits limits) {
    return new Running(read(text), limits);
  }

  /** The module that {@code text}, which is valid, is. */
  public static Operation read(String text) {
    Context context = Checked.context();
    context
        .diagnostics()
        .setDefaultHandler(
            diagnostic -> {
              throw new AssertionError(diagnostic.location() + ": " + diagnostic.message());
            });
    return Parser.parse(context, SourceFile.of("test.mlir", text), ParserOptions.DEFAULT)
        .orElseThrow();
  }

  /** A module with the function {@code @f} of one operation: {@code op} reads its arguments. */
  public static Running ofOp(String op, String operands, String results) {
    String text =
        """
        "func.func"() <{function_type = (%s) -> (%s), sym_name = "f"}> ({
        ^bb0(%s):
          %%r:%d = %s : (%s) -> (%s)
          "func.return"(%s) : (%s) -> ()
        }) : () -> ()
        """;
    String[] in = operands.isEmpty() ? new String[0] : operands.split(", ");
    String[] out = results.split(", ");
    StringBuilder arguments = new StringBuilder();
    for (int i = 0; i < in.length; i++) {
      arguments.append(i == 0 ? "" : ", ").append("%a").append(i).append(": ").append(in[i]);
    }
    StringBuilder returned = new StringBuilder();
    for (int i = 0; i < out.length; i++) {
      returned.append(i == 0 ? "%r#0" : ", %r#" + i);
    }
    return of(
        text.formatted(
            operands, results, arguments, out.length, op, operands, results, returned, results));
  }

  /** Calls the function {@code name}. */
  public Outcome call(String name, RuntimeValue... arguments) {
    Operation function = SymbolTable.lookupIn(module, name).orElseThrow();
    return interpreter.run(function.region(0), List.of(arguments));
  }

  /** What {@code @f} returns, which does so. */
  public List<RuntimeValue> values(RuntimeValue... arguments) {
    return returned("f", arguments);
  }

  /** What the function {@code name} returns, which does so. */
  public List<RuntimeValue> returned(String name, RuntimeValue... arguments) {
    Outcome outcome = call(name, arguments);
    if (outcome instanceof Outcome.Returned(List<RuntimeValue> values)) {
      return values;
    }
    throw new AssertionError(List.of(arguments) + ": " + outcome);
  }

  /** The only result of {@code @f}. */
  public RuntimeValue value(RuntimeValue... arguments) {
    return values(arguments).getFirst();
  }
}
