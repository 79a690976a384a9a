package dev.jpto.ir.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.WalkResult;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.sample.Nests;
import dev.jpto.ir.sample.SampleDialect;
import dev.jpto.ir.sample.SampleOps;
import dev.jpto.ir.sample.Texts;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which values operations see. */
class ScopeTest {
  private static void assertSays(String text, String... expected) {
    assertEquals(List.of(expected), Texts.verify(text));
  }

  /** A function whose body starts on line 2. */
  private static String function(String body) {
    return "\"func.func\"() <{function_type = () -> (), sym_name = \"f\"}> ({\n%s}) : () -> ()\n"
        .formatted(body);
  }

  @Test
  void aDefinitionStandsBeforeItsUses() {
    assertSays(
        function(
            """
              "x.use"(%b, %a) : (i32, i32) -> ()
              %a = "x.v"() : () -> i32
              %b = "x.v"() : () -> i32
              "func.return"() : () -> ()
            """),
        "2:3: error: operand #0 does not dominate this use",
        "4:8: note: operand defined here (op in the same block)");
  }

  @Test
  void aDefinitionDominatesItsUses() {
    assertSays(
        function(
            """
              %c = "x.c"() : () -> i1
              "x.br"()[^a, ^b] : () -> ()
            ^a:
              %a = "x.v"() : () -> i32
              "x.br"()[^b] : () -> ()
            ^b:
              "x.use"(%c, %a) : (i1, i32) -> ()
              "func.return"() : () -> ()
            """),
        "8:3: error: operand #1 does not dominate this use",
        "5:8: note: operand defined here (op in the same region)");
  }

  @Test
  void anArgumentDominatesItsUses() {
    assertSays(
        function(
            """
              "x.br"()[^a, ^b] : () -> ()
            ^a(%a: i32):
              "x.use"(%a) : (i32) -> ()
              "x.br"()[^b] : () -> ()
            ^b:
              "x.use"(%a) : (i32) -> ()
              "func.return"() : () -> ()
            """),
        "7:3: error: operand #0 does not dominate this use",
        "1:1: note: operand defined as a block argument (block #1 in the same region)");
  }

  @Test
  void inAnUnreachableBlockOrderDoesNotMatter() {
    assertSays(
        function(
            """
              "func.return"() : () -> ()
            ^dead:
              "x.use"(%a) : (i32) -> ()
              %a = "x.v"() : () -> i32
              "func.return"() : () -> ()
            """));
  }

  @Test
  void insideAnUnreachableBlockItDoes() {
    assertSays(
        function(
            """
              "func.return"() : () -> ()
            ^dead:
              "x.op"() ({
                "x.use"(%a) : (i32) -> ()
              }) : () -> ()
              %a = "x.v"() : () -> i32
              "func.return"() : () -> ()
            """),
        "5:5: error: operand #0 does not dominate this use",
        "7:8: note: operand defined here (op in a parent region)");
  }

  @Test
  void inAGraphRegionOrderDoesNotMatter() {
    assertSays(
        """
        %a = "arith.addi"(%a, %b) : (i32, i32) -> i32
        %b = "x.v"() : () -> i32
        """);
    assertSays(
        function(
            """
              "x.op"() ({
                %a = "x.v"(%a, %b) : (i32, i32) -> i32
                %b = "x.v"() : () -> i32
              }) : () -> ()
              "func.return"() : () -> ()
            """));
  }

  @Test
  void aResultIsNotSeenInsideItsOperation() {
    assertSays(
        function(
            """
              %a = "x.op"() ({
                "x.use"(%a) : (i32) -> ()
              }) : () -> i32
              "func.return"() : () -> ()
            """),
        "3:5: error: operand #0 does not dominate this use",
        "2:8: note: operand defined here (op in a parent region)");
  }

  @Test
  void usesDeepInsideAreCheckedAfterThoseOutsideAndLaterOperationsFirst() {
    String use = "\"x.op\"() ({\n\"x.use\"(%a) : (i32) -> ()\n}) : () -> ()\n";
    String end = "%a = \"x.v\"() : () -> i32\n\"func.return\"() : () -> ()\n";
    assertSays(
        function(use + use + end),
        "6:1: error: operand #0 does not dominate this use",
        "8:6: note: operand defined here (op in a parent region)");
    assertSays(
        function(use + "\"x.use\"(%a) : (i32) -> ()\n" + end),
        "5:1: error: operand #0 does not dominate this use",
        "6:6: note: operand defined here (op in the same block)");
  }

  @Test
  void valuesOfOtherRegionsAreNamedByWhereTheyAre() {
    Context context = SampleDialect.context();
    Operation module =
        Texts.parse(
            context,
            function(
                """
                  "x.op"() ({
                  ^a(%arg: i32):
                    %in = "x.v"() : () -> i32
                  }) {first} : () -> ()
                  "x.op"() ({
                    %v = "x.v"() : () -> i32
                    "x.use"(%v) {use} : (i32) -> ()
                  }) : () -> ()
                  %w = "x.v"() : () -> i32
                  "x.use"(%w) {outer} : (i32) -> ()
                  "func.return"() : () -> ()
                """));
    Value in = Texts.named(module, "in").result();
    Value argument = in.parentBlock().argument(0);
    String error = ": error: operand #0 does not dominate this use";
    assertNote(
        module,
        "use",
        in,
        "8:5" + error,
        "4:11: note: operand defined here (op is neither in a parent nor in a child region)");
    assertNote(
        module,
        "use",
        argument,
        "8:5" + error,
        "2:3: note: operand defined as a block argument (block #0 neither in a parent nor in a"
            + " child region)");
    assertNote(
        module,
        "outer",
        in,
        "11:3" + error,
        "4:11: note: operand defined here (op in a child region)");
    assertNote(
        module,
        "outer",
        argument,
        "11:3" + error,
        "2:3: note: operand defined as a block argument (block #0 in a child region)");
  }

  private static void assertNote(Operation module, String user, Value value, String... expected) {
    Operation op = Texts.named(module, user);
    Value before = op.operand(0);
    op.setOperand(0, value);
    assertEquals(List.of(expected), Texts.verify(module));
    op.setOperand(0, before);
  }

  @Test
  void anArgumentOfALaterBlockIsNotSeenInsideAnEarlierOne() {
    assertSays(
        function(
            """
              "x.op"() ({
                "x.use"(%a) : (i32) -> ()
              }) : () -> ()
              "x.br"()[^a] : () -> ()
            ^a(%a: i32):
              "func.return"() : () -> ()
            """),
        "3:5: error: operand #0 does not dominate this use",
        "1:1: note: operand defined as a block argument (block #1 in a parent region)");
  }

  @Test
  void anIsolatedOperationSeesNothingFromOutside() {
    assertSays(
        "%v = \"x.v\"() : () -> i32\n"
            + function(
                """
                  "x.op"() ({
                    "x.use"(%v) : (i32) -> ()
                  }) : () -> ()
                  "func.return"() : () -> ()
                """),
        "4:5: error: 'x.use' op using value defined outside the region",
        "2:1: note: required by region isolation constraints");
  }

  @Test
  void isolationHoldsInUnreachableBlocksToo() {
    assertSays(
        "%v = \"x.v\"() : () -> i32\n"
            + function(
                """
                  "func.return"() : () -> ()
                ^dead:
                  "x.use"(%v) : (i32) -> ()
                  "func.return"() : () -> ()
                """),
        "5:3: error: 'x.use' op using value defined outside the region",
        "2:1: note: required by region isolation constraints");
  }

  @Test
  void isolationIsCheckedBeforeDominance() {
    assertSays(
        "%v = \"x.v\"() : () -> i32\n"
            + function(
                """
                  "x.use"(%a) : (i32) -> ()
                  %a = "x.v"() : () -> i32
                  "x.use"(%v) : (i32) -> ()
                  "func.return"() : () -> ()
                """),
        "5:3: error: 'x.use' op using value defined outside the region",
        "2:1: note: required by region isolation constraints");
  }

  @Test
  void anOperationInsideAnIsolatedOneIsCheckedOnItsOwn() {
    assertSays(
        """
        "builtin.module"() ({
          %v = "x.v"() : () -> i32
          "builtin.module"() ({
            "x.use"(%v) : (i32) -> ()
          }) : () -> ()
        }) : () -> ()
        """,
        "4:5: error: 'x.use' op using value defined outside the region",
        "3:3: note: required by region isolation constraints");
  }

  @Test
  void inAnUnreachableBlockValuesFromAsideAreSeenAtAnyDepth() {
    Operation module =
        Texts.parse(
            SampleDialect.context(),
            function(
                """
                  "func.return"() : () -> ()
                ^dead:
                  "x.op"() ({}) {aside} : () -> ()
                  "x.use"() {use} : () -> ()
                  "func.return"() : () -> ()
                """));
    Operation inner = Nests.unregistered(module.context(), 50_000);
    Texts.named(module, "aside").region(0).addBlock().append(inner);
    while (!inner.region(0).entry().isEmpty()) {
      inner = inner.region(0).entry().firstOp();
    }
    Type type = IntegerType.get(module.context(), 1);
    Value deep = inner.region(0).entry().addArgument(type, inner.location());
    Texts.named(module, "use").setOperands(Collections.nCopies(100_000, deep));
    assertEquals(List.of(), Texts.verify(module));
  }

  @Test
  void aWrongUseIsFoundAtAnyDepth() {
    Operation module = Nests.conditionals(SampleDialect.context(), 50_000);
    Operation[] last = new Operation[1];
    module.walkPreOrder(
        op -> {
          last[0] = op.is(SampleOps.ADDI) ? op : last[0];
          return WalkResult.ADVANCE;
        });
    last[0].setOperand(0, last[0].result());
    assertEquals(
        List.of(
            "unknown: error: operand #0 does not dominate this use",
            "unknown: note: operand defined here (op in the same block)"),
        Texts.verify(module));
  }
}
