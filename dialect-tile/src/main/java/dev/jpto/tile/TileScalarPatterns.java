package dev.jpto.tile;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.std.arith.ArithConstant.CONSTANT;
import static dev.jpto.tile.TileElementOps.ADDS;
import static dev.jpto.tile.TileElementOps.DIVS;
import static dev.jpto.tile.TileElementOps.MAXIMUMS;
import static dev.jpto.tile.TileElementOps.MINIMUMS;
import static dev.jpto.tile.TileElementOps.MULS;
import static dev.jpto.tile.TileElementOps.SUBS;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.pattern.Constraint;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;
import java.util.function.BinaryOperator;

/** Tiles and constant numbers: facts 25 to 27, 29 to 31 and 36 of tile-tensor.md section 3. */
final class TileScalarPatterns {
  private static final DeclaredPattern MULS_ONE = neutral("tile-muls-one", "x * 1 -> x", MULS);
  private static final DeclaredPattern DIVS_ONE = neutral("tile-divs-one", "x / 1 -> x", DIVS);

  private static final DeclaredPattern ADDS_ZERO =
      unchanged("tile-adds-zero", "x + -0 -> x", ADDS, ElementFacts.ADDS_NOTHING);

  private static final DeclaredPattern SUBS_ZERO =
      unchanged("tile-subs-zero", "x - 0 -> x", SUBS, ElementFacts.SUBTRACTS_NOTHING);

  private static final DeclaredPattern MULS_ZERO =
      pattern(
          "tile-muls-zero",
          "x * 0 -> full 0",
          p -> {
            var c = p.attr("c");
            var t = p.type("t");
            p.match(p.op(MULS, p.value(), p.constant(c)).types(t));
            p.require(ElementFacts.ZERO_INTEGER, c);
            p.require(ElementFacts.CAN_BE_FULL, t);
            p.replaceWith(p.create(TileMemoryOps.FULL).attr("value", c).types(t));
            p.document("Integers only: a float may be NaN, infinite or negative.");
          });

  private static final DeclaredPattern ADDS_ADDS =
      twice("tile-adds-adds", "(x + a) + b -> x + (a + b)", ADDS, "a + b", ElementFacts::sum);

  private static final DeclaredPattern MULS_MULS =
      twice(
          "tile-muls-muls",
          "(x * a) * b -> x * (a * b)",
          MULS,
          "a * b",
          (IntegerAttr a, IntegerAttr b) -> ElementFacts.product(a, b));

  private static final DeclaredPattern MULS_MULS_FLOAT =
      pattern(
          "tile-muls-muls-powers",
          "(x * 2^m) * 2^n -> x * 2^(m+n)",
          p -> {
            var x = p.value("x");
            var a = p.attr("a", FloatAttr.class);
            var b = p.attr("b", FloatAttr.class);
            var inner = p.op(MULS, x, p.constant(a));
            p.match(p.op(MULS, inner, p.constant(b)));
            var c = p.compute("2^(m+n)", a, b, (m, n) -> ElementFacts.product(m, n));
            p.replaceWith(p.create(MULS, x, p.create(CONSTANT).attr("value", c)));
            p.document("Both are at least 1 and the product is finite, so nothing is rounded.");
            p.bounded("there is one tile.muls less");
          });

  private static final DeclaredPattern DIVS_POWER =
      pattern(
          "tile-divs-power",
          "x / 2^n -> x * 2^-n",
          p -> {
            var x = p.value("x");
            var a = p.attr("a", FloatAttr.class);
            p.match(p.op(DIVS, x, p.constant(a)).without("precision"));
            var inverse = p.compute("2^-n", a, ElementFacts::inverse);
            p.replaceWith(p.create(MULS, x, p.create(CONSTANT).attr("value", inverse)));
            p.document("Both are the same real number, rounded once.");
            p.bounded("there is one tile.divs less");
          });

  private static final DeclaredPattern MAXIMUMS_TWICE =
      extreme("tile-maximums-twice", MAXIMUMS, true);
  private static final DeclaredPattern MINIMUMS_TWICE =
      extreme("tile-minimums-twice", MINIMUMS, false);

  private TileScalarPatterns() {}

  static void addTo(PatternSet set) {
    set.add(MULS_ONE, DIVS_ONE, ADDS_ZERO, SUBS_ZERO, MULS_ZERO, ADDS_ADDS, MULS_MULS);
    set.add(MULS_MULS_FLOAT, DIVS_POWER, MAXIMUMS_TWICE, MINIMUMS_TWICE);
  }

  private static DeclaredPattern neutral(String name, String formula, OpDefinition op) {
    return unchanged(name, formula, op, ElementFacts.ONE);
  }

  /** A number that changes nothing; exact for zeros of both signs, infinities and small numbers. */
  private static DeclaredPattern unchanged(
      String name, String formula, OpDefinition op, Constraint<Attribute> number) {
    return pattern(
        name,
        formula,
        p -> {
          var x = p.value("x");
          var c = p.attr("c");
          var t = p.type("t");
          p.ofType(x, t);
          p.match(p.op(op, x, p.constant(c)).types(t));
          p.require(number, c);
          p.replaceWith(x);
        });
  }

  /** Two integers become one where the result is the same if the target wraps or saturates. */
  private static DeclaredPattern twice(
      String name,
      String formula,
      OpDefinition op,
      String words,
      BinaryOperator<IntegerAttr> rule) {
    return pattern(
        name,
        formula,
        p -> {
          var x = p.value("x");
          var a = p.attr("a", IntegerAttr.class);
          var b = p.attr("b", IntegerAttr.class);
          p.require(ElementFacts.SIGNLESS, p.typeOf(x));
          p.match(p.op(op, p.op(op, x, p.constant(a)), p.constant(b)));
          var c = p.compute(words, a, b, rule::apply);
          p.replaceWith(p.create(op, x, p.create(CONSTANT).attr("value", c)));
          p.document("The numbers have one sign and the result fits the elements.");
          p.bounded("there is one operation on tiles less");
        });
  }

  private static DeclaredPattern extreme(String name, OpDefinition op, boolean greater) {
    String word = greater ? "max" : "min";
    return pattern(
        name,
        "%s(%s(x, a), b) -> %s(x, %s(a, b))".formatted(word, word, word, word),
        p -> {
          var x = p.value("x");
          var a = p.attr("a");
          var b = p.attr("b");
          p.match(p.op(op, p.op(op, x, p.constant(a)), p.constant(b)));
          var c = p.compute(word + "(a, b)", a, b, (m, n) -> ElementFacts.extreme(m, n, greater));
          p.replaceWith(p.create(op, x, p.create(CONSTANT).attr("value", c)));
          p.document("Not for NaN, and not for zeros of two signs.");
          p.bounded("there is one operation on tiles less");
        });
  }
}
