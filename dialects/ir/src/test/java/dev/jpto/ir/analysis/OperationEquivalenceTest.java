package dev.jpto.ir.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.analysis.OperationEquivalence.Locations;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.sample.Nests;
import dev.jpto.ir.sample.SampleDialect;
import dev.jpto.ir.sample.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two operations do the same. */
class OperationEquivalenceTest {
  private static final String NEST =
      """
      "x.op"() <{p = 1 : i32}> ({
      ^entry:
        "x.use"(%later) {a = "a"} : (i32) -> ()
        %later, %second = "x.v"() : () -> (i32, i64)
        "x.br"(%later)[^next, ^end] : (i32) -> ()
      ^next(%i: i32):
        "x.br"()[^end, ^next] : () -> ()
      ^end:
        "x.inner"() ({
          "x.use"(%i) : (i32) -> ()
        }, {
        }) : () -> ()
      }) : () -> ()
      """;

  private final Context context = SampleDialect.context();

  private Operation parse(String text) {
    return Texts.parse(context, text);
  }

  private static boolean ignoringLocations(Operation a, Operation b) {
    boolean equivalent = OperationEquivalence.equivalent(a, b);
    assertEquals(equivalent, OperationEquivalence.equivalent(b, a), "symmetric");
    if (equivalent) {
      assertEquals(
          OperationEquivalence.hash(a, Locations.IGNORE, true),
          OperationEquivalence.hash(b, Locations.IGNORE, true),
          "equivalent operations have one hash");
    }
    return equivalent;
  }

  @Test
  void theSameTextIsEquivalentWhereverItStands() {
    assertTrue(ignoringLocations(parse(NEST), parse("// moved\n" + NEST)));
  }

  @Test
  void locationsCountIfAsked() {
    Operation a = parse(NEST);
    Operation b = parse(NEST);
    assertTrue(
        OperationEquivalence.equivalent(a, b, Locations.COMPARE, OperationEquivalence.SAME_VALUE));
    b.region(0).entry().firstOp().setLocation(Location.unknown(context));
    assertFalse(
        OperationEquivalence.equivalent(a, b, Locations.COMPARE, OperationEquivalence.SAME_VALUE));
    assertTrue(ignoringLocations(a, b));
    assertNotEquals(
        OperationEquivalence.hash(a, Locations.COMPARE, true),
        OperationEquivalence.hash(b, Locations.COMPARE, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.inner | x.other",
        "p = 1 : i32 | p = 2 : i32",
        "a = \"a\" | a = \"b\"",
        "(i32, i64) | (i32, i16)",
        "(%later) {a | (%i) {a",
        "[^next, ^end] | [^end, ^next]",
        "^next(%i: i32) | ^next(%i: i32, %j: i32)",
        "%i) : (i32) | %later) : (i32)",
        "}, { | \"x.more\"() : () -> () }, {",
        "}, { | }, {}, {",
      })
  void aDifferenceAnywhereIsSeen(String from, String to) {
    String changed = NEST.replace(from, to);
    assertNotEquals(NEST, changed);
    assertFalse(ignoringLocations(parse(NEST), parse(changed)));
  }

  @Test
  void theOrderOfBlocksCounts() {
    Operation a =
        parse("\"x.op\"() ({ \"x.a\"() : () -> ()\n^b:\n \"x.b\"() : () -> () }) : () -> ()");
    Operation b =
        parse("\"x.op\"() ({ \"x.a\"() : () -> () \"x.b\"() : () -> ()\n^b:}) : () -> ()");
    assertFalse(ignoringLocations(a, b));
  }

  @Test
  void valuesFromOutsideMustBeTheSame() {
    Operation module =
        parse(
            """
            %v = "x.v"() : () -> i32
            %w = "x.v"() : () -> i32
            %l = "x.v"() : () -> i64
            "x.use"(%v) {a} : (i32) -> ()
            "x.use"(%v) {b} : (i32) -> ()
            "x.use"(%w) {c} : (i32) -> ()
            "x.use"(%l) {d} : (i64) -> ()
            """);
    Operation a = unnamed(module, "a");
    Operation c = unnamed(module, "c");
    Operation d = unnamed(module, "d");
    assertTrue(ignoringLocations(a, unnamed(module, "b")));
    assertFalse(ignoringLocations(a, c));
    var sameType = OperationEquivalence.SAME_TYPE;
    assertTrue(OperationEquivalence.equivalent(a, c, Locations.IGNORE, sameType));
    assertFalse(OperationEquivalence.equivalent(a, d, Locations.IGNORE, sameType));
    assertEquals(
        OperationEquivalence.hash(a, Locations.IGNORE, false),
        OperationEquivalence.hash(c, Locations.IGNORE, false));
  }

  private static Operation unnamed(Operation module, String name) {
    Operation op = Texts.named(module, name);
    op.removeAttr(name);
    return op;
  }

  @Test
  void aValueFromInsideDoesNotCorrespondToOneFromOutside() {
    Operation module =
        parse(
            """
            %v = "x.v"() : () -> i32
            "x.op"() ({
              %w = "x.v"() : () -> i32
              "x.use"(%v) : (i32) -> ()
            }) {a} : () -> ()
            "x.op"() ({
              %x = "x.v"() : () -> i32
              "x.use"(%x) : (i32) -> ()
            }) {b} : () -> ()
            """);
    Operation a = unnamed(module, "a");
    Operation b = unnamed(module, "b");
    var sameType = OperationEquivalence.SAME_TYPE;
    assertFalse(OperationEquivalence.equivalent(a, b, Locations.IGNORE, sameType));
    assertFalse(OperationEquivalence.equivalent(b, a, Locations.IGNORE, sameType));
  }

  @Test
  void operandsOfCommutativeOperationsHaveNoOrder() {
    Operation module =
        parse(
            """
            %v = "x.v"() : () -> i32
            %w = "x.v"() : () -> i32
            %0 = "arith.addi"(%v, %w) {a} : (i32, i32) -> i32
            %1 = "arith.addi"(%w, %v) {b} : (i32, i32) -> i32
            %2 = "arith.addi"(%v, %v) {c} : (i32, i32) -> i32
            %3 = "arith.subi"(%v, %w) {d} : (i32, i32) -> i32
            %4 = "arith.subi"(%w, %v) {e} : (i32, i32) -> i32
            """);
    Operation a = unnamed(module, "a");
    assertTrue(ignoringLocations(a, unnamed(module, "b")));
    assertFalse(ignoringLocations(a, unnamed(module, "c")));
    assertFalse(ignoringLocations(unnamed(module, "d"), unnamed(module, "e")));
  }

  @Test
  void operandsOfCommutativeOperationsInsideHaveTheirOrder() {
    String text =
        """
        %%v = "x.v"() : () -> i32
        %%w = "x.v"() : () -> i32
        "x.op"() ({
          %%s = "arith.addi"(%s) : (i32, i32) -> i32
        }) : () -> ()
        """;
    Operation inOrder = parse(text.formatted("%v, %w"));
    assertTrue(ignoringLocations(inOrder, parse(text.formatted("%v, %w"))));
    assertFalse(ignoringLocations(inOrder, parse(text.formatted("%w, %v"))));
  }

  @Test
  void anOperationThatUsesItsOwnResultIsEquivalentToWhatUsesThatToo() {
    Operation module =
        parse(
            """
            %a = "x.v"(%a) {a} : (i32) -> i32
            %b = "x.v"(%a) {b} : (i32) -> i32
            %c = "x.v"(%c) {c} : (i32) -> i32
            """);
    Operation a = unnamed(module, "a");
    assertTrue(ignoringLocations(a, unnamed(module, "b")));
    assertFalse(ignoringLocations(a, unnamed(module, "c")));
  }

  @Test
  void anyDepthIsCompared() {
    Operation a = Nests.unregistered(context, 100_000);
    Operation b = Nests.unregistered(context, 100_000);
    assertTrue(ignoringLocations(a, b));
    assertFalse(ignoringLocations(a, Nests.unregistered(context, 99_999)));
  }
}
