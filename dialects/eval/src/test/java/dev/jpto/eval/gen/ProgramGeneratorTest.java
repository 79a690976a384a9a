package dev.jpto.eval.gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.print.Printer;
import dev.jpto.ir.verify.Verifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramGeneratorTest {
  private static final ProgramGenerator SAMPLES =
      generator(
          SampleDialect.PARTS,
          SampleDialect.WIDEN,
          SampleDialect.LOOP,
          SampleDialect.YIELD,
          SampleDialect.BRANCH);

  private static ProgramGenerator generator(OpDefinition... operations) {
    List<Dialect> dialects = List.of(new BuiltinDialect(), new SampleDialect(operations));
    return new ProgramGenerator(dialects);
  }

  private static List<String> missingOf(ProgramGenerator generator, OpDefinition... definitions) {
    Coverage coverage = new Coverage(List.of(definitions));
    for (OpDefinition definition : definitions) {
      coverage.add(generator.module(definition, 1));
    }
    return coverage.missing();
  }

  @Test
  void optionalAndVariadicPartsAndEnumValuesAreAllMade() {
    assertEquals(List.of(), missingOf(SAMPLES, SampleDialect.PARTS));
  }

  @Test
  void inferredResultsAreMade() {
    assertEquals(List.of(), missingOf(SAMPLES, SampleDialect.WIDEN));
  }

  @Test
  void regionsAreFoundOutByTrying() {
    assertEquals(List.of(), missingOf(SAMPLES, SampleDialect.LOOP, SampleDialect.YIELD));
  }

  @Test
  void branchesPassWhatTheirTargetsTake() {
    assertEquals(List.of(), missingOf(SAMPLES, SampleDialect.BRANCH));
  }

  @Test
  void whatTheVerifierRefusesIsMissing() {
    ProgramGenerator generator = generator(SampleDialect.NEVER);
    assertEquals(List.of("sample.never: made"), missingOf(generator, SampleDialect.NEVER));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
  void everyModuleIsValid(long seed) {
    Operation module = SAMPLES.module(seed, 40);
    assertTrue(Verifier.verify(module), () -> Printer.toString(module, PrintOptions.DEFAULT));
  }

  @Test
  void aSeedMakesTheSameModuleEachTime() {
    ProgramGenerator again = generator(SAMPLES.definitions().toArray(OpDefinition[]::new));
    PrintOptions all = PrintOptions.DEFAULT.withDebugInfo(true).withNameHints(true);
    assertEquals(
        Printer.toString(SAMPLES.module(42, 30), all),
        Printer.toString(SAMPLES.module(42, 30), all));
    assertNotEquals(
        Printer.toString(SAMPLES.module(42, 30), all),
        Printer.toString(SAMPLES.module(43, 30), all));
    assertEquals(again.definitions().size(), SAMPLES.definitions().size() + 2);
  }

  @Test
  void theAverageSizeIsWithinAFactorOfThreeOfWhatIsAskedFor() {
    int[] count = {0};
    for (long seed = 0; seed < 50; seed++) {
      SAMPLES.module(seed, 50).walk(op -> count[0]++);
    }
    int average = count[0] / 50;
    assertTrue(average >= 17 && average <= 150, () -> "average " + average);
  }

  @Test
  void theReportSaysHowOftenEachVariantWasSeen() {
    Coverage coverage = new Coverage(List.of(SampleDialect.WIDEN));
    String none =
        """
        sample.widen
               0  made
               0  in : i32
               0  in : f32
               0  out : i32
               0  out : f32
        """;
    assertEquals(none, coverage.report());
    coverage.add(SAMPLES.module(SampleDialect.WIDEN, 1));
    assertTrue(coverage.count(SampleDialect.WIDEN, "in : i32") > 0);
    assertNotEquals(none, coverage.report());
  }
}
