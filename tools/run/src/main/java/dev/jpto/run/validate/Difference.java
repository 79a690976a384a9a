package dev.jpto.run.validate;

import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.value.Poison;
import dev.jpto.run.Tolerance;
import java.util.List;
import java.util.Optional;

/** Finds the first thing that two runs on the same inputs did differently. */
final class Difference {
  private Difference() {}

  /** What differs, with coordinates and both values; empty if nothing does. */
  static Optional<String> between(
      Signature signature, Observation before, Observation after, Tolerance tolerance) {
    for (int i = 0; i < before.results().size(); i++) {
      if (before.results().get(i).isEmpty() || after.results().get(i).isEmpty()) {
        continue;
      }
      Optional<String> found =
          result(before.results().get(i).get(), after.results().get(i).get(), tolerance);
      if (found.isPresent()) {
        return Optional.of("result #" + i + " " + found.get());
      }
    }
    for (int i = 0; i < before.buffers().size(); i++) {
      Optional<String> found = tensor(before.buffers().get(i), after.buffers().get(i), tolerance);
      if (found.isPresent()) {
        String name = signature.buffers().get(i).name();
        return Optional.of("parameter '" + name + "' " + found.get());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> result(
      Observation.Result before, Observation.Result after, Tolerance tolerance) {
    if (before instanceof Observation.Tensor a && after instanceof Observation.Tensor b) {
      return tensor(a.numbers(), b.numbers(), tolerance);
    }
    if (before instanceof Observation.Other(Poison _) || before.equals(after)) {
      return Optional.empty();
    }
    return Optional.of("is " + text(after) + ", expected " + text(before));
  }

  private static String text(Observation.Result result) {
    return switch (result) {
      case Observation.Other(var value) -> value.toString();
      case Observation.Tensor(DenseArray numbers, int _) -> numbers.toString();
    };
  }

  private static Optional<String> tensor(DenseArray before, DenseArray after, Tolerance tolerance) {
    DenseArray shaped = before.size() == after.size() ? after.reshaped(before.shape()) : after;
    return tolerance.compare(shaped, before).difference();
  }

  /** How many results cannot be compared. */
  static List<Integer> notCompared(Observation after) {
    return java.util.stream.IntStream.range(0, after.results().size())
        .filter(i -> after.results().get(i).isEmpty())
        .boxed()
        .toList();
  }
}
