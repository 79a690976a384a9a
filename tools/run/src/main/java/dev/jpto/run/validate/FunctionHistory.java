package dev.jpto.run.validate;

import dev.jpto.eval.Evaluators;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.ir.Operation;
import dev.jpto.run.Tolerance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One function through a pipeline: how it was when it last ran, and what it did then. */
final class FunctionHistory {
  /** An input, what the function did with it at first, and what it did last. */
  private record Trial(int number, Sample sample, Execution first, Execution last) {
    Optional<Observation> model() {
      return first instanceof Execution.Ended(Observation seen)
          ? Optional.of(seen)
          : Optional.empty();
    }
  }

  /**
   * Inputs tried for each that is wanted, as many may be outside of what a function is made for.
   */
  private static final int TRIES = 4;

  private final String name;
  private final Evaluators evaluators;
  private final int wanted;
  private final long seed;
  private Signature signature;
  private Operation last;
  private List<Trial> trials = List.of();

  FunctionHistory(String name, Evaluators evaluators, int wanted, long seed) {
    this.name = name;
    this.evaluators = evaluators;
    this.wanted = wanted;
    this.seed = seed;
  }

  /**
   * Compares with the last time.
   *
   * @param function the function as it is now; it does not change any more
   */
  Finding next(Operation function, Tolerance tolerance) {
    return trials.isEmpty() ? start(function) : compare(function, tolerance);
  }

  private Finding start(Operation function) {
    signature = Signature.of(function);
    if (signature.unusable().isPresent()) {
      return new Finding.Skipped(name, signature.unusable().get());
    }
    List<Trial> made = new ArrayList<>();
    String reason = "";
    for (int i = 0; made.size() < wanted && i < TRIES * wanted; i++) {
      Optional<Sample> sample = RandomInputs.of(signature, seed, i);
      if (sample.isEmpty()) {
        return new Finding.Skipped(name, "how much memory its pointers need is not known");
      }
      Execution run = run(function, sample.get(), Optional.empty());
      switch (run) {
        case Execution.Unknown(String why) -> {
          return new Finding.Skipped(name, why);
        }
        case Execution.Stopped(String why, boolean undefined) when undefined -> reason = why;
        default -> made.add(new Trial(i, sample.get(), run, run));
      }
    }
    if (made.isEmpty()) {
      return new Finding.Skipped(name, "it ends well on no input that was tried: " + reason);
    }
    trials = made;
    last = function;
    return new Finding.Same(name, made.size(), List.of());
  }

  private Execution run(Operation function, Sample sample, Optional<Observation> model) {
    return new FunctionRun(signature, function, evaluators).run(sample, model);
  }

  private Finding compare(Operation function, Tolerance tolerance) {
    List<Trial> after = new ArrayList<>();
    List<Integer> uncompared = List.of();
    for (Trial trial : trials) {
      Execution run = run(function, trial.sample(), trial.model());
      if (run instanceof Execution.Unknown(String why)) {
        return new Finding.Skipped(name, why);
      }
      Optional<String> difference = difference(trial.last(), run, tolerance);
      if (difference.isPresent()) {
        return changed(trial, function, tolerance);
      }
      if (run instanceof Execution.Ended(Observation seen)) {
        uncompared = Difference.notCompared(seen);
      }
      after.add(new Trial(trial.number(), trial.sample(), trial.first(), run));
    }
    trials = after;
    last = function;
    return new Finding.Same(name, after.size(), uncompared);
  }

  private Optional<String> difference(Execution before, Execution after, Tolerance tolerance) {
    return switch (before) {
      case Execution.Ended(Observation expected) ->
          switch (after) {
            case Execution.Ended(Observation actual) ->
                Difference.between(signature, expected, actual, tolerance);
            case Execution.Stopped(String why, boolean _) -> Optional.of("it ends with: " + why);
            case Execution.Unknown _ -> Optional.empty();
          };
      case Execution.Stopped(String expected, boolean undefined) -> {
        boolean same =
            undefined || (after instanceof Execution.Stopped stopped && !stopped.undefined());
        yield same ? Optional.empty() : Optional.of("it does not end any more with: " + expected);
      }
      case Execution.Unknown _ -> Optional.empty();
    };
  }

  private Finding changed(Trial trial, Operation function, Tolerance tolerance) {
    Sample sample = trial.sample();
    String[] texts = new String[sample.buffers().size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = "random";
      for (int constant = 0; constant <= 1; constant++) {
        Sample simpler = sample.withBuffer(i, filled(sample.buffers().get(i), constant));
        if (recheck(trial, simpler, function, tolerance).isPresent()) {
          sample = simpler;
          texts[i] = constant == 0 ? "zeros" : "ones";
          break;
        }
      }
    }
    String difference = recheck(trial, sample, function, tolerance).orElseThrow();
    return new Finding.Changed(name, difference, describe(sample, texts, trial.number()));
  }

  private Optional<String> recheck(
      Trial trial, Sample sample, Operation function, Tolerance tolerance) {
    return difference(
        run(last, sample, trial.model()), run(function, sample, trial.model()), tolerance);
  }

  private static DenseArray filled(DenseArray like, int constant) {
    DenseArray array = DenseArray.zeros(like.type(), like.shape());
    DType type = like.type();
    if (type.isFloat()) {
      Arrays.fill(array.floats(), constant);
    } else {
      Arrays.fill(array.integers(), type.wrap(constant));
    }
    return array;
  }

  private String describe(Sample sample, String[] texts, int number) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      int[] shape = sample.buffers().get(i).shape();
      String extents = String.join("x", Arrays.stream(shape).mapToObj(Integer::toString).toList());
      parts.add(signature.buffers().get(i).name() + " = " + texts[i] + " " + extents);
    }
    for (int i = 0; i < signature.scalars().size(); i++) {
      parts.add(signature.scalars().get(i).name() + " = " + sample.scalars().get(i));
    }
    String inputs = parts.isEmpty() ? "no inputs" : String.join(", ", parts);
    return inputs + " (seed " + seed + ", input " + number + ")";
  }
}
