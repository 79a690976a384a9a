package dev.jpto.suite.soundness;

import static dev.jpto.pattern.Patterns.pattern;

import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.std.arith.ArithCasts;
import dev.jpto.std.arith.ArithCompare;
import dev.jpto.std.arith.ArithFloat;
import dev.jpto.std.arith.ArithInteger;
import java.util.List;

/** Patterns that are right, and patterns that are wrong in ways that are often met. */
final class SamplePatterns {
  private SamplePatterns() {}

  static final DeclaredPattern MULI_ONE =
      pattern(
          "muli-one",
          "x * 1 -> x",
          p -> {
            var x = p.value("x");
            p.match(p.op(ArithInteger.MULI, x, p.constant(1)).commutes());
            p.replaceWith(x);
          });

  static final DeclaredPattern SUBTRACT_SUM =
      pattern(
          "subi-of-addi",
          "(x + y) - x -> y",
          p -> {
            var x = p.value("x");
            var y = p.value("y");
            p.match(p.op(ArithInteger.SUBI, p.op(ArithInteger.ADDI, x, y).commutes(), x));
            p.replaceWith(y);
          });

  static final DeclaredPattern SELECT_SAME =
      pattern(
          "select-same",
          "c ? x : x -> x",
          p -> {
            var x = p.value("x");
            p.match(p.op(ArithCompare.SELECT, p.value(), x, x));
            p.replaceWith(x);
          });

  static final DeclaredPattern TRUNCATED_EXTENSION =
      pattern(
          "trunci-of-extsi",
          "trunc(sext(x)) -> x",
          p -> {
            var x = p.value("x");
            var narrow = p.typeOf(x);
            p.match(p.op(ArithCasts.TRUNCI, p.op(ArithCasts.EXTSI, x)).types(narrow));
            p.replaceWith(x);
          });

  static final DeclaredPattern NEGATED_DIFFERENCE =
      pattern(
          "negf-of-subf",
          "-(x - y) -> y - x, but x - x is +0",
          p -> {
            var x = p.value("x");
            var y = p.value("y");
            p.match(p.op(ArithFloat.NEGF, p.op(ArithFloat.SUBF, x, y)));
            p.replaceWith(p.create(ArithFloat.SUBF, y, x));
          });

  static final DeclaredPattern DIVISION_AS_SHIFT =
      pattern(
          "divsi-two",
          "x / 2 -> x >> 1, but -1 / 2 is 0",
          p -> {
            var x = p.value("x");
            var one = p.attr("c", IntegerAttr.class);
            var two = p.constant(one);
            p.match(p.op(ArithInteger.DIVSI, x, two));
            p.require("c is 2", one, c -> c.value() == 2);
            var type = p.computeType("the type of c", one, IntegerAttr::type);
            var half = p.compute("1", one, c -> IntegerAttr.get(c.type(), 1));
            p.replaceWith(p.create(ArithInteger.SHRSI, x, p.newConstant(half, type)));
          });

  static final DeclaredPattern SELECT_AS_AND =
      pattern(
          "select-false",
          "a ? b : false -> a & b, but b may be poison",
          p -> {
            var a = p.value("a");
            var b = p.value("b");
            p.ofType(b, p.typeOf(a));
            p.match(p.op(ArithCompare.SELECT, a, b, p.constant(0)));
            p.replaceWith(p.create(ArithInteger.ANDI, a, b));
          });

  static List<DeclaredPattern> right() {
    return List.of(MULI_ONE, SUBTRACT_SUM, SELECT_SAME, TRUNCATED_EXTENSION);
  }
}
