package dev.jpto.pattern;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.pattern.ToyDialect.ADD;
import static dev.jpto.pattern.ToyDialect.CONCAT;
import static dev.jpto.pattern.ToyDialect.DIVMOD;
import static dev.jpto.pattern.ToyDialect.MUL;
import static dev.jpto.pattern.ToyDialect.NEG;
import static dev.jpto.pattern.ToyDialect.SHIFT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.pattern.check.PatternChecks;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** One wrong declaration for each code, and what is said of it. */
class FailTest {
  private final Toy toy = new Toy();

  private static DeclaredPattern p(Consumer<PatternBuilder> declaration) {
    return pattern("p", "", declaration);
  }

  private void assertProblems(String expected, DeclaredPattern... patterns) {
    List<String> found =
        PatternChecks.check(toy.context, List.of(patterns)).stream().map(FailTest::text).toList();
    assertEquals(expected.strip(), String.join("\n", found));
  }

  private static String text(PatternProblem problem) {
    return "%s %s: %s; %s"
        .formatted(problem.code(), problem.pattern(), problem.message(), problem.hint());
  }

  @Test
  void jr01UnknownOperation() {
    assertProblems(
        "JR01 p: no operation is called 'toy.ad'; did you mean 'toy.add'?",
        p(
            b -> {
              var x = b.value("x");
              b.match(b.op("toy.ad", x, x));
              b.replaceWith(x);
            }));
  }

  @Test
  void jr01UnknownAttributeAndGroup() {
    assertProblems(
        """
        JR01 p: 'toy.shift' has no attribute 'bi'; did you mean 'by'?
        JR01 p: 'toy.shift' has no operand 'value'; it has x
        """,
        p(
            b -> {
              var x = b.value();
              b.match(b.op(SHIFT).operand("value", x).attr("bi", "1 : i32"));
              b.replaceWith(x);
            }));
  }

  @Test
  void jr02WrongNumbers() {
    assertProblems(
        """
        JR02 p: 'toy.add' cannot have 1 operand; it has lhs, rhs
        JR02 p: 'toy.add' has no result 1; it has 1 result
        JR02 p: 'toy.neg' cannot be made of 2 operands; it has x
        """,
        p(
            b -> {
              var x = b.value();
              var add = b.op(ADD, x);
              b.match(add);
              b.replaceWith(b.create(NEG, x, add.result(1)));
            }));
  }

  @Test
  void jr03ReplacementCount() {
    assertProblems(
        "JR03 p: 'toy.divmod' has 2 results but is replaced by 1 value;"
            + " give one value for each result",
        p(
            b -> {
              var x = b.value();
              b.match(b.op(DIVMOD, x, b.value()));
              b.replaceWith(x);
            }));
  }

  @Test
  void jr04AttributeKind() {
    assertProblems(
        "JR04 p: attribute 'by' of 'toy.shift' cannot be 1.000000e+00 : f32;"
            + " it must be integer attribute",
        p(
            b -> {
              var x = b.value();
              b.match(b.op(NEG, x));
              b.replaceWith(b.create(SHIFT, x).attr("by", "1.0 : f32"));
            }));
  }

  @Test
  void jr05Unbound() {
    assertProblems(
        "JR05 p: 'y' is used where nothing binds it; match it, or make it before it is used",
        p(
            b -> {
              var x = b.value("x");
              b.match(b.op(ADD, x, x));
              b.replaceWith(b.create(ADD, x, b.value("y")));
            }));
  }

  @Test
  void jr06Unused() {
    assertProblems(
        "JR06 p: 'y' is bound but not used; use it, or leave its name out if it may be anything",
        p(
            b -> {
              var x = b.value("x");
              b.match(b.op(MUL, x, b.value("y")));
              b.replaceWith(b.create(NEG, x));
            }));
  }

  @Test
  void jr10TypeThatCannotMatch() {
    assertProblems(
        "JR10 p: operand 'x' of 'toy.neg' cannot be of type f32; it must be integer",
        p(
            b -> {
              var x = b.value("x");
              b.ofType(x, b.literalType("f32"));
              b.match(b.op(NEG, x));
              b.replaceWith(x);
            }));
  }

  @Test
  void jr11ReplacementOfAnotherType() {
    assertProblems(
        "JR11 p: result 'result' of 'toy.concat' is replaced by 'x', which may be of another"
            + " type; capture both types as one, or make a cast",
        p(
            b -> {
              var x = b.value("x");
              b.match(b.op(CONCAT, x, x));
              b.replaceWith(x);
            }));
    assertProblems(
        "",
        p(
            b -> {
              var x = b.value("x");
              var t = b.ofType(x, b.type("t"));
              b.match(b.op(CONCAT, x).types(t));
              b.replaceWith(x);
            }));
  }

  @Test
  void jr12ResultTypesNotKnown() {
    assertProblems(
        "JR12 p: the result types of the new 'toy.concat' are not known;"
            + " give them, types(...), or declare in the operation how they are inferred",
        p(
            b -> {
              var x = b.value();
              b.match(b.op(NEG, x));
              b.replaceWith(b.create(NEG, b.create(CONCAT, x)));
            }));
  }

  @Test
  void jr20Unreachable() {
    DeclaredPattern wide =
        pattern(
            "wide",
            "",
            b -> {
              var x = b.value("x");
              b.match(b.op(NEG, b.op(NEG, x)));
              b.replaceWith(x);
              b.addBenefit(5);
            });
    assertProblems(
        "JR20 p: it is never reached, 'wide' (benefit 7, FailTest.java:184) matches wherever it"
            + " does; remove it, or give it a higher benefit",
        wide,
        p(
            b -> {
              var x = b.value("x");
              b.match(b.op(NEG, b.op(NEG, b.op(NEG, x))));
              b.replaceWith(b.create(NEG, x));
            }));
  }

  @Test
  void jr30Growth() {
    Consumer<PatternBuilder> grow =
        b -> {
          var x = b.value();
          b.match(b.op(NEG, x));
          b.replaceWith(b.create(NEG, b.create(NEG, b.create(NEG, x))));
        };
    assertProblems(
        "JR30 p: it grows: it makes toy.neg, toy.neg, toy.neg of toy.neg, its root among them;"
            + " make less, or say with bounded(\"...\") why it cannot fire for ever",
        p(grow));
    assertProblems(
        "",
        p(
            b -> {
              grow.accept(b);
              b.bounded("a test");
            }));
  }

  @Test
  void jr31PingPong() {
    DeclaredPattern there =
        pattern(
            "there",
            "",
            b -> {
              var x = b.value("x");
              b.match(b.op(ADD, x, x));
              b.replaceWith(b.create(SHIFT, x).attr("by", "1 : i32"));
            });
    DeclaredPattern back =
        pattern(
            "back",
            "",
            b -> {
              var x = b.value("x");
              b.match(b.op(SHIFT, x).attr("by", "1 : i32"));
              b.replaceWith(b.create(ADD, x, x));
            });
    assertProblems(
        "JR31 back: it loops with [there]: \"toy.shift\"(%x) <{by = 1 : i32}>"
            + " -> \"toy.add\"(%x, %x) -> \"toy.shift\"(%x) <{by = 1 : i32}>;"
            + " give one of them a condition, or remove it",
        there, back);
  }

  @Test
  void jr32CommutationWithoutOrder() {
    assertProblems(
        "JR32 p: it reorders operands without a strict order: \"toy.add\"(%x, %y)"
            + " -> \"toy.add\"(%y, %x) -> \"toy.add\"(%x, %y);"
            + " demand an order of the operands that the result does not have any more",
        p(
            b -> {
              var x = b.value("x");
              var y = b.value("y");
              b.match(b.op(ADD, x, y));
              b.replaceWith(b.create(ADD, y, x));
            }));
  }

  @Test
  void everythingWrongIsReportedAtOnce() {
    DeclaredPattern first =
        p(
            b -> {
              var x = b.value("x");
              b.match(b.op("toy.ad", x, x));
              b.replaceWith(b.create("toy.negg", x));
            });
    DeclaredPattern second =
        pattern(
            "q",
            "",
            b -> {
              var by = b.attr("by", IntegerAttr.class);
              b.match(b.op(SHIFT, b.value()).attr("by", by));
            });
    assertProblems(
        """
        JR01 p: no operation is called 'toy.ad'; did you mean 'toy.add'?
        JR01 p: no operation is called 'toy.negg'; did you mean 'toy.neg'?
        JR03 q: nothing is done with a match; call replaceWith, erase, setAttr or apply
        """,
        first,
        second);
  }
}
