package dev.jpto.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.analysis.OperationEquivalence;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.sample.Nests;
import dev.jpto.ir.sample.SampleDialect;
import dev.jpto.ir.sample.Texts;
import org.junit.jupiter.api.Test;

/** Copies of operations with all inside. */
class ClonerTest {
  private final Context context = SampleDialect.context();
  private final Operation module =
      Texts.parse(
          context,
          """
          %outside = "x.v"() : () -> i32
          "x.op"() <{p = 1 : i32}> ({
            "x.use"(%later, %outside) {use} : (i32, i32) -> ()
            %later = "x.v"() : () -> i32
            "x.br"()[^target] {branch} : () -> ()
          ^target:
            "x.br"(%later)[^loop] : (i32) -> ()
          ^loop(%i: i32):
            "x.br"(%i)[^loop] : (i32) -> ()
          }) {root} : () -> ()
          """);
  private final Operation original = Texts.named(module, "root");
  private final Value outside = Texts.named(module, "outside").result();

  @Test
  void aCopyIsEquivalentAndDetached() {
    Operation copy = Cloner.clone(original);
    assertNull(copy.block());
    assertTrue(OperationEquivalence.equivalent(original, copy));
    assertEquals(original.location(), copy.location());
    assertSame(original.properties(), copy.properties());
  }

  @Test
  void valuesUsedBeforeTheirDefinitionAreMapped() {
    Operation copy = Cloner.clone(original);
    Value later = Texts.named(copy, "later").result();
    assertSame(later, Texts.named(copy, "use").operand(0));
    assertNotSame(Texts.named(original, "later").result(), later);
  }

  @Test
  void successorsAreTheCopiedBlocks() {
    Operation copy = Cloner.clone(original);
    Block target = copy.region(0).entry().next();
    assertSame(target, Texts.named(copy, "branch").successor(0));
    assertSame(target.next(), target.next().lastOp().successor(0));
    assertSame(target.next().argument(0), target.next().lastOp().operand(0));
  }

  @Test
  void valuesFromOutsideStayTheSame() {
    assertSame(outside, Texts.named(Cloner.clone(original), "use").operand(1));
  }

  @Test
  void valuesFromOutsideAreTakenFromTheMapping() {
    IrMapping mapping = new IrMapping();
    Operation other = new Operation(context.opName("x.v"), Location.unknown(context));
    other.initResults(outside.type());
    mapping.map(outside, other.result());
    Operation copy = Cloner.clone(original, mapping);
    assertSame(other.result(), Texts.named(copy, "use").operand(1));
  }

  @Test
  void theMappingKnowsWhatEverythingBecame() {
    IrMapping mapping = new IrMapping();
    Operation copy = Cloner.clone(original, mapping);
    Value later = Texts.named(original, "later").result();
    assertSame(Texts.named(copy, "later").result(), mapping.lookup(later));
    assertSame(copy.region(0).entry(), mapping.lookup(original.region(0).entry()));
    assertTrue(mapping.contains(later));
    assertFalse(mapping.contains(outside));
  }

  @Test
  void namesAreCopied() {
    Operation copy = Cloner.clone(original);
    Block loop = copy.region(0).lastBlock();
    assertEquals("i", loop.argument(0).nameHint().orElseThrow());
  }

  @Test
  void changingTheCopyLeavesTheOriginal() {
    Operation copy = Cloner.clone(original);
    copy.region(0).entry().firstOp().erase();
    copy.setAttributes(outside.definingOp().attributes());
    assertEquals(3, count(original.region(0).entry()));
    assertTrue(original.hasAttr("root"));
  }

  @Test
  void blocksAreClonedBehindThoseOfAnotherRegion() {
    Operation target = new Operation(context.opName("x.op"), Location.unknown(context));
    Region region = target.addRegion();
    Block first = region.addBlock();
    Cloner.cloneInto(original.region(0), region, new IrMapping());
    assertSame(first, region.entry());
    assertEquals(3, count(first.next()));
    assertSame(region, first.next().lastOp().successor(0).region());
  }

  @Test
  void anyDepthIsCloned() {
    Operation deep = Nests.unregistered(context, 100_000);
    assertTrue(OperationEquivalence.equivalent(deep, Cloner.clone(deep)));
  }

  private static int count(Block block) {
    int n = 0;
    for (Operation op : block) {
      n++;
    }
    return n;
  }
}
