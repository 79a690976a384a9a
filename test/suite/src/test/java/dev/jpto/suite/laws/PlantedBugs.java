package dev.jpto.suite.laws;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The laws find mistakes: each planted bug is caught within a minute. Runs under the Maven profile
 * {@code planted-bugs}, as {@code mvn -Pplanted-bugs -pl test/suite -am test}.
 */
class PlantedBugs {
  private static final long LIMIT = TimeUnit.SECONDS.toNanos(60);
  private static final int LARGEST = 14;
  private static final List<String> REPORT = new ArrayList<>();

  @TestFactory
  List<DynamicTest> caught() {
    return PlantedBug.ALL.stream()
        .map(
            bug ->
                DynamicTest.dynamicTest(bug.pass() + " " + bug.name(), () -> PlantedBugs.hunt(bug)))
        .toList();
  }

  private static void hunt(PlantedBug bug) {
    Law law =
        Laws.of(bug.pass()).stream()
            .filter(l -> l.stages().contains(bug.stage()))
            .findFirst()
            .orElseThrow()
            .notIdempotent(); // running again might repair what was planted
    long start = System.nanoTime();
    int programs = 0;
    while (System.nanoTime() - start < LIMIT) {
      programs++;
      Trial trial = Trial.of(law, bug.stage(), programs, 2 + programs % LARGEST, bug.mistake());
      if (trial.verdict() instanceof LawCheck.Verdict.Broken broken
          && isInnocent(law, programs, broken.before())) {
        report(bug, "caught", programs, start, broken.why());
        return;
      }
    }
    report(bug, "MISSED", programs, start, "");
    fail("not caught in " + programs + " programs");
  }

  /** Whether the law holds of the pass itself, so that what was planted is to blame. */
  private static boolean isInnocent(Law law, long seed, String program) {
    return !(new LawCheck(law, seed).check(program) instanceof LawCheck.Verdict.Broken);
  }

  private static void report(
      PlantedBug bug, String end, int programs, long start, String difference) {
    REPORT.add(
        "%s: %s %s (%s programs), %d programs, %d ms %s"
            .formatted(
                end,
                bug.pass(),
                bug.name(),
                bug.stage(),
                programs,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                difference));
  }

  @AfterAll
  static void printReport() {
    REPORT.forEach(System.out::println);
  }
}
