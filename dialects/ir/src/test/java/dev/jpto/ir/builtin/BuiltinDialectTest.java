package dev.jpto.ir.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.sample.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Modules and casts. */
class BuiltinDialectTest {
  private static void assertSays(String text, String... expected) {
    assertEquals(List.of(expected), Texts.verify(text));
  }

  @Test
  void theDialectHasTwoOperations() {
    Dialect dialect = new BuiltinDialect();
    assertEquals("builtin", dialect.namespace());
    assertEquals(2, dialect.operations().size());
    assertEquals(MemoryEffects.NONE, BuiltinDialect.UNREALIZED_CONVERSION_CAST.effects());
    assertTrue(BuiltinDialect.MODULE.isInherent("sym_name"));
    assertTrue(BuiltinDialect.MODULE.isInherent("sym_visibility"));
  }

  @Test
  void aModuleMayHaveNameVisibilityAndAttributesOfDialects() {
    assertSays(
        """
        "builtin.module"() <{sym_name = "m", sym_visibility = "private"}> ({
        ^a:
        }) {a.b = 1 : i32} : () -> ()
        "builtin.module"() ({
        ^a:
        }) : () -> ()
        """);
  }

  @Test
  void anAttributeOfAModuleHasADialect() {
    assertSays(
        "\"builtin.module\"() ({\n^a:\n}) {a.b, b, a} : () -> ()",
        "1:1: error: 'builtin.module' op can only contain attributes with dialect-prefixed names,"
            + " found: 'a'");
  }

  @Test
  void aModuleHasOneBlockWithoutArguments() {
    assertSays(
        "\"builtin.module\"() : () -> ()", "1:1: error: 'builtin.module' op requires one region");
    assertSays(
        "\"builtin.module\"() ({}) : () -> ()",
        "1:1: error: 'builtin.module' op region #0 ('bodyRegion') failed to verify constraint:"
            + " region with 1 blocks");
    assertSays(
        "\"builtin.module\"() ({\n\"x.br\"()[^b] : () -> ()\n^b:\n}) : () -> ()",
        "1:1: error: 'builtin.module' op expects region #0 to have 0 or 1 blocks");
    assertSays(
        "\"builtin.module\"() ({\n^a(%a: i32):\n}) : () -> ()",
        "1:1: error: 'builtin.module' op region should have no arguments");
  }

  @Test
  void aCastTakesAnyValuesAndGivesAtLeastOne() {
    assertSays(
        """
        %a, %b = "builtin.unrealized_conversion_cast"() : () -> (i32, !x.y)
        %c = "builtin.unrealized_conversion_cast"(%a, %b) : (i32, !x.y) -> f32
        """);
    assertSays(
        "\"builtin.unrealized_conversion_cast\"() : () -> ()",
        "1:1: error: 'builtin.unrealized_conversion_cast' op expected at least one result for cast"
            + " operation");
  }
}
