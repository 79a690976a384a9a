package dev.jpto.run;

import dev.jpto.eval.Environment;
import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Interpreter;
import dev.jpto.eval.Limits;
import dev.jpto.eval.Observer;
import dev.jpto.eval.Outcome;
import dev.jpto.eval.Stop;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.memory.RunOptions;
import dev.jpto.eval.memory.TensorView;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.eval.TensorStrides;
import dev.jpto.pto.PtrType;
import dev.jpto.pto.eval.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs functions of a module on inputs. Every run starts from fresh memories, so the same inputs
 * give the same result; the module must not change meanwhile. Not thread-safe.
 *
 * <pre>{@code
 * Run before = Runner.run(module, entry, inputs);
 * }</pre>
 */
public final class Runner {
  private final Evaluators evaluators;
  private final RunOptions options;
  private final Limits limits;
  private final Observer observer;

  /** A runner of what {@code evaluators} can run, given up at {@code limits}. */
  public Runner(Evaluators evaluators, RunOptions options, Limits limits, Observer observer) {
    this.evaluators = evaluators;
    this.options = options;
    this.limits = limits;
    this.observer = observer;
  }

  /** A runner of all dialects with the checks that are made if nothing is said. */
  public Runner() {
    this(JptoEvaluators.all(), RunOptions.DEFAULT, Limits.DEFAULT, Observer.NONE);
  }

  /** Runs {@code entry}, a function with a body, by a {@link #Runner()}. */
  public static Run run(Operation entry, List<Input> inputs) {
    return new Runner().call(entry, inputs);
  }

  /** Runs {@code entry}, a function with a body, on an input for each parameter. */
  public Run call(Operation entry, List<Input> inputs) {
    List<Optional<TensorView>> memories = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Value parameter = entry.region(0).entry().argument(i);
      memories.add(memory(inputs.get(i), Parameters.name(parameter, i)));
    }
    Outcome outcome = run(entry, inputs, memories);
    return new Run(outcome, memories.stream().map(m -> m.map(Runner::contents)).toList());
  }

  private Outcome run(Operation entry, List<Input> inputs, List<Optional<TensorView>> memories) {
    List<RuntimeValue> arguments = new ArrayList<>();
    try {
      for (int i = 0; i < inputs.size(); i++) {
        Type type = entry.region(0).entry().argument(i).type();
        Optional<TensorView> memory = memories.get(i);
        arguments.add(
            memory.isPresent()
                ? argument(type, memory.get())
                : ((Input.Plain) inputs.get(i)).value());
      }
    } catch (Stop stop) {
      return stop.at(entry);
    }
    Environment environment = new Environment().with(RunOptions.class, options);
    return new Interpreter(evaluators, limits, environment, observer)
        .run(entry.region(0), arguments);
  }

  private Optional<TensorView> memory(Input input, String name) {
    return switch (input) {
      case Input.Plain _ -> Optional.empty();
      case Input.Tensor(DenseArray numbers) ->
          Optional.of(TensorView.allocate("%" + name, numbers, options.checks()));
      case Input.Unwritten unwritten ->
          Optional.of(
              TensorView.allocate(
                  "%" + name, unwritten.type(), unwritten.shape(), options.checks()));
    };
  }

  private static RuntimeValue argument(Type type, TensorView view) {
    return switch (type) {
      case PtrType _ -> new Pointer(view.memory(), view.type(), 0);
      case RankedTensorType tensor when tensor.encoding().isPresent() -> {
        long[] strides = TensorStrides.of(tensor, view.shape());
        yield new TensorView(view.memory(), view.type(), 0, view.shape(), strides);
      }
      default -> view;
    };
  }

  /** Without checks: what was not written is zero. */
  private static DenseArray contents(TensorView view) {
    view.memory().setWritten();
    return view.read();
  }
}
