package dev.jpto.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.sample.SampleDialect;
import dev.jpto.ir.sample.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of operations and blocks, arguments, and the edges between blocks. */
class BlockTest {
  private final Context context = SampleDialect.context();
  private final Operation function =
      Texts.parse(
              context,
              """
              "x.f"() ({
              ^entry:
                "x.op"() {a} : () -> ()
                "x.op"() {b} : () -> ()
                "x.op"() {c} : () -> ()
                "x.br"()[^left, ^right] {end} : () -> ()
              ^left:
                "x.br"()[^right] : () -> ()
              ^right:
                "x.op"() {d} : () -> ()
                "x.end"() : () -> ()
              }) {f} : () -> ()
              """)
          .region(0)
          .entry()
          .firstOp();
  private final Region region = function.region(0);
  private final Block entry = region.entry();
  private final Block left = entry.next();
  private final Block right = left.next();

  private Operation op(String name) {
    return Texts.named(function, name);
  }

  /** The operations by their attribute, forwards, after checking the links backwards. */
  private static String order(Block block) {
    List<Operation> forwards = new ArrayList<>();
    block.forEach(forwards::add);
    List<Operation> backwards = new ArrayList<>();
    for (Operation op = block.lastOp(); op != null; op = op.previous()) {
      backwards.addFirst(op);
      assertSame(block, op.block());
    }
    assertEquals(forwards, backwards);
    List<String> names = new ArrayList<>();
    forwards.forEach(op -> names.add(op.attributes().isEmpty() ? "-" : op.attributes().name(0)));
    return String.join(" ", names);
  }

  @Test
  void operationsStandInOrder() {
    assertEquals("a b c end", order(entry));
    assertTrue(op("a").isBefore(op("b")));
    assertFalse(op("c").isBefore(op("b")));
  }

  @Test
  void movingBeforeAndAfterKeepsListsAndOrderRight() {
    op("a").moveAfter(op("c"));
    assertEquals("b c a end", order(entry));
    assertTrue(op("c").isBefore(op("a")));
    op("c").moveBefore(op("b"));
    assertEquals("c b a end", order(entry));
    assertTrue(op("c").isBefore(op("b")));
    op("b").moveBefore(op("d"));
    assertEquals("c a end", order(entry));
    assertEquals("b d -", order(right));
  }

  @Test
  void anOperationInsertedBetweenStandsBetween() {
    assertTrue(op("a").isBefore(op("b")));
    Operation more = new Operation(context.opName("x.new"), Location.unknown(context));
    entry.insertBefore(more, op("b"));
    assertTrue(op("a").isBefore(more));
    assertTrue(more.isBefore(op("b")));
  }

  @Test
  void aRemovedOperationIsDetachedAndWhole() {
    Operation b = op("b");
    b.remove();
    assertEquals("a c end", order(entry));
    assertNull(b.block());
    assertNull(b.next());
    entry.append(b);
    assertEquals("a c end b", order(entry));
  }

  @Test
  void anOperationInABlockIsNotInsertedAgain() {
    Operation a = op("a");
    assertThrows(IllegalStateException.class, () -> right.append(a));
    assertThrows(IllegalStateException.class, () -> region.append(left));
  }

  @Test
  void erasingAnOperationDropsItsSuccessors() {
    op("end").erase();
    assertEquals("a b c", order(entry));
    assertTrue(left.hasNoPredecessors());
    assertEquals(List.of(left), right.predecessors());
  }

  @Test
  void predecessorsAreListedOnceForEachEdgeLatestFirst() {
    assertEquals(List.of(left, entry), right.predecessors());
    op("end").setSuccessor(0, right);
    assertEquals(List.of(entry, left, entry), right.predecessors());
    assertTrue(left.hasNoPredecessors());
    assertEquals(List.of(right, right), op("end").successors());
  }

  @Test
  void theTailIsSplicedToTheEndOfAnotherBlock() {
    entry.spliceTailInto(op("b"), left);
    assertEquals("a", order(entry));
    assertEquals("- b c end", order(left));
  }

  @Test
  void splittingPutsTheTailIntoTheNextBlock() {
    Block tail = entry.splitBefore(op("c"));
    assertEquals("a b", order(entry));
    assertEquals("c end", order(tail));
    assertSame(tail, entry.next());
    assertSame(left, tail.next());
    assertEquals(List.of(left, tail), right.predecessors());
  }

  @Test
  void splittingAtTheEndMakesAnEmptyBlock() {
    Block tail = entry.splitBefore(null);
    assertTrue(tail.isEmpty());
    assertEquals("a b c end", order(entry));
  }

  @Test
  void theTerminatorIsTheLastOperationThatMayEndABlock() {
    assertSame(op("end"), entry.terminator());
    Block block =
        Texts.parse(context, "%0 = \"arith.constant\"() <{value = 1 : i32}> : () -> i32")
            .region(0)
            .entry();
    assertNull(block.terminator());
    assertNull(new Block().terminator());
  }

  @Test
  void argumentsAreNumberedThroughInsertionAndErasure() {
    BlockArgument last = left.addArgument(IndexType.get(context), Location.unknown(context));
    BlockArgument first = left.insertArgument(0, IndexType.get(context), Location.unknown(context));
    assertEquals(List.of(first, last), left.arguments());
    assertEquals(1, last.index());
    left.eraseArgument(0);
    assertEquals(0, last.index());
    assertSame(left, last.parentBlock());
    assertNull(last.definingOp());
  }

  @Test
  void aUsedArgumentIsNotErased() {
    BlockArgument argument = left.addArgument(IndexType.get(context), Location.unknown(context));
    op("d").setOperands(List.of(argument));
    assertThrows(IllegalStateException.class, () -> left.eraseArgument(0));
  }

  @Test
  void erasingABlockTakesItOutOfItsRegion() {
    left.erase();
    assertSame(right, entry.next());
    assertSame(entry, right.previous());
    assertEquals(List.of(entry), right.predecessors());
    assertNull(left.region());
  }

  @Test
  void aRegionTakesTheBlocksOfAnother() {
    Operation other = new Operation(context.opName("x.g"), Location.unknown(context));
    Region target = other.addRegion();
    Block own = target.addBlock();
    target.takeBody(region);
    assertTrue(region.isEmpty());
    assertSame(own, target.entry());
    assertSame(entry, own.next());
    assertSame(right, target.lastBlock());
    assertSame(other, right.parentOp());
    assertFalse(entry.isEntry());
  }

  @Test
  void ancestorsAreTheOperationsAround() {
    assertTrue(function.isAncestorOf(op("d")));
    assertTrue(function.isAncestorOf(function));
    assertFalse(op("d").isAncestorOf(function));
    assertTrue(region.isAncestorOf(region));
    assertFalse(region.isAncestorOf(function.parentRegion()));
  }

  @Test
  void anErasedOperationMayNotBeUsed() {
    Operation module =
        Texts.parse(context, "%v = \"x.v\"() : () -> i32\n\"x.use\"(%v) : (i32) -> ()");
    Operation value = Texts.named(module, "v");
    assertEquals(
        "'x.v' is erased while a result is used",
        assertThrows(IllegalStateException.class, value::erase).getMessage());
    assertSame(module, value.parentOp());
  }

  @Test
  void erasingAnOperationDropsTheUsesInItsRegions() {
    Operation module =
        Texts.parse(
            context,
            """
            %v = "x.v"() : () -> i32
            "x.op"() ({
              "x.op"() ({
                "x.use"(%v) : (i32) -> ()
              }) : () -> ()
            }) {outer} : () -> ()
            """);
    Texts.named(module, "outer").erase();
    assertTrue(Texts.named(module, "v").isUnused());
  }
}
