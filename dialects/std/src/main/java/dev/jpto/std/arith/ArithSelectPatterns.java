package dev.jpto.std.arith;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.std.arith.ArithCompare.SELECT;
import static dev.jpto.std.arith.ArithInteger.XORI;

import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.Constraint;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;

/** Choices. Those of a choice by the same condition come first, then those by a negated one. */
final class ArithSelectPatterns {
  private static final Constraint<Type> INTEGER_BUT_NO_BIT =
      new Constraint<>(
          "is an integer of more than one bit",
          type -> type instanceof IntegerType i && i.width() != 1);

  private ArithSelectPatterns() {}

  static void addTo(PatternSet set) {
    set.add(REDUNDANT_WHEN_FALSE, REDUNDANT_WHEN_TRUE, BY_NOT, TO_NOT, TO_EXTUI, TO_EXTUI_OF_NOT);
  }

  private static final DeclaredPattern REDUNDANT_WHEN_FALSE =
      pattern(
          "select-redundant-when-false",
          "c ? a : (c ? b : d) -> c ? a : d",
          p -> {
            var c = p.value("c");
            var a = p.value("a");
            var d = p.value("d");
            p.match(p.op(SELECT, c, a, p.op(SELECT, c, p.value(), d)));
            p.replaceWith(p.create(SELECT, c, a, d));
            p.addBenefit(3);
          });

  private static final DeclaredPattern REDUNDANT_WHEN_TRUE =
      pattern(
          "select-redundant-when-true",
          "c ? (c ? a : b) : d -> c ? a : d",
          p -> {
            var c = p.value("c");
            var a = p.value("a");
            var d = p.value("d");
            p.match(p.op(SELECT, c, p.op(SELECT, c, a, p.value()), d));
            p.replaceWith(p.create(SELECT, c, a, d));
            p.addBenefit(3);
          });

  private static final DeclaredPattern BY_NOT =
      pattern(
          "select-by-not",
          "(c ^ true) ? a : b -> c ? b : a",
          p -> {
            var c = p.value("c");
            var a = p.value("a");
            var b = p.value("b");
            p.match(p.op(SELECT, p.op(XORI, c, p.constant(p.literal("true"))), a, b));
            p.replaceWith(p.create(SELECT, c, b, a));
            p.addBenefit(1);
          });

  private static final DeclaredPattern TO_NOT =
      pattern(
          "select-to-not",
          "c ? false : true -> c ^ true",
          p -> {
            var c = p.value("c");
            p.match(p.op(SELECT, c, p.constant(p.literal("false")), p.constant(p.literal("true"))));
            var yes = p.create(ArithConstant.CONSTANT).attr("value", "true");
            p.replaceWith(p.create(XORI, c, yes));
          });

  private static final DeclaredPattern TO_EXTUI =
      pattern(
          "select-to-extui",
          "c ? 1 : 0 -> extui(c)",
          p -> {
            var c = p.value("c");
            var choice = p.op(SELECT, c, p.constant(1), p.constant(0));
            p.match(choice);
            p.require(INTEGER_BUT_NO_BIT, p.typeOf(choice.result(0)));
            p.replaceWith(p.create(ArithCasts.EXTUI, c));
          });

  private static final DeclaredPattern TO_EXTUI_OF_NOT =
      pattern(
          "select-to-extui-of-not",
          "c ? 0 : 1 -> extui(c ^ true)",
          p -> {
            var c = p.value("c");
            var choice = p.op(SELECT, c, p.constant(0), p.constant(1));
            p.match(choice);
            p.require(INTEGER_BUT_NO_BIT, p.typeOf(choice.result(0)));
            var yes = p.create(ArithConstant.CONSTANT).attr("value", "true");
            p.replaceWith(p.create(ArithCasts.EXTUI, p.create(XORI, c, yes)));
          });
}
