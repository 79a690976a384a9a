package dev.jpto.testkit.soundness;

import dev.jpto.eval.value.RuntimeValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The arguments that programs are compared on. */
final class Inputs {
  /** All arguments are tried if they have this many bits together, or fewer. */
  static final int EXHAUSTIVE_BITS = 16;

  /** All combinations of boundaries are tried if there are no more. */
  private static final int MOST_COMBINATIONS = 600;

  private final List<Domain> domains;

  Inputs(List<Domain> domains) {
    this.domains = domains;
  }

  /** The number of bits of all arguments together. */
  int bits() {
    return domains.stream().mapToInt(Domain::bits).sum();
  }

  /** All arguments if they are few; else boundaries and {@code samples} random ones. */
  Stream<List<RuntimeValue>> all(Random random, int samples) {
    if (bits() <= EXHAUSTIVE_BITS) {
      return IntStream.range(0, 1 << bits()).mapToObj(this::ofBits);
    }
    Stream<List<RuntimeValue>> chosen =
        IntStream.range(0, samples)
            .mapToObj(_ -> domains.stream().map(d -> d.random(random)).toList());
    return Stream.concat(combinations(), chosen);
  }

  /** Arguments of which one is poison, the others random. */
  Stream<List<RuntimeValue>> poisoned(Random random, int samples) {
    return IntStream.range(0, domains.isEmpty() ? 0 : samples)
        .mapToObj(
            round -> {
              List<RuntimeValue> arguments = new ArrayList<>();
              domains.forEach(domain -> arguments.add(domain.random(random)));
              int place = round % domains.size();
              arguments.set(place, domains.get(place).poison());
              return arguments;
            });
  }

  private List<RuntimeValue> ofBits(int bits) {
    List<RuntimeValue> arguments = new ArrayList<>();
    int rest = bits;
    for (Domain domain : domains) {
      arguments.add(domain.ofBits(BigInteger.valueOf(rest)));
      rest >>= domain.bits();
    }
    return arguments;
  }

  private Stream<List<RuntimeValue>> combinations() {
    List<List<RuntimeValue>> boundaries = domains.stream().map(Domain::boundaryValues).toList();
    long count = boundaries.stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    long stride = Math.max(1, count / MOST_COMBINATIONS);
    return IntStream.range(0, (int) Math.min(count, MOST_COMBINATIONS))
        .mapToObj(i -> combination(boundaries, i * stride));
  }

  private static List<RuntimeValue> combination(List<List<RuntimeValue>> choices, long number) {
    List<RuntimeValue> arguments = new ArrayList<>();
    long rest = number;
    for (List<RuntimeValue> choice : choices) {
      arguments.add(choice.get((int) (rest % choice.size())));
      rest /= choice.size();
    }
    return arguments;
  }

  /** Makes {@code arguments} simpler as long as {@code fails} holds of them. */
  List<RuntimeValue> shrink(List<RuntimeValue> arguments, Predicate<List<RuntimeValue>> fails) {
    List<RuntimeValue> best = arguments;
    List<RuntimeValue> next = best;
    while (next != null) {
      best = next;
      next = simplerFailure(best, fails);
    }
    return best;
  }

  private List<RuntimeValue> simplerFailure(
      List<RuntimeValue> arguments, Predicate<List<RuntimeValue>> fails) {
    for (int i = 0; i < domains.size(); i++) {
      for (RuntimeValue simpler : domains.get(i).simpler(arguments.get(i))) {
        List<RuntimeValue> candidate = new ArrayList<>(arguments);
        candidate.set(i, simpler);
        if (fails.test(candidate)) {
          return candidate;
        }
      }
    }
    return null;
  }
}
