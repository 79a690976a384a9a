package dev.jpto.run.validate;

import java.util.List;

/** What was found of one function at one point of a pipeline. */
public sealed interface Finding {
  /** The name of the function. */
  String function();

  /**
   * It computes what it computed before, as far as {@code runs} runs can tell; or it is looked at
   * for the first time.
   *
   * @param uncompared results that cannot be compared, by number
   */
  record Same(String function, int runs, List<Integer> uncompared) implements Finding {
    /** Copies the list. */
    public Same {
      uncompared = List.copyOf(uncompared);
    }
  }

  /**
   * It computes something else.
   *
   * @param difference what differs, first of all
   * @param inputs on which inputs, made as simple as was possible
   */
  record Changed(String function, String difference, String inputs) implements Finding {}

  /** Nothing can be said, for this reason. */
  record Skipped(String function, String reason) implements Finding {}
}
