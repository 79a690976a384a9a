package dev.jpto.pattern;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.pattern.ToyDialect.ADD;
import static dev.jpto.pattern.ToyDialect.CONCAT;
import static dev.jpto.pattern.ToyDialect.DIVMOD;
import static dev.jpto.pattern.ToyDialect.MUL;
import static dev.jpto.pattern.ToyDialect.NEG;
import static dev.jpto.pattern.ToyDialect.SHIFT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.rewrite.match.MatchAutomaton;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.Explanation;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The first check that fails, in words with what was found. */
class ExplainTest {
  private final Toy toy = new Toy();

  private static DeclaredPattern matching(String name, Consumer<PatternBuilder> match) {
    return pattern(
        name,
        "",
        p -> {
          match.accept(p);
          p.apply("nothing", scope -> scope.decline("never"));
        });
  }

  /** What is said of the last operation of {@code body}. */
  private List<String> explain(String body, DeclaredPattern... patterns) {
    Operation last = toy.parse(body).region(0).entry().lastOp();
    return MatchAutomaton.compile(toy.context, List.of(patterns)).explain(last).stream()
        .map(Explanation::toString)
        .toList();
  }

  @Test
  void theOperationThatDefinesAnOperand() {
    DeclaredPattern p = matching("p", b -> b.match(b.op(ADD, b.value(), b.op(NEG, b.value()))));
    assertEquals(
        List.of("p: operand 1 is \"toy.mul\", expected \"toy.neg\""),
        explain(
            """
            %x = "t.in"() : () -> i32
            %y = "toy.mul"(%x, %x) : (i32, i32) -> i32
            %z = "toy.add"(%x, %y) : (i32, i32) -> i32
            """,
            p));
  }

  @Test
  void aBlockArgumentHasNoDefinition() {
    DeclaredPattern p = matching("p", b -> b.match(b.op(NEG, b.op(NEG, b.value()))));
    DeclaredPattern q = matching("q", b -> b.match(b.op(NEG, b.constant(1))));
    Operation holder =
        toy.parse(
            """
            "t.holder"() ({
            ^bb0(%x: i32):
              %y = "toy.neg"(%x) : (i32) -> i32
            }) : () -> ()
            """);
    Operation neg = holder.region(0).entry().firstOp().region(0).entry().firstOp();
    MatchAutomaton automaton = MatchAutomaton.compile(toy.context, List.of(p, q));
    assertEquals(
        "p: operand 0 is a block argument, expected \"toy.neg\"",
        automaton.explain("p", neg).orElseThrow().toString());
    assertEquals(
        "q: operand 0 is a block argument, expected a constant",
        automaton.explain("q", neg).orElseThrow().toString());
  }

  @Test
  void attributesConstantsAndEquality() {
    DeclaredPattern by = matching("by", b -> b.match(b.op(SHIFT).attr("by", "3 : i32")));
    assertEquals(
        List.of("by: attribute \"by\" is 1 : i32, expected 3 : i32"),
        explain(
            """
            %x = "t.in"() : () -> i32
            %y = "toy.shift"(%x) <{by = 1 : i32}> : (i32) -> i32
            """,
            by));
    DeclaredPattern one = matching("one", b -> b.match(b.op(MUL, b.value(), b.constant(1))));
    DeclaredPattern same =
        matching(
            "same",
            b -> {
              var x = b.value("x");
              b.match(b.op(MUL, x, x));
            });
    assertEquals(
        List.of(
            "one: the constant operand 1 is 2 : i32, expected the integer 1",
            "same: operand 1 is result 0 of \"toy.const\", expected the same as operand 0"),
        explain(
            """
            %x = "t.in"() : () -> i32
            %c = "toy.const"() <{value = 2 : i32}> : () -> i32
            %y = "toy.mul"(%x, %c) : (i32, i32) -> i32
            """,
            one, same));
  }

  @Test
  void conditionsAreSaidWithTheirCaptures() {
    DeclaredPattern p =
        matching(
            "p",
            b -> {
              var by = b.attr("by", IntegerAttr.class);
              var x = b.value("x");
              b.match(b.op(SHIFT, x).attr("by", by));
              b.require("the shift is less than 3", by, n -> n.value() < 3);
            });
    assertEquals(
        List.of("p: \"the shift is less than 3\" is false of by = 4 : i32"),
        explain(
            """
            %x = "t.in"() : () -> i32
            %y = "toy.shift"(%x) <{by = 4 : i32}> : (i32) -> i32
            """,
            p));
  }

  @Test
  void theNearestMissComesFirst() {
    DeclaredPattern near =
        matching("near", b -> b.match(b.op(NEG, b.op(NEG, b.op(ADD, b.value(), b.value())))));
    DeclaredPattern far =
        matching("far", b -> b.match(b.op(NEG, b.op(DIVMOD, b.value(), b.value()))));
    DeclaredPattern hit = matching("hit", b -> b.match(b.op(NEG, b.op(NEG, b.value()))));
    DeclaredPattern elsewhere = matching("elsewhere", b -> b.match(b.op(ADD)));
    assertEquals(
        List.of(
            "hit: matches",
            "near: operand 0 of operand 0 is \"t.in\", expected \"toy.add\"",
            "far: operand 0 is \"toy.neg\", expected \"toy.divmod\""),
        explain(
            """
            %x = "t.in"() : () -> i32
            %y = "toy.neg"(%x) : (i32) -> i32
            %z = "toy.neg"(%y) : (i32) -> i32
            """,
            far, near, hit, elsewhere));
  }

  @Test
  void numbersOfOperandsAndMissingUsers() {
    DeclaredPattern p = matching("two", b -> b.match(b.op(CONCAT, b.value(), b.value())));
    DeclaredPattern users =
        matching(
            "used",
            b -> {
              var concat = b.op(CONCAT);
              b.op(NEG, concat.result(0));
              b.match(concat);
            });
    assertEquals(
        List.of(
            "two: the operands are 1 value, expected 2 values", "used: result 0 has no such user"),
        explain(
            """
            %x = "t.in"() : () -> i32
            %y = "toy.concat"(%x) : (i32) -> i32
            """,
            p, users));
  }

  @Test
  void anotherRootIsToldWhenAskedByName() {
    DeclaredPattern p = matching("p", b -> b.match(b.op(ADD)));
    Operation in = toy.parse("%x = \"t.in\"() : () -> i32").region(0).entry().firstOp();
    assertEquals(
        "p: the operation is \"t.in\", expected \"toy.add\"",
        MatchAutomaton.compile(toy.context, List.of(p)).explain("p", in).orElseThrow().toString());
  }
}
