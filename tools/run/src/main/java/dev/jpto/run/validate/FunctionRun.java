package dev.jpto.run.validate;

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
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.pto.eval.Pointer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Runs a function on the inputs of the function it was made from, whose parameters are an earlier
 * form of its own: tensors may be pointers now; tensors may be appended, which stand for the
 * results that had memory of their own; after the scalars an {@code index} may be appended for each
 * extent known at run time only, and {@code i32} for the identity of the core (tile-tensor.md
 * section 4.5).
 */
final class FunctionRun {
  private static final Limits LIMITS = new Limits(2_000_000L, 10_000);

  /** Block 0 of 1, subblock 0. */
  private static final long[] IDENTITY = {0, 1, 0};

  private final Signature original;
  private final Operation function;
  private final Signature signature;
  private final Evaluators evaluators;

  FunctionRun(Signature original, Operation function, Evaluators evaluators) {
    this.original = original;
    this.function = function;
    this.signature = Signature.of(function);
    this.evaluators = evaluators;
  }

  /**
   * Runs it.
   *
   * @param model what the original function did, if this is not the original function
   */
  Execution run(Sample sample, Optional<Observation> model) {
    if (signature.unusable().isPresent()) {
      return new Execution.Unknown(signature.unusable().get());
    }
    List<DenseArray> fresh = model.map(FunctionRun::freshResults).orElse(List.of());
    int appended = signature.buffers().size() - original.buffers().size();
    if (appended < 0 || appended > fresh.size()) {
      return new Execution.Unknown(
          "its %d tensors cannot be told from the %d it had"
              .formatted(signature.buffers().size(), original.buffers().size()));
    }
    RuntimeValue[] arguments = new RuntimeValue[signature.size()];
    List<TensorView> memories = new ArrayList<>();
    for (int i = 0; i < signature.buffers().size(); i++) {
      Signature.Buffer buffer = signature.buffers().get(i);
      int extra = i - original.buffers().size();
      DenseArray numbers =
          extra < 0
              ? sample.buffers().get(i)
              : DenseArray.zeros(fresh.get(extra).type(), fresh.get(extra).shape());
      if (numbers.type() != buffer.type()) {
        return new Execution.Unknown("the elements of '" + buffer.name() + "' have another type");
      }
      TensorView view =
          TensorView.allocate("%" + buffer.name(), numbers, RunOptions.DEFAULT.checks());
      memories.add(view);
      arguments[buffer.index()] =
          buffer.isPointer() ? new Pointer(view.memory(), view.type(), 0) : view;
    }
    Optional<String> problem = bindScalars(sample, arguments);
    return problem.isPresent()
        ? new Execution.Unknown(problem.get())
        : finish(arguments, memories, model);
  }

  private Optional<String> bindScalars(Sample sample, RuntimeValue[] arguments) {
    int known = original.scalars().size();
    int extents = 0;
    int identity = 0;
    for (int i = 0; i < signature.scalars().size(); i++) {
      Signature.Scalar scalar = signature.scalars().get(i);
      if (i < known) {
        if (!scalar.type().equals(original.scalars().get(i).type())) {
          return Optional.of("parameter '" + scalar.name() + "' has another type");
        }
        arguments[scalar.index()] = sample.scalars().get(i);
      } else if (scalar.type() instanceof IndexType && extents < sample.extents().size()) {
        arguments[scalar.index()] = IntegerScalar.index(sample.extents().get(extents++));
      } else if (scalar.type() instanceof IntegerType type && identity < IDENTITY.length) {
        arguments[scalar.index()] = IntegerScalar.wrap(type.width(), IDENTITY[identity++]);
      } else {
        return Optional.of("nothing is known of its new parameter '" + scalar.name() + "'");
      }
    }
    return signature.scalars().size() < known
        ? Optional.of("it has lost a parameter")
        : Optional.empty();
  }

  private static List<DenseArray> freshResults(Observation model) {
    List<DenseArray> fresh = new ArrayList<>();
    for (Optional<Observation.Result> result : model.results()) {
      if (result.isPresent()
          && result.get() instanceof Observation.Tensor(DenseArray numbers, int parameter)
          && parameter < 0) {
        fresh.add(numbers);
      }
    }
    return fresh;
  }

  private Execution finish(
      RuntimeValue[] arguments, List<TensorView> memories, Optional<Observation> model) {
    Environment environment = new Environment().with(RunOptions.class, RunOptions.DEFAULT);
    Interpreter interpreter = new Interpreter(evaluators, LIMITS, environment, Observer.NONE);
    Outcome outcome;
    try {
      outcome = interpreter.run(function.region(0), Arrays.asList(arguments));
    } catch (ClassCastException e) {
      // Evaluators of arith take tensors that are values, not those in memory.
      return new Execution.Unknown("an operation has no evaluator for what it is given");
    }
    return switch (outcome) {
      case Outcome.Returned(List<RuntimeValue> values) -> ended(values, memories, model);
      case Outcome.Unsupported it ->
          new Execution.Unknown("'" + it.at().name() + "' op " + it.reason());
      case Outcome.OutOfFuel it ->
          new Execution.Unknown("'" + it.at().name() + "' op " + it.reason());
      case Outcome.Stopped it ->
          new Execution.Stopped(
              "'" + it.at().name() + "' op " + it.reason(), it instanceof Outcome.Undefined);
    };
  }

  private Execution ended(
      List<RuntimeValue> values, List<TensorView> memories, Optional<Observation> model) {
    try {
      return new Execution.Ended(observe(values, memories, model));
    } catch (Stop stop) {
      return new Execution.Stopped("'func.return' op " + stop.getMessage(), true);
    }
  }

  private Observation observe(
      List<RuntimeValue> values, List<TensorView> memories, Optional<Observation> model) {
    List<DenseArray> buffers = new ArrayList<>();
    for (int i = 0; i < original.buffers().size(); i++) {
      buffers.add(memories.get(i).read());
    }
    List<Optional<Observation.Result>> results = new ArrayList<>();
    for (RuntimeValue value : values) {
      results.add(Optional.of(result(value, memories)));
    }
    if (model.isEmpty() || model.get().results().size() == results.size()) {
      return new Observation(buffers, results);
    }
    return new Observation(buffers, matched(results, memories, model.get()));
  }

  private static Observation.Result result(RuntimeValue value, List<TensorView> memories) {
    if (!(value instanceof TensorView view)) {
      return new Observation.Other(value);
    }
    for (int i = 0; i < memories.size(); i++) {
      if (memories.get(i).memory() == view.memory()) {
        return new Observation.Tensor(view.read(), i);
      }
    }
    return new Observation.Tensor(view.read(), -1);
  }

  /** Tensors are not returned any more: they are the memories that were given. */
  private List<Optional<Observation.Result>> matched(
      List<Optional<Observation.Result>> results, List<TensorView> memories, Observation model) {
    List<Optional<Observation.Result>> matched = new ArrayList<>();
    int extra = original.buffers().size();
    int other = 0;
    for (Optional<Observation.Result> wanted : model.results()) {
      if (wanted.isPresent() && wanted.get() instanceof Observation.Tensor tensor) {
        boolean isFresh = tensor.parameter() < 0;
        int at = isFresh ? extra++ : tensor.parameter();
        matched.add(
            at < memories.size()
                ? Optional.of(new Observation.Tensor(memories.get(at).read(), tensor.parameter()))
                : Optional.empty());
      } else {
        matched.add(other < results.size() ? results.get(other++) : Optional.empty());
      }
    }
    return matched;
  }
}
