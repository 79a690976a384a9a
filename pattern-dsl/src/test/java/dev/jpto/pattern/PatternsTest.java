package dev.jpto.pattern;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.pattern.ToyDialect.ADD;
import static dev.jpto.pattern.ToyDialect.BLOCK;
import static dev.jpto.pattern.ToyDialect.CONCAT;
import static dev.jpto.pattern.ToyDialect.DIVMOD;
import static dev.jpto.pattern.ToyDialect.MUL;
import static dev.jpto.pattern.ToyDialect.NEG;
import static dev.jpto.pattern.ToyDialect.SELECT;
import static dev.jpto.pattern.ToyDialect.SHIFT;
import static dev.jpto.pattern.ToyDialect.YIELD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be said in Java, run on programs. */
class PatternsTest {
  private final Toy toy = new Toy();

  static final DeclaredPattern MUL_ONE =
      pattern(
          "mul-one",
          "x * 1 -> x",
          p -> {
            var x = p.value("x");
            p.match(p.op(MUL, x, p.constant(1)).commutes());
            p.replaceWith(x);
          });

  @Test
  void commutingOperandsMatchInEitherOrder() {
    toy.assertRewrites(
        """
        %x, %1 = "t.in"() : () -> (i32, i32)
        %one = "toy.const"() <{value = 1 : i32}> : () -> i32
        %a = "toy.mul"(%x, %one) : (i32, i32) -> i32
        %b = "toy.mul"(%one, %a) : (i32, i32) -> i32
        "toy.use"(%a, %b) : (i32, i32) -> ()
        """,
        """
        %x, %1 = "t.in"() : () -> (i32, i32)
        "toy.use"(%x, %x) : (i32, i32) -> ()
        """,
        MUL_ONE);
  }

  @Test
  void whatIsKnownOfAPatternComesFromItsDeclaration() {
    assertEquals("mul-one", MUL_ONE.name());
    assertEquals(2, MUL_ONE.benefit());
    assertEquals("toy.mul", MUL_ONE.root().orElseThrow());
    assertEquals("PatternsTest.java:27", MUL_ONE.info().declaredAt());
  }

  @Test
  void aCaptureInTwoPlacesMeansEquality() {
    DeclaredPattern twice =
        pattern(
            "add-self",
            "x + x -> x << 1",
            p -> {
              var x = p.value("x");
              p.match(p.op(ADD, x, x));
              p.replaceWith(p.create(SHIFT, x).attr("by", "1 : i32"));
            });
    toy.assertRewrites(
        """
        %x, %y = "t.in"() : () -> (i32, i32)
        %a = "toy.add"(%x, %x) : (i32, i32) -> i32
        %b = "toy.add"(%x, %y) : (i32, i32) -> i32
        "toy.use"(%a, %b) : (i32, i32) -> ()
        """,
        """
        %x, %y = "t.in"() : () -> (i32, i32)
        %a = "toy.shift"(%x) <{by = 1 : i32}> : (i32) -> i32
        %b = "toy.add"(%x, %y) : (i32, i32) -> i32
        "toy.use"(%a, %b) : (i32, i32) -> ()
        """,
        twice);
  }

  @Test
  void attributesAreCapturedConstrainedAndComputed() {
    DeclaredPattern shifts =
        pattern(
            "shift-shift",
            "(x << a) << b -> x << a + b",
            p -> {
              var x = p.value("x");
              var a = p.attr("a", IntegerAttr.class);
              var b = p.attr("b", IntegerAttr.class);
              p.match(p.op(SHIFT, p.op(SHIFT, x).attr("by", a)).attr("by", b));
              p.require("a + b is at most 31", a, b, (m, n) -> m.value() + n.value() <= 31);
              var sum =
                  p.compute(
                      "a + b", a, b, (m, n) -> IntegerAttr.get(m.type(), m.value() + n.value()));
              p.replaceWith(p.create(SHIFT, x).attr("by", sum));
            });
    toy.assertRewrites(
        """
        %x = "t.in"() : () -> i32
        %a = "toy.shift"(%x) <{by = 20 : i32}> : (i32) -> i32
        %b = "toy.shift"(%a) <{by = 7 : i32}> : (i32) -> i32
        %c = "toy.shift"(%b) <{by = 7 : i32}> : (i32) -> i32
        "toy.use"(%c) : (i32) -> ()
        """,
        """
        %x = "t.in"() : () -> i32
        %a = "toy.shift"(%x) <{by = 27 : i32}> : (i32) -> i32
        %b = "toy.shift"(%a) <{by = 7 : i32}> : (i32) -> i32
        "toy.use"(%b) : (i32) -> ()
        """,
        shifts);
  }

  @Test
  void constantsAreMadeByTheDialectOfTheRoot() {
    DeclaredPattern fold =
        pattern(
            "add-constants",
            "c + d -> constant",
            p -> {
              var c = p.attr("c", IntegerAttr.class);
              var d = p.attr("d", IntegerAttr.class);
              var sum = p.op(ADD, p.constant(c), p.constant(d));
              p.match(sum);
              var type = p.typeOf(sum.result(0));
              var value =
                  p.compute(
                      "c + d", c, d, (m, n) -> IntegerAttr.get(m.type(), m.value() + n.value()));
              p.replaceWith(p.newConstant(value, type));
            });
    toy.assertRewrites(
        """
        %one = "toy.const"() <{value = 1 : i32}> : () -> i32
        %two = "toy.add"(%one, %one) : (i32, i32) -> i32
        "toy.use"(%two) : (i32) -> ()
        """,
        """
        %two = "toy.const"() <{value = 2 : i32}> : () -> i32
        "toy.use"(%two) : (i32) -> ()
        """,
        fold);
  }

  @Test
  void anOperationWithSeveralResultsIsFoundThroughTheRightOne() {
    DeclaredPattern remainder =
        pattern(
            "neg-remainder",
            "-rem(x, y) -> x",
            p -> {
              var x = p.value("x");
              p.match(p.op(NEG, p.op(DIVMOD, x, p.value()).result("remainder")));
              p.replaceWith(x);
            });
    toy.assertRewrites(
        """
        %x, %y = "t.in"() : () -> (i32, i32)
        %q, %r = "toy.divmod"(%x, %y) : (i32, i32) -> (i32, i32)
        %a = "toy.neg"(%q) : (i32) -> i32
        %b = "toy.neg"(%r) : (i32) -> i32
        "toy.use"(%a, %b) : (i32, i32) -> ()
        """,
        """
        %x, %y = "t.in"() : () -> (i32, i32)
        %q, %r = "toy.divmod"(%x, %y) : (i32, i32) -> (i32, i32)
        %a = "toy.neg"(%q) : (i32) -> i32
        "toy.use"(%a, %x) : (i32, i32) -> ()
        """,
        remainder);
  }

  @Test
  void rangesAreCapturedAndJoined() {
    DeclaredPattern flatten =
        pattern(
            "select-concat",
            "concat(select(keys, o)) -> concat(keys, o)",
            p -> {
              var keys = p.values("keys");
              var otherwise = p.value("otherwise");
              var select = p.op(SELECT).operand("keys", keys).operand("otherwise", otherwise);
              p.match(p.op(CONCAT, select));
              p.replaceWith(p.create(CONCAT, p.concat(keys, otherwise)));
            });
    toy.assertRewrites(
        """
        %x, %y = "t.in"() : () -> (i32, i32)
        %s = "toy.select"(%x, %y, %x) <{operandSegmentSizes = array<i32: 2, 1>}>
            : (i32, i32, i32) -> i32
        %t = "toy.select"(%x, %y) <{operandSegmentSizes = array<i32: 2, 0>}> : (i32, i32) -> i32
        %a = "toy.concat"(%s) : (i32) -> i64
        %b = "toy.concat"(%t) : (i32) -> i64
        "toy.use"(%a, %b) : (i64, i64) -> ()
        """,
        """
        %x, %y = "t.in"() : () -> (i32, i32)
        %t = "toy.select"(%x, %y) <{operandSegmentSizes = array<i32: 2, 0>}> : (i32, i32) -> i32
        %a = "toy.concat"(%x, %y, %x) : (i32, i32, i32) -> i64
        %b = "toy.concat"(%t) : (i32) -> i64
        "toy.use"(%a, %b) : (i64, i64) -> ()
        """,
        flatten);
  }

  @Test
  void severalRootsAreConnectedThroughUsers() {
    DeclaredPattern siblings =
        pattern(
            "divmod-neg",
            "neg(q), neg(r) of one divmod -> x",
            p -> {
              var x = p.value("x");
              var divmod = p.op(DIVMOD, x, p.value());
              var other = p.op(NEG, divmod.result(1));
              p.match(p.op(NEG, divmod.result(0)));
              p.replace(other, x);
              p.replaceWith(x);
            });
    toy.assertRewrites(
        """
        %x, %y = "t.in"() : () -> (i32, i32)
        %q, %r = "toy.divmod"(%x, %y) : (i32, i32) -> (i32, i32)
        %a = "toy.neg"(%q) : (i32) -> i32
        "toy.use"(%r) : (i32) -> ()
        %b = "toy.neg"(%r) : (i32) -> i32
        "toy.use"(%a, %b) : (i32, i32) -> ()
        """,
        """
        %x, %y = "t.in"() : () -> (i32, i32)
        %q, %r = "toy.divmod"(%x, %y) : (i32, i32) -> (i32, i32)
        "toy.use"(%r) : (i32) -> ()
        "toy.use"(%x, %x) : (i32, i32) -> ()
        """,
        siblings);
  }

  @Test
  void regionsAreMatchedByTheirTerminatorAndInlinedInJava() {
    DeclaredPattern inline =
        pattern(
            "block-inline",
            "block { ops; yield v } -> ops; v",
            p -> {
              var body = p.region("body");
              var values = p.values("values");
              p.endsWith(body, p.op(YIELD, values));
              p.match(p.op(BLOCK).region(0, body));
              p.apply(
                  "inline the body",
                  s -> {
                    s.rewriter().eraseOp(s.get(body).entry().lastOp());
                    s.rewriter().inlineBlockBefore(s.get(body).entry(), s.root(), List.of());
                    return true;
                  });
              p.replaceWith(values);
            });
    toy.assertRewrites(
        """
        %x = "t.in"() : () -> i32
        %r = "toy.block"() ({
          %a = "toy.neg"(%x) : (i32) -> i32
          "toy.yield"(%a) : (i32) -> ()
        }) : () -> i32
        "toy.use"(%r) : (i32) -> ()
        """,
        """
        %x = "t.in"() : () -> i32
        %a = "toy.neg"(%x) : (i32) -> i32
        "toy.use"(%a) : (i32) -> ()
        """,
        inline);
  }

  @Test
  void whatIsMadeHasTheLocationsOfWhatWasMatched() {
    DeclaredPattern turn =
        pattern(
            "neg-add",
            "-(x + y) -> x * y",
            p -> {
              var x = p.value("x");
              var y = p.value("y");
              p.match(p.op(NEG, p.op(ADD, x, y)));
              p.replaceWith(p.create(MUL, x, y));
            });
    var module =
        toy.parse(
            """
            %x, %y = "t.in"() : () -> (i32, i32)
            %a = "toy.add"(%x, %y) : (i32, i32) -> i32 loc("a")
            %b = "toy.neg"(%a) : (i32) -> i32 loc("b")
            "toy.use"(%b) : (i32) -> ()
            """);
    toy.apply(module, turn);
    var made = module.region(0).entry().lastOp().operand(0).definingOp();
    assertEquals("loc(fused[\"b\", \"a\"])", made.location().toString());
  }

  @Test
  void locationsStayBoundedHoweverOftenSomethingIsRewritten() {
    DeclaredPattern shifts =
        pattern(
            "shift-shift",
            "(x << a) << b -> x << b",
            p -> {
              var x = p.value("x");
              var b = p.attr("b");
              p.match(p.op(SHIFT, p.op(SHIFT, x)).attr("by", b));
              p.replaceWith(p.create(SHIFT, x).attr("by", b));
            });
    StringBuilder text = new StringBuilder("%x0 = \"t.in\"() : () -> i32\n");
    for (int i = 1; i <= 20; i++) {
      text.append("%x").append(i).append(" = \"toy.shift\"(%x").append(i - 1);
      text.append(") <{by = 1 : i32}> : (i32) -> i32 loc(\"l").append(i).append("\")\n");
    }
    var module = toy.parse(text + "\"toy.use\"(%x20) : (i32) -> ()");
    assertEquals(19, toy.apply(module, shifts));
    var made = module.region(0).entry().lastOp().operand(0).definingOp();
    assertEquals(8, ((Location.Fused) made.location()).locations().size());
  }

  @Test
  void anyOperationIsChangedInPlace() {
    DeclaredPattern mark =
        pattern(
            "mark",
            "any op {k} -> any op {done}",
            p -> {
              var k = p.attr("k");
              var op = p.anyOp().attr("t.k", k).without("t.done");
              p.match(op);
              p.setAttr(op, "t.done", k);
              p.removeAttr(op, "t.k");
            });
    toy.assertRewrites(
        """
        "t.a"() {t.k = 1 : i32} : () -> ()
        "t.b"() : () -> ()
        """,
        """
        "t.a"() {t.done = 1 : i32} : () -> ()
        "t.b"() : () -> ()
        """,
        mark);
  }

  @Test
  void whatIsErasedIsGone() {
    DeclaredPattern erase =
        pattern(
            "use-nothing",
            "use() ->",
            p -> {
              var use = p.op("toy.use", p.values()).without("t.keep");
              p.match(use);
              p.erase(use);
            });
    toy.assertRewrites(
        """
        %x = "t.in"() : () -> i32
        "toy.use"() : () -> ()
        "toy.use"(%x, %x) : (i32, i32) -> ()
        "toy.use"(%x) {t.keep} : (i32) -> ()
        """,
        """
        %x = "t.in"() : () -> i32
        "toy.use"(%x) {t.keep} : (i32) -> ()
        """,
        erase);
  }

  @Test
  void aComputationOnWhatWasMadeMayDecline() {
    DeclaredPattern decline =
        pattern(
            "neg-neg",
            "-x -> nothing, as the computation declines",
            p -> {
              var x = p.value("x");
              p.match(p.op(NEG, x));
              var made = p.create(SHIFT, x).attr("by", "1 : i32");
              p.<Operation, IntegerAttr>compute("no answer", made, op -> null);
              p.replaceWith(made);
            });
    String same =
        """
        %x = "t.in"() : () -> i32
        %y = "toy.neg"(%x) : (i32) -> i32
        "toy.use"(%y) : (i32) -> ()
        """;
    toy.assertRewrites(same, same, decline);
  }

  @Test
  void twoCommutingOperationsMatchInAllFourOrders() {
    DeclaredPattern nested =
        pattern(
            "mul-add-ones",
            "(x + 1) * 2 -> x",
            p -> {
              var x = p.value("x");
              var sum = p.op(ADD, x, p.constant(1)).commutes();
              p.match(p.op(MUL, sum, p.constant(2)).commutes());
              p.replaceWith(x);
            });
    toy.assertRewrites(
        """
        %x = "t.in"() : () -> i32
        %1 = "toy.const"() <{value = 1 : i32}> : () -> i32
        %2 = "toy.const"() <{value = 2 : i32}> : () -> i32
        %a = "toy.add"(%x, %1) : (i32, i32) -> i32
        %b = "toy.add"(%1, %x) : (i32, i32) -> i32
        %c = "toy.mul"(%a, %2) : (i32, i32) -> i32
        %d = "toy.mul"(%2, %a) : (i32, i32) -> i32
        %e = "toy.mul"(%b, %2) : (i32, i32) -> i32
        %f = "toy.mul"(%2, %b) : (i32, i32) -> i32
        "toy.use"(%c, %d, %e, %f) : (i32, i32, i32, i32) -> ()
        """,
        """
        %x = "t.in"() : () -> i32
        "toy.use"(%x, %x, %x, %x) : (i32, i32, i32, i32) -> ()
        """,
        nested);
  }
}
