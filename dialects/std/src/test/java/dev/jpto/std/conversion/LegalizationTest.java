package dev.jpto.std.conversion;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.std.conversion.ToyConversions.ADD_TO_ARITH;
import static dev.jpto.std.conversion.ToyConversions.USE;
import static dev.jpto.std.conversion.ToyConversions.assertConverts;
import static dev.jpto.std.conversion.ToyConversions.indexToI64;
import static dev.jpto.std.conversion.ToyConversions.rename;
import static dev.jpto.std.conversion.ToyConversions.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.conversion.ConversionPattern;
import dev.jpto.rewrite.pattern.Application;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternMonitor;
import dev.jpto.std.arith.ArithInteger;
import dev.jpto.std.conversion.Converted.Setup;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which operations conversions convert, and what they say when they cannot. */
class LegalizationTest {
  @Test
  void whatPatternsMakeIsMadeLegal() {
    Setup setup = Setup.of(indexToI64(), rename(Toy.A, Toy.B), rename(Toy.B, Toy.C));
    setup.target().legal(Toy.C, Toy.MAKE).illegal(Toy.A, Toy.B);
    assertConverts(
        setup.full(
            """
            %0 = "toy.make"() : () -> i8
            %1 = "toy.a"(%0) : (i8) -> i8
            """),
        """
        %0 = "toy.make"() : () -> i8
        %1 = "toy.c"(%0) : (i8) -> i8
        """);
  }

  @Test
  void patternsThatGoInACircleAreFound() {
    Setup setup = Setup.of(indexToI64(), rename(Toy.A, Toy.B), rename(Toy.B, Toy.A));
    setup.target().legal(Toy.MAKE).illegal(Toy.A, Toy.B);
    Converted converted =
        setup.full(
            """
            %0 = "toy.make"() : () -> i8
            %1 = "toy.a"(%0) : (i8) -> i8
            """);
    assertFalse(converted.succeeded());
    assertEquals("2: failed to legalize operation 'toy.a'", converted.said().getFirst());
    assertEquals(
        List.of(
            "the operation was 'toy.a' of type (i8) -> i8",
            "pattern 'a-to-b' made 'toy.b' of type (i8) -> i8, which is not legal",
            "the operation is 'toy.b' of type (i8) -> i8"),
        converted.said().subList(1, 4));
    assertTrue(
        converted.said().getLast().contains("which no other pattern starts at"),
        converted.said()::toString);
  }

  @Test
  void anotherPatternIsTriedWhenOneMakesWhatNothingConverts() {
    Setup setup = Setup.of(indexToI64(), rename(Toy.A, Toy.B), rename(Toy.A, Toy.C));
    setup.target().legal(Toy.MAKE, Toy.C).illegal(Toy.A, Toy.B);
    assertConverts(
        setup.full(
            """
            %0 = "toy.make"() : () -> i8
            %1 = "toy.a"(%0) : (i8) -> i8
            """),
        """
        %0 = "toy.make"() : () -> i8
        %1 = "toy.c"(%0) : (i8) -> i8
        """);
  }

  @Test
  void partialLeavesWhatIsUnknownAndFullDoesNot() {
    Setup setup = Setup.of(indexToI64());
    String text = "%0 = \"toy.make\"() : () -> i8\n";
    assertConverts(setup.partial(text), text);
    assertFalse(setup.partial(text).changed());
    assertEquals(
        List.of(
            "1: failed to legalize operation 'toy.make'",
            "the operation is 'toy.make' of type () -> i8",
            "no pattern starts at 'toy.make'"),
        setup.full(text).said());
  }

  @Test
  void anIllegalOperationIsExplained() {
    DeclaredPattern same =
        pattern(
            "add-same",
            "toy.add(a, a) -> a",
            p -> {
              var a = p.value("a");
              p.match(p.op(Toy.ADD, a, a));
              p.replaceWith(a);
            });
    NativePattern never =
        ConversionPattern.on(
            Toy.ADD, "never", "", (op, operands, rewriter) -> rewriter.decline("it is Sunday"));
    Setup setup = Setup.of(indexToI64(), same, never);
    setup.target().illegal(Toy.ADD);
    Converted converted =
        setup.partial(
            """
            %0 = "toy.make"() : () -> i8
            %1 = "toy.make"() : () -> i8
            %2 = "toy.add"(%0, %1) : (i8, i8) -> i8
            """);
    List<String> said =
        converted.said().stream().map(s -> s.replaceAll("\\.java:\\d+", ".java")).toList();
    assertEquals(
        List.of(
            "3: failed to legalize operation 'toy.add' that was explicitly marked illegal",
            "the operation is 'toy.add' of type (i8, i8) -> i8",
            "pattern 'add-same' (LegalizationTest.java) does not apply: operand 1 is result"
                + " 0 of \"toy.make\", expected the same as operand 0",
            "pattern 'never' (LegalizationTest.java) does not apply: it is Sunday"),
        said);
  }

  @Test
  void legalityMayDependOnTheOperation() {
    Setup setup = Setup.of(indexToI64(), rename(Toy.A, Toy.B));
    setup.target().legal(Toy.B, Toy.MAKE).dynamicallyLegal(Toy.A, op -> op.hasAttr("t.keep"));
    assertConverts(
        setup.full(
            """
            %0 = "toy.make"() : () -> i8
            %1 = "toy.a"(%0) {t.keep} : (i8) -> i8
            %2 = "toy.a"(%1) : (i8) -> i8
            """),
        """
        %0 = "toy.make"() : () -> i8
        %1 = "toy.a"(%0) {t.keep} : (i8) -> i8
        %2 = "toy.b"(%1) : (i8) -> i8
        """);
  }

  @Test
  void whatIsInsideMayBeLegalTogether() {
    Setup setup = Setup.of(indexToI64(), rename(Toy.A, Toy.B));
    setup.target().legal(Toy.MAKE, Toy.BOX).illegal(Toy.A);
    setup.target().legal(Toy.B).recursivelyLegal(Toy.BOX, op -> op.hasAttr("t.closed"));
    assertConverts(
        setup.full(
            """
            %0 = "toy.make"() : () -> i8
            "toy.box"() ({
              %1 = "toy.a"(%0) : (i8) -> i8
            }) {t.closed} : () -> ()
            "toy.box"() ({
              %1 = "toy.a"(%0) : (i8) -> i8
            }) : () -> ()
            """),
        """
        %0 = "toy.make"() : () -> i8
        "toy.box"() ({
        %2 = "toy.a"(%0) : (i8) -> i8
        }) {t.closed} : () -> ()
        "toy.box"() ({
        %1 = "toy.b"(%0) : (i8) -> i8
        }) : () -> ()
        """);
  }

  @Test
  void theRootItselfMayBeIllegal() {
    Setup setup = Setup.of(indexToI64());
    setup.target().illegalDialect("builtin");
    assertEquals(
        "1: failed to legalize operation 'builtin.module' that was explicitly marked illegal",
        setup.partial("\"builtin.module\"() ({\n^bb0:\n}) : () -> ()").said().getFirst());
  }

  @Test
  void aFailureDeepDownNamesTheWayThere() {
    NativePattern no =
        ConversionPattern.on(
            Toy.B, "b-to-nothing", "", (op, operands, rewriter) -> rewriter.decline("never"));
    Setup setup = Setup.of(indexToI64(), rename(Toy.A, Toy.B), no);
    setup.target().legal(Toy.MAKE).illegal(Toy.A, Toy.B);
    Converted converted =
        setup.partial(
            """
            %0 = "toy.make"() : () -> i8
            %1 = "toy.a"(%0) : (i8) -> i8
            """);
    assertEquals(
        List.of(
            "2: failed to legalize operation 'toy.a' that was explicitly marked illegal",
            "the operation was 'toy.a' of type (i8) -> i8",
            "pattern 'a-to-b' made 'toy.b' of type (i8) -> i8, which is not legal",
            "the operation is 'toy.b' of type (i8) -> i8",
            "pattern 'b-to-nothing' does not apply: never"),
        converted.said().stream().map(s -> s.replaceAll(" \\(L.*?java:\\d+\\)", "")).toList());
  }

  @Test
  void aPatternThatChangesAndDeclinesIsUndoneAndTheNextTried() {
    NativePattern broken =
        ConversionPattern.on(
                Toy.ADD,
                "broken",
                "",
                (op, operands, rewriter) -> {
                  Operation made =
                      rewriter
                          .create(ArithInteger.SUBI, op.location())
                          .operands(operands.operand("lhs"), operands.operand("rhs"))
                          .insert();
                  rewriter.replaceOp(op, made);
                  Value back = rewriter.converted(made.result()).orElseThrow().getFirst();
                  rewriter.create(Toy.USE, op.location()).operands(back).insert();
                  return rewriter.decline("it thought again");
                })
            .withBenefit(2);
    Setup setup = typed(indexToI64().leaveCasts(), broken, ADD_TO_ARITH, USE);
    setup.target().illegal(Toy.ADD).legal(Toy.MAKE);
    assertConverts(
        setup.full(
            """
            %0 = "toy.make"() : () -> index
            %1 = "toy.add"(%0, %0) : (index, index) -> index
            "toy.use"(%1) : (index) -> ()
            """),
        """
        %0 = "toy.make"() : () -> index
        %1 = "builtin.unrealized_conversion_cast"(%0) : (index) -> i64
        %2 = "arith.addi"(%1, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
        "toy.use"(%2) : (i64) -> ()
        """);
  }

  @Test
  void monitorsAreToldOfEachApplication() {
    Setup setup = Setup.of(indexToI64(), rename(Toy.A, Toy.B), rename(Toy.B, Toy.C));
    setup.target().legal(Toy.C, Toy.MAKE).illegal(Toy.A, Toy.B);
    List<String> steps = new ArrayList<>();
    PatternMonitor monitor =
        new PatternMonitor() {
          @Override
          public void applied(Application step) {
            steps.add(
                "%d %s at %s: +%s -%s"
                    .formatted(
                        step.number(), step.name(), step.op(), step.created(), step.erased()));
          }
        };
    Operation module =
        Converted.parse(
            Converted.context(),
            """
            %0 = "toy.make"() : () -> i8
            %1 = "toy.a"(%0) : (i8) -> i8
            """);
    assertTrue(setup.apply(module, true, monitor).succeeded());
    assertEquals(
        List.of("1 a-to-b at toy.a: +[toy.b] -[toy.a]", "2 b-to-c at toy.b: +[toy.c] -[toy.b]"),
        steps);
  }
}
