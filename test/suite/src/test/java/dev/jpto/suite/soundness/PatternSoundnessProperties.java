package dev.jpto.suite.soundness;

import static org.junit.jupiter.api.Assertions.fail;

import dev.jpto.ir.Context;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.testkit.soundness.PatternSoundness;
import dev.jpto.testkit.soundness.Refinement;
import dev.jpto.testkit.soundness.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Every declared pattern whose operations have evaluators keeps what programs compute. Its author
 * writes no test: programs that it matches are made from its declaration. A pattern for which none
 * can be made fails, unless it is listed here with the reason.
 */
class PatternSoundnessProperties {
  private static final int SAMPLES = 300;

  /** Patterns that no program can be made for, and why. */
  private static final Map<String, String> NOT_MADE =
      Map.of("call-indirect-constant", "the function it calls is none of what it matches");

  /** Patterns that MLIR 19 has although they change what programs compute, and how. */
  private static final Map<String, String> WRONG_AS_IN_MLIR =
      Map.of(
          "index-cast-back",
              "the integer between may be too narrow: 128 : index through i8 is -128",
          "index-castui-back", "the integer between may be too narrow: -1 : index through i32");

  private static final Context CONTEXT = ShippedPatterns.context();
  private static final Map<DeclaredPattern, PatternSoundness> CHECKS = new HashMap<>();

  @Provide
  Arbitrary<DeclaredPattern> patterns() {
    List<DeclaredPattern> all = new ArrayList<>(SamplePatterns.right());
    all.addAll(ShippedPatterns.all());
    return Arbitraries.of(all);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void patternsKeepWhatProgramsCompute(
      @ForAll("patterns") DeclaredPattern pattern, @ForAll @IntRange(max = 3) int round) {
    long seed = 31L * pattern.name().hashCode() + round;
    Refinement.Settings settings =
        new Refinement.Settings(ShippedPatterns.EVALUATORS, SAMPLES, true, seed);
    PatternSoundness check = CHECKS.computeIfAbsent(pattern, p -> new PatternSoundness(CONTEXT, p));
    boolean expectsNothing = NOT_MADE.containsKey(pattern.name());
    switch (check.check(settings)) {
      case Verdict.Sound _ when expectsNothing ->
          fail("'" + pattern + "' is listed as one that no program can be made for");
      case Verdict.Sound _ -> {}
      case Verdict.Unsound _ when WRONG_AS_IN_MLIR.containsKey(pattern.name()) -> {}
      case Verdict.Unsound unsound -> fail(describe(pattern, unsound.why().toString()));
      case Verdict.Undecided _ when expectsNothing -> {}
      case Verdict.Undecided(String reason) ->
          fail(describe(pattern, "no program can be made for it: " + reason));
    }
  }

  private static String describe(DeclaredPattern pattern, String what) {
    return "pattern '%s' (%s), %s\n%s"
        .formatted(pattern.name(), pattern.info().formula(), pattern.info().declaredAt(), what);
  }
}
