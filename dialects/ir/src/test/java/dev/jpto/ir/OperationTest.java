package dev.jpto.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.sample.SampleDialect;
import dev.jpto.ir.sample.SampleOps;
import dev.jpto.ir.sample.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names, attributes and diagnostics of operations. */
class OperationTest {
  private final Context context = SampleDialect.context();
  private final Location here = Location.file(StringAttr.get(context, "f.mlir"), 3, 4);
  private final Attribute one = IntegerAttr.get(IntegerType.get(context, 32), 1);

  private Operation make(String name) {
    return new Operation(context.opName(name), here);
  }

  @Test
  void aNameIsOneObjectOfItsContext() {
    assertSame(context.opName("arith.addi"), context.opName("arith" + ".addi"));
    assertSame(context.opName("arith.addi"), context.opName(SampleOps.ADDI));
    assertEquals("arith", context.opName("arith.addi").namespace());
    assertEquals("", context.opName("plain").namespace());
  }

  @Test
  void anOperationIsWhatItsDefinitionDefines() {
    assertTrue(make("arith.addi").is(SampleOps.ADDI));
    assertFalse(make("arith.subi").is(SampleOps.ADDI));
    assertTrue(make("arith.addi").hasTrait(Trait.Simple.COMMUTATIVE));
    assertNull(make("arith.none").definition());
    assertTrue(make("arith.none").name().dialect().isPresent());
    assertTrue(make("x.none").name().dialect().isEmpty());
  }

  @Test
  void anythingUnregisteredMayEndABlock() {
    assertTrue(make("x.none").mightBeTerminator());
    assertTrue(make("cf.br").mightBeTerminator());
    assertFalse(make("arith.addi").mightBeTerminator());
  }

  @Test
  void aDeclaredAttributeIsInherentAndAnyOtherDiscardable() {
    Operation op = make("arith.constant");
    op.setAttr("value", one);
    op.setAttr("other", one);
    assertEquals(DictionaryAttr.of("value", one), op.properties());
    assertEquals(DictionaryAttr.of("other", one), op.attributes());
    assertSame(one, op.attr("value"));
    assertSame(one, op.attr("other"));
    op.removeAttr("value");
    op.removeAttr("other");
    assertFalse(op.hasAttr("value") || op.hasAttr("other"));
  }

  @Test
  void segmentSizesAreInherent() {
    Operation op = make("cf.cond_br");
    op.setAttr(OpDefinition.OPERAND_SEGMENTS, one);
    assertTrue(op.properties().contains(OpDefinition.OPERAND_SEGMENTS));
  }

  @Test
  void anUnregisteredOperationKeepsAnAttributeWhereItIs() {
    Operation op = make("x.op");
    op.setProperties(DictionaryAttr.of("p", one));
    op.setAttr("p", StringAttr.get(context, "new"));
    op.setAttr("d", one);
    assertEquals(DictionaryAttr.of("p", StringAttr.get(context, "new")), op.properties());
    assertEquals(DictionaryAttr.of("d", one), op.attributes());
  }

  @Test
  void anAttributeOfAnotherClassIsNotFound() {
    Operation op = make("x.op");
    op.setAttr("a", one);
    assertSame(one, op.attr("a", IntegerAttr.class));
    assertNull(op.attr("a", StringAttr.class));
  }

  @Test
  void anAttributeWithDefaultIsSetFromTheStart() {
    OpDefinition definition =
        OpDefinition.define("t.op")
            .defaultAttr(
                "flag",
                new AttrConstraint("any", a -> true, u -> List.of()),
                u -> StringAttr.get(u, "none"))
            .build();
    OpName name = new OpName(context, 0, "t.op", null, definition);
    Operation op = new Operation(name, here);
    assertEquals(DictionaryAttr.of("flag", StringAttr.get(context, "none")), op.properties());
  }

  @Test
  void theParentOfAKindIsTheNearestAround() {
    Operation module =
        Texts.parse(
            context,
            """
            "builtin.module"() ({
              "x.op"() ({
                "x.op"() {inner} : () -> ()
              }) : () -> ()
            }) {nearest} : () -> ()
            "x.op"() : () -> ()
            """);
    Operation inner = Texts.named(module, "inner");
    OpDefinition definition = context.opName("builtin.module").definition();
    assertSame(Texts.named(module, "nearest"), inner.parentOfKind(definition));
    assertNull(inner.parentOfKind(SampleOps.FUNCTION));
  }

  @Test
  void anErrorNamesTheOperationAndItsPlace() {
    List<Diagnostic> said =
        context.diagnostics().collecting(() -> assertFalse(make("x.op").emitOpError("is bad")));
    assertEquals(List.of(new Diagnostic(Severity.ERROR, here, "'x.op' op is bad")), said);
  }

  @Test
  void anErrorShowsTheOperationIfAsked() {
    context.printOpOnDiagnostic(true);
    Location there = Location.unknown(context);
    List<Diagnostic> said =
        context
            .diagnostics()
            .collecting(() -> make("x.op").error("bad").note(there, "and this").emit());
    assertEquals(
        List.of(
            new Diagnostic(Severity.NOTE, here, "see current operation: \"x.op\"() : () -> ()"),
            new Diagnostic(Severity.NOTE, there, "and this")),
        said.getFirst().notes());
  }

  @Test
  void anOperationOfSeveralLinesIsShownOnLinesOfItsOwn() {
    Operation op = make("x.op");
    op.addRegion().addBlock().append(make("x.inner"));
    assertEquals(
        "\n\"x.op\"() ({\n  \"x.inner\"() : () -> ()\n}) : () -> ()", OperationText.inMessage(op));
  }

  @Test
  void definitionsRefuseAPartDeclaredTwice() {
    OpDefinition.Builder builder = OpDefinition.define("t.op").successor("a").successor("a");
    assertEquals(
        "'t.op' declares 'a' twice",
        assertThrows(IllegalArgumentException.class, builder::build).getMessage());
  }

  @Test
  void whatIsDerivedFromADefinitionIsComputedOnce() {
    int[] computed = {0};
    Derived<String> first = new Derived<>(d -> d.name() + computed[0]++);
    Derived<Integer> second = new Derived<>(d -> d.name().length());
    assertEquals("arith.addi0", first.of(SampleOps.ADDI));
    assertEquals(10, second.of(SampleOps.ADDI));
    assertEquals("arith.addi0", first.of(SampleOps.ADDI));
    assertEquals("arith.subi1", first.of(SampleOps.SUBI));
  }
}
