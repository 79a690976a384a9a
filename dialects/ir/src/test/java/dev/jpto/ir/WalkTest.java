package dev.jpto.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.sample.Nests;
import dev.jpto.ir.sample.SampleDialect;
import dev.jpto.ir.sample.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Walks in both orders, with skipping, interruption and erasure. */
class WalkTest {
  private final Operation root =
      Texts.parse(
          SampleDialect.context(),
          """
          "x.a"() ({
            "x.b"() : () -> ()
            "x.br"()[^next] : () -> ()
          ^next:
            "x.c"() ({
            }, {
              "x.d"() : () -> ()
            }) : () -> ()
          }, {
            "x.e"() : () -> ()
          }) : () -> ()
          "x.f"() : () -> ()
          """);

  private static String letter(Operation op) {
    return op.name().text().replace("x.", "");
  }

  private String preOrder(Predicate<Operation> skip, Predicate<Operation> stop) {
    List<String> seen = new ArrayList<>();
    boolean interrupted =
        root.walkPreOrder(
            op -> {
              seen.add(letter(op));
              return stop.test(op)
                  ? WalkResult.INTERRUPT
                  : skip.test(op) ? WalkResult.SKIP : WalkResult.ADVANCE;
            });
    return String.join(" ", seen) + (interrupted ? " !" : "");
  }

  @Test
  void preOrderVisitsAnOperationBeforeItsRegions() {
    assertEquals("builtin.module a b br c d e f", preOrder(op -> false, op -> false));
  }

  @Test
  void skippingLeavesTheRegionsOut() {
    assertEquals("builtin.module a f", preOrder(op -> letter(op).equals("a"), op -> false));
    assertEquals(
        "builtin.module a b br c e f", preOrder(op -> letter(op).equals("c"), op -> false));
  }

  @Test
  void interruptingEndsThePreOrder() {
    assertEquals("builtin.module a b br c !", preOrder(op -> false, op -> letter(op).equals("c")));
  }

  @Test
  void postOrderVisitsAnOperationAfterItsRegions() {
    List<String> seen = new ArrayList<>();
    root.walk(op -> seen.add(letter(op)));
    assertEquals("b br d c e a f builtin.module", String.join(" ", seen));
  }

  @Test
  void interruptingEndsThePostOrder() {
    List<String> seen = new ArrayList<>();
    boolean interrupted =
        root.walkInterruptible(
            op -> {
              seen.add(letter(op));
              return letter(op).equals("c") ? WalkResult.INTERRUPT : WalkResult.ADVANCE;
            });
    assertTrue(interrupted);
    assertEquals("b br d c", String.join(" ", seen));
    assertFalse(root.walkInterruptible(op -> WalkResult.ADVANCE));
  }

  @Test
  void theVisitedOperationMayBeErasedInPostOrder() {
    root.walk(
        op -> {
          if (op != root && op.numSuccessors() == 0) {
            op.erase();
          }
        });
    assertTrue(root.region(0).entry().isEmpty());
  }

  @Test
  void aWalkFromAnInnerOperationStaysInside() {
    List<String> seen = new ArrayList<>();
    Operation a = root.region(0).entry().firstOp();
    a.region(0).lastBlock().firstOp().walk(op -> seen.add(letter(op)));
    assertEquals("d c", String.join(" ", seen));
  }

  @Test
  void theBodyIsWhatStandsDirectlyInside() {
    List<String> seen = new ArrayList<>();
    root.region(0).entry().firstOp().bodyOps().forEach(op -> seen.add(letter(op)));
    assertEquals("b br c e", String.join(" ", seen));
  }

  @Test
  void anyDepthIsWalked() {
    Operation deep = Nests.unregistered(SampleDialect.context(), 100_000);
    int[] count = new int[2];
    deep.walk(op -> count[0]++);
    deep.walkPreOrder(
        op -> {
          count[1]++;
          return WalkResult.ADVANCE;
        });
    assertEquals(100_000, count[0]);
    assertEquals(100_000, count[1]);
  }
}
