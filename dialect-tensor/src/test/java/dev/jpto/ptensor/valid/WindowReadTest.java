package dev.jpto.ptensor.valid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ptensor.valid.ValidResult.Rejected;
import dev.jpto.ptensor.valid.ValidResult.Valid;
import dev.jpto.ptensor.valid.WindowRead.Reach;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One axis of small extents, all of them, against a count of elements. */
class WindowReadTest {
  private static final int MOST = 4;

  /** One axis; {@code requested} is negative for none. */
  private record Case(
      int size, int valid, int offset, int window, int requested, Reach reach, boolean clamp) {
    int wanted() {
      return requested < 0 ? window : requested;
    }

    boolean isWrong() {
      int reached = reach == Reach.WHOLE_WINDOW ? window : wanted();
      return offset < 0 || wanted() > window || (!clamp && offset + reached > size);
    }

    long count() {
      long count = 0;
      for (int i = 0; i < wanted(); i++) {
        count += offset + i < valid ? 1 : 0;
      }
      return count;
    }

    /** What is computed where the flagged numbers are known at run time only. */
    ValidResult result(int unknown) {
      return new WindowRead(
              List.of(Extent.of(size)),
              List.of(extent(valid, unknown, 1)),
              List.of(extent(offset, unknown, 2)),
              List.of(Extent.of(window)),
              requested < 0
                  ? Optional.empty()
                  : Optional.of(List.of(extent(requested, unknown, 4))),
              reach,
              clamp)
          .result();
    }

    private static Extent extent(int number, int unknown, int flag) {
      return (unknown & flag) == 0 ? Extent.of(number) : Extent.UNKNOWN;
    }
  }

  @Test
  void knownNumbersGiveTheCountOfValidElements() {
    int[] seen = new int[2];
    forAll(
        c -> {
          ValidResult result = c.result(0);
          assertEquals(c.isWrong(), result instanceof Rejected, c::toString);
          if (result instanceof Valid valid) {
            assertEquals(c.count(), valid.extents().get(0).constant(), c::toString);
            seen[0]++;
          } else {
            seen[1]++;
          }
        });
    assertTrue(seen[0] > 1000 && seen[1] > 1000, () -> seen[0] + " accepted, " + seen[1]);
  }

  @Test
  void unknownNumbersGiveNothingThatIsWrongForSome() {
    int[] seen = new int[1];
    forAll(
        c -> {
          for (int unknown = 1; unknown < 8; unknown++) {
            ValidResult result = c.result(unknown);
            if (result instanceof Rejected rejected) {
              assertTrue(c.isWrong(), () -> c + ": " + rejected.reason());
            } else if (!c.isWrong() && ((Valid) result).extents().get(0).isConstant()) {
              assertEquals(c.count(), ((Valid) result).constants()[0], c::toString);
              seen[0]++;
            }
          }
        });
    assertTrue(seen[0] > 1000, () -> seen[0] + " known in spite of it");
  }

  private static void forAll(java.util.function.Consumer<Case> check) {
    for (int size = 1; size <= MOST; size++) {
      for (int valid = 0; valid <= size; valid++) {
        for (int offset = -1; offset <= MOST + 1; offset++) {
          for (int window = 1; window <= MOST; window++) {
            for (int requested = -1; requested <= window + 1; requested++) {
              for (Reach reach : Reach.values()) {
                check.accept(new Case(size, valid, offset, window, requested, reach, false));
                check.accept(new Case(size, valid, offset, window, requested, reach, true));
              }
            }
          }
        }
      }
    }
  }

  @Test
  void reasonsNameTheAxisAndTheNumbers() {
    assertEquals(
        "offset -1 on axis 0 is negative",
        reason(new Case(8, 8, -1, 4, -1, Reach.WHOLE_WINDOW, false)));
    assertEquals(
        "valid size 5 on axis 0 is more than the window's 4",
        reason(new Case(8, 8, 0, 4, 5, Reach.WHOLE_WINDOW, false)));
    assertEquals(
        "window [6, 10) on axis 0 reaches beyond the source's 8",
        reason(new Case(8, 8, 6, 4, 2, Reach.WHOLE_WINDOW, false)));
  }

  private static String reason(Case c) {
    return ((Rejected) c.result(0)).reason();
  }
}
