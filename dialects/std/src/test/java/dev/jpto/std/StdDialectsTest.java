package dev.jpto.std;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every operation of the module. */
class StdDialectsTest {
  private static final Context CONTEXT = Checked.context();

  static Stream<OpDefinition> operations() {
    return StdDialects.all().stream().flatMap(dialect -> dialect.operations().values().stream());
  }

  @ParameterizedTest
  @CsvSource({
    "arith, 'addf addi addui_extended andi bitcast ceildivsi ceildivui cmpf cmpi constant divf"
        + " divsi divui extf extsi extui floordivsi fptosi fptoui index_cast index_castui maximumf"
        + " maxnumf maxsi maxui minimumf minnumf minsi minui mulf muli mulsi_extended"
        + " mului_extended negf ori remf remsi remui select shli shrsi shrui sitofp subf subi"
        + " truncf trunci uitofp xori'",
    "cf, 'assert br cond_br switch'",
    "func, 'call call_indirect constant func return'",
    "scf, 'condition execute_region for forall forall.in_parallel if index_switch parallel reduce"
        + " reduce.return while yield'"
  })
  void theOperationsAreThoseOfMlir19(String namespace, String names) {
    Dialect dialect = CONTEXT.dialect(namespace).orElseThrow();
    Set<String> expected = new TreeSet<>();
    for (String name : names.split(" ")) {
      expected.add(namespace + "." + name);
    }
    assertEquals(expected, new TreeSet<>(dialect.operations().keySet()));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void anOperationIsDescribed(OpDefinition op) {
    assertFalse(op.summary().isBlank());
    assertTrue(op.description().strip().endsWith("."), op.description());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theSamplesOfAConstraintAreAllowed(OpDefinition op) {
    Stream.concat(op.operands().stream(), op.results().stream())
        .map(ValueDef::constraint)
        .forEach(
            constraint -> {
              List<Type> samples = constraint.samples().apply(CONTEXT);
              assertFalse(samples.isEmpty());
              samples.forEach(type -> assertTrue(constraint.allows(type), type.toString()));
            });
    for (AttributeDef attribute : op.attributes()) {
      List<Attribute> samples = attribute.constraint().samples().apply(CONTEXT);
      assertFalse(samples.isEmpty());
      samples.forEach(value -> assertTrue(attribute.constraint().allows(value), value.toString()));
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whatIsAllowedCanBeHeldInProperties(OpDefinition op) {
    for (AttributeDef attribute : op.attributes()) {
      for (Attribute sample : attribute.constraint().samples().apply(CONTEXT)) {
        assertTrue(attribute.constraint().storage().test(sample), sample.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void aDefaultIsAllowed(OpDefinition op) {
    for (AttributeDef attribute : op.attributes()) {
      if (attribute.defaultValue() != null) {
        assertTrue(attribute.constraint().allows(attribute.defaultValue().apply(CONTEXT)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void anOperationNamedByATraitExists(OpDefinition op) {
    Set<String> known = new TreeSet<>();
    operations().forEach(each -> known.add(each.name()));
    op.trait(Trait.HasParent.class).ifPresent(t -> assertTrue(known.containsAll(t.ops())));
    op.trait(Trait.ImplicitTerminator.class).ifPresent(t -> assertTrue(known.contains(t.op())));
  }

  @Test
  void namesOfUnknownOperationsAreRefused() {
    assertEquals(
        List.of(
            "1:1: unregistered operation 'arith.nope' found in dialect ('arith') that does not"
                + " allow unknown operations"),
        Checked.read("\"arith.nope\"() : () -> ()").diagnostics());
  }
}
