package dev.jpto.testkit.fuzz;

import dev.jpto.testkit.fuzz.DamagedText.Damage;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of damaged texts. */
public final class DamagedTexts {
  private static final int MOST_DAMAGES = 4;
  private static final long SEEDS = 1L << 32;

  private DamagedTexts() {}

  /** The given texts, by name, each damaged one to four times; they shrink to less damage. */
  public static Arbitrary<DamagedText> of(Map<String, byte[]> texts) {
    Arbitrary<Damage> damage =
        Combinators.combine(
                Arbitraries.of(Mutation.class),
                Arbitraries.longs().between(0, SEEDS).withoutEdgeCases())
            .as(Damage::new);
    Arbitrary<List<Damage>> damages =
        damage.list().ofMinSize(1).ofMaxSize(MOST_DAMAGES).withoutEdgeCases();
    List<String> names = texts.keySet().stream().sorted().toList();
    return Combinators.combine(Arbitraries.of(names), damages)
        .as((name, steps) -> new DamagedText(name, texts.get(name), steps));
  }
}
