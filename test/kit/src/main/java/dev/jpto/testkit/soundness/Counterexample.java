package dev.jpto.testkit.soundness;

import dev.jpto.eval.Outcome;
import dev.jpto.eval.value.RuntimeValue;
import java.util.List;

/**
 * Arguments for which one program must not stand for another.
 *
 * @param before the program that says what is right
 * @param after the program that stands for it
 * @param inputs the arguments, as simple as they could be made
 * @param expected how {@code before} ends
 * @param actual how {@code after} ends
 * @param seed what made programs and arguments
 */
public record Counterexample(
    String before,
    String after,
    List<RuntimeValue> inputs,
    Outcome expected,
    Outcome actual,
    long seed) {
  /** All of it, over several lines. */
  @Override
  public String toString() {
    return """
    before:
    %s
    after:
    %s
    inputs:       %s
    before gives: %s
    after gives:  %s
    seed:         %d
    """
        .formatted(before, after, inputs, text(expected), text(actual), seed);
  }

  private static String text(Outcome outcome) {
    return outcome instanceof Outcome.Returned(List<RuntimeValue> values)
        ? values.toString()
        : outcome.toString();
  }
}
