package dev.jpto.suite.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.jpto.opt.JptoToolbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every pass keeps what programs compute, on random programs. {@code -Djpto.law.programs=N} tries N
 * programs for each law, {@code -Djpto.law.seed=S} others.
 */
class PassLawTest {
  private static final int PROGRAMS = Integer.getInteger("jpto.law.programs", 30);
  private static final long SEED = Long.getLong("jpto.law.seed", 1);
  private static final int LARGEST = 14;

  @Test
  void everyPassHasALaw() {
    List<String> without =
        new JptoToolbox()
            .passes().names().stream().filter(name -> Laws.of(name).isEmpty()).toList();
    assertEquals(List.of(), without);
  }

  @Test
  void everyLawIsOfAPass() {
    JptoToolbox toolbox = new JptoToolbox();
    for (Law law : Laws.ALL) {
      assertTrue(toolbox.knowsPass(law.pass()), law.pass());
    }
  }

  @TestFactory
  List<DynamicTest> laws() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Law law : Laws.ALL) {
      for (Stage stage : law.stages()) {
        tests.add(DynamicTest.dynamicTest(law.sentence(stage), () -> check(law, stage)));
      }
    }
    return tests;
  }

  private static void check(Law law, Stage stage) {
    int holds = 0;
    Map<String, Integer> silent = new TreeMap<>();
    for (int i = 0; i < PROGRAMS; i++) {
      long seed = SEED * 1_000_003 + i;
      Trial trial = Trial.of(law, stage, seed, 2 + i % LARGEST, module -> module);
      switch (trial.verdict()) {
        case LawCheck.Verdict.Holds _ -> holds++;
        case LawCheck.Verdict.Unusable(String reason) -> count(silent, reason);
        case LawCheck.Verdict.Silent(String reason) -> count(silent, reason);
        case LawCheck.Verdict.Broken broken ->
            fail("program " + seed + ": " + new Shrinker(trial.check()).shrink(broken));
      }
    }
    int enough = law.mayRefuse() ? PROGRAMS / 15 : PROGRAMS / 2;
    assertTrue(holds >= enough, "most programs tell nothing: " + sorted(silent));
  }

  private static void count(Map<String, Integer> reasons, String reason) {
    reasons.merge(reason.replaceAll("-?[0-9]+", "N"), 1, Integer::sum);
  }

  private static String sorted(Map<String, Integer> counts) {
    return String.join(
        "\n",
        counts.entrySet().stream()
            .sorted((a, b) -> b.getValue() - a.getValue())
            .map(e -> e.getValue() + " times " + e.getKey())
            .toList());
  }
}
