package dev.jpto.ir.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.sample.Nests;
import dev.jpto.ir.sample.SampleDialect;
import dev.jpto.ir.sample.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Regions, blocks and terminators, and what is checked before what. */
class StructureTest {
  private static void assertSays(String text, String... expected) {
    assertEquals(List.of(expected), Texts.verify(text));
  }

  private static String function(String body) {
    return "\"func.func\"() <{function_type = () -> (), sym_name = \"f\"}> ({\n%s}) : () -> ()"
        .formatted(body);
  }

  @Test
  void aBlockEndsWithATerminator() {
    assertSays(
        function("\"arith.constant\"() <{value = 1 : i32}> : () -> i32\n"),
        "2:1: error: block with no terminator, has"
            + " %0 = \"arith.constant\"() <{value = 1 : i32}> : () -> i32");
    assertSays(function("\"x.end\"() : () -> ()\n"));
  }

  @Test
  void anOperationOfSeveralLinesIsShownOnLinesOfItsOwn() {
    assertSays(
        function("\"test.graph\"() ({\n}) : () -> ()\n"),
        "2:1: error: block with no terminator, has \n\"test.graph\"() ({\n}) : () -> ()");
  }

  @Test
  void anEmptyBlockIsAllowedWhereNoTerminatorIsNeeded() {
    assertSays(function("^a:\n"), "1:1: error: empty block: expect at least a terminator");
    assertSays("\"builtin.module\"() ({\n^a:\n}) : () -> ()");
    assertSays("\"x.op\"() ({\n^a:\n}) : () -> ()");
    assertSays(
        "\"x.op\"() ({\n\"x.end\"() : () -> ()\n^a:\n}) : () -> ()",
        "1:1: error: empty block: expect at least a terminator");
  }

  @Test
  void aTerminatorIsTheLastOfItsBlock() {
    assertSays(
        function("\"func.return\"() : () -> ()\n\"func.return\"() : () -> ()\n"),
        "2:1: error: 'func.return' op must be the last operation in the parent block");
  }

  @Test
  void onlyTheLastOperationBranchesAndThatIsLookedForFirst() {
    String branch = "\"x.br\"()[^b] : () -> ()\n";
    assertSays(
        function("\"arith.addi\"() : () -> ()\n" + branch + branch + "^b:\n" + branch),
        "3:1: error: operation with block successors must terminate its parent block");
  }

  @Test
  void aBranchStaysInItsRegion() {
    Context context = SampleDialect.context();
    Operation module =
        Texts.parse(
            context,
            """
            "x.op"() ({
              "x.br"()[^b] {branch} : () -> ()
            ^b:
              "x.op"() ({
                "x.end"() : () -> ()
              ^c:
                "x.end"() {other} : () -> ()
              }) : () -> ()
            }) : () -> ()
            """);
    Operation branch = Texts.named(module, "branch");
    branch.setSuccessor(0, Texts.named(module, "other").block());
    assertEquals(
        List.of("2:3: error: 'x.br' op branching to block of a different region"),
        Texts.verify(module));
  }

  @Test
  void nothingBranchesToTheEntry() {
    assertSays(
        function("^a:\n\"cf.br\"()[^a] : () -> ()\n"),
        "1:1: error: entry block of region may not have predecessors");
  }

  @Test
  void aRegionOfOneBlockHasOneBlock() {
    String two = "^a:\n\"x.br\"()[^b] : () -> ()\n^b:\n\"x.end\"() : () -> ()\n";
    String conditional =
        "%c = \"x.c\"() : () -> i1\n\"scf.if\"(%c) ({\n{{body}}}, {}) : (i1) -> ()";
    assertSays(
        conditional.replace("{{body}}", two),
        "2:1: error: 'scf.if' op expects region #0 to have 0 or 1 blocks");
    assertSays(
        conditional.replace("{{body}}", ""),
        "2:1: error: 'scf.if' op region #0 ('thenRegion') failed to verify constraint: region with"
            + " 1 blocks");
    assertSays(
        conditional.replace("{{body}}", "^a:\n"),
        "2:1: error: 'scf.if' op expects a non-empty block");
    assertSays(
        "\"test.graph\"() ({\n" + two + "}) : () -> ()",
        "1:1: error: 'test.graph' op expects graph region #0 to have 0 or 1 blocks");
    assertSays(
        "\"test.regions\"() ({}, {\n^a:\n\"x.end\"() : () -> ()\n}, {}) : () -> ()",
        "1:1: error: 'test.regions' op region #2 ('others') failed to verify constraint: region"
            + " with at least 1 blocks");
  }

  @Test
  void aRegionWithoutArgumentsHasNone() {
    assertSays(
        """
        %c = "x.c"() : () -> i1
        "scf.if"(%c) ({
        ^a(%a: i32):
          "scf.yield"() : () -> ()
        }, {}) : (i1) -> ()
        """,
        "2:1: error: 'scf.if' op region #0 should have no arguments");
    assertSays(
        "\"builtin.module\"() ({\n^a(%a: i32):\n}) : () -> ()",
        "1:1: error: 'builtin.module' op region should have no arguments");
  }

  @Test
  void anImplicitTerminatorEndsTheRegions() {
    assertSays(
        "%c = \"x.c\"() : () -> i1\n\"scf.if\"(%c) ({\n\"x.end\"() : () -> ()\n}, {}) : (i1) -> ()",
        "2:1: error: 'scf.if' op expects regions to end with 'scf.yield', found 'x.end'",
        "2:1: note: in custom textual format, the absence of terminator implies 'scf.yield'");
  }

  @Test
  void anOperationStandsInAParentThatIsAllowed() {
    assertSays(
        "\"func.return\"() : () -> ()",
        "1:1: error: 'func.return' op expects parent op 'func.func'");
    assertSays(
        "\"scf.yield\"() : () -> ()",
        "1:1: error: 'scf.yield' op expects parent op to be one of 'scf.execute_region, scf.for,"
            + " scf.if, scf.index_switch, scf.while'");
  }

  @Test
  void isolatedOperationsAreCheckedAfterTheirSiblings() {
    assertSays(
        function("\"func.return\"(%x) : (i32) -> ()\n")
            + "\n\"arith.addi\"() : () -> ()\n"
            + "%x = \"x.v\"() : () -> i32",
        "4:1: error: 'arith.addi' op requires one result");
  }

  @Test
  void rulesAboutRegionsComeAfterWhatIsInside() {
    assertSays(
        "\"test.strict\"() ({\n\"arith.addi\"() : () -> ()\n}) {bad_region} : () -> ()",
        "2:1: error: 'arith.addi' op requires one result");
    assertSays(
        "\"test.strict\"() ({\n}) {bad_region} : () -> ()",
        "1:1: error: 'test.strict' op has a bad region");
  }

  @Test
  void dominanceComesAfterRulesAboutRegions() {
    String body = "\"x.use\"(%v) : (i32) -> ()\n%v = \"x.v\"() : () -> i32\n";
    String strict = "\"test.strict\"() ({\n" + body + "}) {bad_region} : () -> ()\n";
    assertSays(
        function(strict + "\"func.return\"() : () -> ()\n"),
        "2:1: error: 'test.strict' op has a bad region");
  }

  @Test
  void attributesOfKnownDialectsAreCheckedByTheDialect() {
    Context context = SampleDialect.context();
    context.register(new PickyDialect());
    String ofOther = "{other.bad = unit, picky.good = unit} : () -> ()\n";
    Operation fine = Texts.parse(context, "\"x.op\"() " + ofOther);
    assertEquals(List.of(), Texts.verify(fine));
    Operation bad = Texts.parse(context, "\"arith.addi\"() {picky.bad} : () -> ()");
    assertEquals(
        List.of("1:1: error: 'arith.addi' op has a bad attribute 'picky.bad'"), Texts.verify(bad));
  }

  @Test
  void anyOperationCanBeCheckedAlone() {
    Operation module =
        Texts.parse(
            SampleDialect.context(),
            """
            "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
              %c = "x.c"() : () -> i1
              "scf.if"(%c) ({
                "x.use"(%c) : (i1) -> ()
                "scf.yield"() : () -> ()
              }, {}) {right} : (i1) -> ()
              "scf.if"(%c) ({
                "x.use"(%late) : (i1) -> ()
                "scf.yield"() : () -> ()
              }, {}) {wrong} : (i1) -> ()
              %late = "x.c"() : () -> i1
              "func.return"() : () -> ()
            }) : () -> ()
            """);
    assertEquals(List.of(), Texts.verify(Texts.named(module, "right")));
    assertEquals(List.of(), Texts.verify(Texts.named(module, "c")));
    assertEquals(
        List.of(
            "8:5: error: operand #0 does not dominate this use",
            "11:11: note: operand defined here (op in a parent region)"),
        Texts.verify(Texts.named(module, "wrong")));
  }

  @Test
  void anyDepthIsChecked() {
    Context context = SampleDialect.context();
    assertTrue(Verifier.verify(Nests.unregistered(context, 100_000)));
    assertTrue(Verifier.verify(Nests.modules(context, 100_000)));
    assertTrue(Verifier.verify(Nests.conditionals(context, 100_000)));
  }
}
