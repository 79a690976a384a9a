package dev.jpto.suite.soundness;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.std.StdDialects;
import dev.jpto.testkit.soundness.FolderSoundness;
import dev.jpto.testkit.soundness.Refinement;
import dev.jpto.testkit.soundness.Verdict;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What folds an operation of the standard dialects keeps what programs compute. Folders and
 * evaluators share no code, so each is a test of the other.
 */
class FolderSoundnessProperties {
  private static final int SAMPLES = 60;
  private static final int PROGRAMS = 15;

  private static final Context CONTEXT = ShippedPatterns.context();
  private static final List<OpDefinition> DEFINITIONS = definitions();
  private static final FolderSoundness CHECK = new FolderSoundness(CONTEXT, DEFINITIONS);

  private static List<OpDefinition> definitions() {
    List<OpDefinition> all = new ArrayList<>();
    for (Dialect dialect : StdDialects.all()) {
      for (OpDefinition definition : dialect.operations().values()) {
        if (ShippedPatterns.EVALUATORS.has(definition) && FolderSoundness.isSimple(definition)) {
          all.add(definition);
        }
      }
    }
    return all;
  }

  @Provide
  Arbitrary<OpDefinition> definitionsThatCanBeRun() {
    return Arbitraries.of(DEFINITIONS);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void foldsKeepWhatProgramsCompute(
      @ForAll("definitionsThatCanBeRun") OpDefinition definition,
      @ForAll @IntRange(max = 1) int round) {
    Refinement.Settings settings =
        new Refinement.Settings(ShippedPatterns.EVALUATORS, SAMPLES, true, 100L + round);
    switch (CHECK.check(definition, PROGRAMS, settings)) {
      case Verdict.Unsound unsound -> fail(unsound.why().toString());
      case Verdict.Sound(int inputs) -> assertTrue(inputs > 0, "nothing folds");
      case Verdict.Undecided(String reason) -> fail(reason);
    }
  }
}
