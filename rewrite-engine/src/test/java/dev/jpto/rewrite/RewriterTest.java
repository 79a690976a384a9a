package dev.jpto.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.UnitAttr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RewriterTest {
  private final Context context = new Context();
  private final Location unknown = Location.unknown(context);
  private final Type i32 = IntegerType.get(context, 32);
  private final Operation holder = new Operation(context.opName("t.holder"), unknown);
  private final Region region = holder.addRegion();
  private final Block block = region.addBlock();
  private final List<String> events = new ArrayList<>();
  private final Rewriter rewriter = new Rewriter(context, new Recorder());

  /** Writes down what it is told. */
  private final class Recorder implements RewriteListener {
    @Override
    public void inserted(Operation op) {
      events.add("inserted " + op.name());
    }

    @Override
    public void modified(Operation op) {
      events.add("modified " + op.name());
    }

    @Override
    public void replaced(Operation op, List<? extends Value> values) {
      events.add("replaced " + op.name());
    }

    @Override
    public void erased(Operation op) {
      events.add("erased " + op.name());
    }

    @Override
    public void blockInserted(Block inserted) {
      events.add("block inserted");
    }

    @Override
    public void blockErased(Block erased) {
      events.add("block erased");
    }
  }

  private Operation append(String name, Value... operands) {
    return rewriter.atEnd(block).create(name, unknown).operands(operands).results(i32).insert();
  }

  private void assertChanges(long changes, String... expected) {
    assertEquals(List.of(expected), events);
    assertEquals(changes, rewriter.changes());
  }

  @Test
  void creationIsCountedAndTold() {
    append("t.a");
    assertChanges(1, "inserted t.a");
  }

  @Test
  void replacementMovesUsesAndTheNameAndErases() {
    Operation old = append("t.old");
    Operation user = append("t.user", old.result(), old.result());
    Operation replacement = append("t.new");
    old.result().setNameHint("x");
    events.clear();
    rewriter.replaceOp(old, replacement);
    assertEquals(
        List.of("replaced t.old", "modified t.user", "modified t.user", "erased t.old"), events);
    assertSame(replacement.result(), user.operand(0));
    assertSame(replacement.result(), user.operand(1));
    assertEquals(Optional.of("x"), replacement.result().nameHint());
    assertNull(old.block());
  }

  @Test
  void replacementNeedsAValueForEachResult() {
    Operation op = append("t.a");
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> rewriter.replaceOp(op, op.result(), op.result()));
    assertEquals("'t.a' has 1 results, not 2", e.getMessage());
  }

  @Test
  void usedOperationIsNotErased() {
    Operation op = append("t.a");
    append("t.user", op.result());
    assertThrows(IllegalStateException.class, () -> rewriter.eraseOp(op));
    assertSame(block, op.block());
  }

  @Test
  void settingWhatIsThereIsNoChange() {
    Operation a = append("t.a");
    Operation b = append("t.b", a.result());
    events.clear();
    long before = rewriter.changes();
    rewriter.setAttr(b, "k", UnitAttr.get(context));
    rewriter.setAttr(b, "k", UnitAttr.get(context));
    rewriter.setOperand(b, 0, a.result());
    rewriter.setType(a.result(), i32);
    rewriter.removeAttr(b, "absent");
    rewriter.replaceAllUses(a.result(), a.result());
    assertChanges(before + 1, "modified t.b");
    rewriter.setType(a.result(), IndexType.get(context));
    assertChanges(before + 2, "modified t.b", "modified t.a");
  }

  @Test
  void usesByOneOperationCanBeSpared() {
    Operation a = append("t.a");
    Operation b = append("t.b", a.result());
    Operation c = append("t.c", a.result());
    rewriter.replaceAllUsesExcept(a.result(), b.result(), b);
    assertSame(a.result(), b.operand(0));
    assertSame(b.result(), c.operand(0));
  }

  @Test
  void inPlaceChangeIsOneChange() {
    Operation a = append("t.a");
    events.clear();
    rewriter.modifyInPlace(a, () -> a.setAttr("k", UnitAttr.get(context)));
    assertChanges(2, "modified t.a");
  }

  @Test
  void splitAndMergeAreInverse() {
    append("t.a");
    Operation b = append("t.b");
    Block tail = rewriter.splitBlock(b);
    assertSame(tail, b.block());
    assertSame(tail, block.next());
    rewriter.mergeBlocks(tail, block, List.of());
    assertSame(block, b.block());
    assertTrue(region.hasOneBlock());
    assertEquals(
        List.of("inserted t.a", "inserted t.b", "block inserted", "inserted t.b", "block erased"),
        events);
  }

  @Test
  void inlinedBlockUsesTheValuesGivenForItsArguments() {
    Operation a = append("t.a");
    Operation end = append("t.end");
    Block inner = rewriter.createBlock(region, null, List.of(i32), unknown);
    Operation use =
        rewriter.atEnd(inner).create("t.use", unknown).operands(inner.argument(0)).insert();
    rewriter.inlineBlockBefore(inner, end, List.of(a.result()));
    assertSame(a.result(), use.operand(0));
    assertSame(use, end.previous());
    assertTrue(region.hasOneBlock());
  }

  @Test
  void erasedBlockTellsOfItsOperationsLastFirst() {
    Block other = rewriter.createBlock(region, null, List.of(), unknown);
    rewriter.atEnd(other).create("t.a", unknown).insert();
    rewriter.atEnd(other).create("t.b", unknown).insert();
    events.clear();
    rewriter.eraseBlock(other);
    assertEquals(List.of("erased t.b", "erased t.a", "block erased"), events);
  }
}
