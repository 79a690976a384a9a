package dev.jpto.pattern.pdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.rewrite.pattern.DeclaredPattern;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made of a text, and where jpto is not MLIR. */
class PdlReaderTest {
  private static final String CAST =
      """
      "pdl.pattern"() <{benefit = 7 : i16%s}> ({
        %%t = "pdl.types"() : () -> !pdl.range<type>
        %%x = "pdl.operands"(%%t) : (!pdl.range<type>) -> !pdl.range<value>
        %%op = "pdl.operation"(%%x, %%t)
            <{attributeValueNames = [], opName = "%s", operandSegmentSizes = array<i32: 1, 0, 1>}>
            : (!pdl.range<value>, !pdl.range<type>) -> !pdl.operation
        "pdl.rewrite"(%%op) <{operandSegmentSizes = array<i32: 1, 0>}> ({
          "pdl.replace"(%%op, %%x) <{operandSegmentSizes = array<i32: 1, 0, 1>}>
              : (!pdl.operation, !pdl.range<value>) -> ()
        }) : (!pdl.operation) -> ()
      }) : () -> ()
      """;

  private final PdlRun run = new PdlRun(TestNatives.all());

  @Test
  void whatIsKnownOfAPatternComesFromTheText() {
    DeclaredPattern pattern =
        run.patterns(CAST.formatted(", sym_name = \"Cast\"", "foo.cast")).getFirst();
    assertEquals("Cast", pattern.name());
    assertEquals(7, pattern.benefit());
    assertEquals("foo.cast", pattern.root().orElseThrow());
    assertEquals("foo.cast -> values", pattern.info().formula());
    assertEquals("p.mlir:1:1", pattern.info().declaredAt());
  }

  @Test
  void patternsWithoutANameAreNumbered() {
    String text = CAST.formatted("", "foo.a") + CAST.formatted("", "foo.b");
    assertEquals(
        List.of("anonymous-001", "anonymous-002"),
        run.patterns(text).stream().map(DeclaredPattern::name).toList());
  }

  /** MLIR 19 takes any two ranges of types for equal, and puts an f32 where an i32 was. */
  @Test
  void rangesOfTypesAreEqualIfTheirTypesAre() {
    String out =
        run.rewrite(
            CAST.formatted("", "foo.cast"),
            """
            %a, %f = "foo.in"() : () -> (i32, f32)
            %0:2 = "foo.cast"(%a, %f) : (i32, f32) -> (i32, f32)
            %1:2 = "foo.cast"(%a, %f) : (i32, f32) -> (f32, i32)
            "foo.use"(%0#0, %0#1, %1#0, %1#1) : (i32, f32, f32, i32) -> ()
            """);
    assertTrue(out.contains("%1:2 = \"foo.cast\"(%0#0, %0#1)"), out);
    assertTrue(out.contains("\"foo.use\"(%0#0, %0#1, %1#0, %1#1)"), out);
  }

  @Test
  void aReplacementOfAnotherTypeIsReportedAtTheText() {
    String text =
        """
        "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Join"}> ({
          %x = "pdl.operand"() : () -> !pdl.value
          %t = "pdl.type"() : () -> !pdl.type
          %op = "pdl.operation"(%x, %x, %t)
              <{attributeValueNames = [], opName = "toy.concat",
                operandSegmentSizes = array<i32: 2, 0, 1>}>
              : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
          "pdl.rewrite"(%op) <{operandSegmentSizes = array<i32: 1, 0>}> ({
            "pdl.replace"(%op, %x) <{operandSegmentSizes = array<i32: 1, 0, 1>}>
                : (!pdl.operation, !pdl.value) -> ()
          }) : (!pdl.operation) -> ()
        }) : () -> ()
        """;
    assertEquals(
        List.of(
            "p.mlir:1:1: error: [JR11] pattern 'Join': result 'result' of 'toy.concat' is replaced"
                + " by a value, which may be of another type; hint: capture both types as one, or"
                + " make a cast"),
        run.problems(text).stream().map(Object::toString).toList());
  }
}
