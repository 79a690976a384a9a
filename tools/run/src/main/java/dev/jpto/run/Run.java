package dev.jpto.run;

import dev.jpto.eval.Outcome;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.value.RuntimeValue;
import java.util.List;
import java.util.Optional;

/**
 * What a run did.
 *
 * @param outcome how it ended
 * @param tensors what the parameters that are in global memory hold at the end, also after an
 *     error; empty for the others
 */
public record Run(Outcome outcome, List<Optional<DenseArray>> tensors) {
  /** Copies the list. */
  public Run {
    tensors = List.copyOf(tensors);
  }

  /** Whether it ended by itself. */
  public boolean hasReturned() {
    return outcome instanceof Outcome.Returned;
  }

  /** What it returned; nothing if it did not. */
  public List<RuntimeValue> results() {
    return outcome instanceof Outcome.Returned(List<RuntimeValue> values) ? values : List.of();
  }
}
