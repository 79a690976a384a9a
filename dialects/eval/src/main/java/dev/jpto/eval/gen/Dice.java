package dev.jpto.eval.gen;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Random choices that a seed decides: the same seed makes the same choices on every machine. */
final class Dice {
  private final SplittableRandom random;

  /** The choices of {@code seed}. */
  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** An integer of {@code [0, bound)}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** An integer of {@code [least, most]}. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /** True in {@code percent} of 100 cases. */
  boolean percent(int percent) {
    return random.nextInt(100) < percent;
  }

  /** All 64 bits. */
  long bits() {
    return random.nextLong();
  }

  /** One of {@code choices}. */
  <T> T pick(List<? extends T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** From {@code least} to {@code most} values that {@code maker} makes. */
  <T> List<T> list(int least, int most, Supplier<? extends T> maker) {
    int size = between(least, most);
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(maker.get());
    }
    return values;
  }
}
