package dev.jpto.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.sample.SampleDialect;
import dev.jpto.ir.sample.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The chains from values to the operands that use them. */
class UseDefTest {
  private final Operation module =
      Texts.parse(
          SampleDialect.context(),
          """
          %a = "x.a"() : () -> i32
          %b = "x.b"() : () -> i32
          "x.use"(%a, %a) {first} : (i32, i32) -> ()
          "x.use"(%b, %a) {second} : (i32, i32) -> ()
          """);
  private final OpResult a = Texts.named(module, "a").result();
  private final OpResult b = Texts.named(module, "b").result();
  private final Operation first = Texts.named(module, "first");
  private final Operation second = Texts.named(module, "second");

  private static List<String> uses(Value value) {
    List<String> all = new ArrayList<>();
    value.uses().forEach(u -> all.add(u.owner().attributes().name(0) + "#" + u.index()));
    return all;
  }

  @Test
  void usesAreListedLatestFirst() {
    assertEquals(List.of("second#1", "first#1", "first#0"), uses(a));
    assertEquals(List.of("second#0"), uses(b));
  }

  @Test
  void aUseKnowsItsOwnerPositionAndValue() {
    OpOperand use = second.opOperand(1);
    assertEquals(second, use.owner());
    assertEquals(1, use.index());
    assertEquals(a, use.get());
  }

  @Test
  void oneUseAndNoUseAreTold() {
    assertTrue(b.hasOneUse());
    assertFalse(a.hasOneUse());
    assertFalse(a.isUnused());
    second.setOperand(0, a);
    assertTrue(b.isUnused());
    assertNull(b.firstUse());
  }

  @Test
  void settingAnOperandMovesItsUse() {
    first.setOperand(0, b);
    assertEquals(List.of("second#1", "first#1"), uses(a));
    assertEquals(List.of("first#0", "second#0"), uses(b));
    assertEquals(List.of(b, a), first.operands());
  }

  @Test
  void settingAllOperandsDropsTheOldUses() {
    first.setOperands(List.of(b));
    assertEquals(List.of("second#1"), uses(a));
    assertEquals(List.of("first#0", "second#0"), uses(b));
    first.setOperands(List.of());
    assertEquals(0, first.numOperands());
    assertEquals(List.of("second#0"), uses(b));
  }

  @Test
  void replacingAllUsesLeavesNone() {
    a.replaceAllUsesWith(b);
    assertTrue(a.isUnused());
    assertEquals(List.of(b, b), first.operands());
    assertEquals(List.of(b, b), second.operands());
  }

  @Test
  void replacingByItselfChangesNothing() {
    a.replaceAllUsesWith(a);
    assertEquals(List.of("second#1", "first#1", "first#0"), uses(a));
  }

  @Test
  void replacingAllUsesExceptKeepsThoseOfOneOperation() {
    a.replaceAllUsesExcept(b, first);
    assertEquals(List.of(a, a), first.operands());
    assertEquals(List.of(b, b), second.operands());
  }

  @Test
  void replacingSomeUsesTakesThosePicked() {
    a.replaceUsesIf(b, use -> use.index() == 1);
    assertEquals(List.of(a, b), first.operands());
    assertEquals(List.of(b, b), second.operands());
  }

  @Test
  void theResultsOfAnOperationAreReplacedPositionByPosition() {
    Operation module =
        Texts.parse(
            SampleDialect.context(),
            """
            %old:2 = "x.old"() : () -> (i32, i32)
            %new:2 = "x.new"() : () -> (i32, i32)
            "x.use"(%old#1, %old#0) {use} : (i32, i32) -> ()
            """);
    Operation replacement = Texts.named(module, "new");
    Texts.named(module, "old").replaceAllUsesWith(replacement.results());
    List<Value> expected = List.of(replacement.result(1), replacement.result(0));
    assertEquals(expected, Texts.named(module, "use").operands());
    assertTrue(Texts.named(module, "old").isUnused());
  }

  @Test
  void aReplacementWithoutNameInheritsTheName() {
    b.setNameHint(null);
    a.replaceAllUsesWith(b);
    assertEquals(Optional.of("a"), b.nameHint());
  }

  @Test
  void aReplacementWithNameKeepsIt() {
    a.replaceAllUsesWith(b);
    assertEquals(Optional.of("b"), b.nameHint());
  }

  @Test
  void theOnlyResultIsAskedForOnlyWhereThereIsOne() {
    assertEquals("x.use has 0 results", messageOf(first::result));
    assertEquals("the results are set already", messageOf(() -> a.definingOp().initResults()));
  }

  private static String messageOf(Runnable action) {
    return assertThrows(IllegalStateException.class, action::run).getMessage();
  }
}
