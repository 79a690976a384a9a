package dev.jpto.testkit.gen;

import dev.jpto.eval.gen.ProgramGenerator;
import dev.jpto.ir.attr.PrintOptions;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of random programs and of ways to print them. */
public final class Programs {
  private static final long SEEDS = 1L << 40;

  private Programs() {}

  /** Modules of at most about {@code maxSize} operations; they shrink to smaller ones. */
  public static Arbitrary<Program> of(ProgramGenerator generator, int maxSize) {
    Arbitrary<Long> seeds = Arbitraries.longs().between(0, SEEDS).withoutEdgeCases();
    Arbitrary<Integer> sizes = Arbitraries.integers().between(1, maxSize).withoutEdgeCases();
    return Combinators.combine(sizes, seeds).as((size, seed) -> new Program(generator, seed, size));
  }

  /** Ways to print that lose nothing a reader needs. */
  public static Arbitrary<PrintOptions> printOptions() {
    Arbitrary<Boolean> flags = Arbitraries.of(false, true);
    return Combinators.combine(flags, flags, flags, Arbitraries.of(-1L, 0L, 3L, 100L))
        .as(
            (debugInfo, localScope, nameHints, hexOver) ->
                PrintOptions.DEFAULT
                    .withDebugInfo(debugInfo)
                    .withLocalScope(localScope)
                    .withNameHints(nameHints)
                    .withHexElementsOver(hexOver));
  }
}
