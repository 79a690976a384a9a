package dev.jpto.suite.laws;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices that a seed decides. */
final class Choices {
  private final SplittableRandom random;

  Choices(long seed) {
    random = new SplittableRandom(seed);
  }

  /** An integer of {@code [0, bound)}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True in {@code percent} of 100 cases. */
  boolean percent(int percent) {
    return random.nextInt(100) < percent;
  }

  /** One of {@code choices}. */
  <T> T pick(List<? extends T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of {@code choices}, the later ones more often. */
  <T> T pickLate(List<? extends T> choices) {
    int first = random.nextInt(choices.size());
    int second = random.nextInt(choices.size());
    return choices.get(Math.max(first, second));
  }
}
