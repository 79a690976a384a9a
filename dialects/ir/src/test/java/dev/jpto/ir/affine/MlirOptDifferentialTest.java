package dev.jpto.ir.affine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is built from random text prints as {@code mlir-opt} prints the same text. */
class MlirOptDifferentialTest {
  private static final int COUNT = 4_000;
  private static final long[] SMALL = {-9, -7, -4, -2, -1, 0, 1, 2, 3, 4, 5, 6, 8, 12, 16, 32};
  private static final long[] BIG = {
    -1,
    0,
    1,
    2,
    4,
    1L << 31,
    (1L << 31) + 1,
    1L << 32,
    3_037_000_500L,
    (1L << 61) + 1,
    1L << 62,
    -(1L << 62),
    Long.MAX_VALUE - 1,
    Long.MAX_VALUE,
    -Long.MAX_VALUE
  };

  @BeforeEach
  void assumeMlirOpt() {
    MlirOpt.assumeInstalled();
  }

  @Test
  void mapsWithAnyDivisorPrintAsInMlirOpt() throws Exception {
    long[] divisors = {-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 8, 16};
    assertMapsPrintAsInMlirOpt(new RandomSamples(11, SMALL, divisors));
  }

  /** Divisors are positive: mlir-opt itself dies of a division of the least long by -1. */
  @Test
  void mapsNearOverflowPrintAsInMlirOpt() throws Exception {
    long[] divisors = {1, 2, 3, 4, 5, 8, 64, 1L << 31, 1L << 62, Long.MAX_VALUE};
    assertMapsPrintAsInMlirOpt(new RandomSamples(12, BIG, divisors));
  }

  @Test
  void setsPrintAsInMlirOpt() throws Exception {
    RandomSamples samples = new RandomSamples(13, SMALL, new long[] {1, 2, 3, 4, 8});
    List<String> written = new ArrayList<>();
    List<String> built = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      Sample a = samples.next(i % 4);
      Sample b = samples.next(i % 3);
      String relations = "%1$s >= %2$s, %1$s <= %2$s, %1$s == %2$s".formatted(a.text(), b.text());
      List<AffineExpr> constraints = List.of(a.sub(b).expr(), b.sub(a).expr(), a.sub(b).expr());
      written.add("affine_set<(d0, d1)[s0, s1] : (" + relations + ")>");
      built.add("affine_set<" + IntegerSet.of(2, 2, constraints, false, false, true) + ">");
    }
    assertPrintsAs(written, built);
  }

  private static void assertMapsPrintAsInMlirOpt(RandomSamples samples) throws Exception {
    List<String> written = new ArrayList<>();
    List<String> built = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      Sample sample = samples.next(1 + i % 7);
      written.add("affine_map<(d0, d1)[s0, s1] -> (" + sample.text() + ")>");
      built.add("affine_map<" + AffineMap.of(2, 2, List.of(sample.expr())) + ">");
    }
    assertPrintsAs(written, built);
  }

  private static void assertPrintsAs(List<String> written, List<String> built) throws Exception {
    List<String> expected = MlirOpt.print(written);
    assertEquals(written.size(), expected.size());
    for (int i = 0; i < built.size(); i++) {
      String text = written.get(i);
      assertEquals(expected.get(i), built.get(i), () -> "written as " + text);
    }
  }
}
