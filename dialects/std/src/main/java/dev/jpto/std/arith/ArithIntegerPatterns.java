package dev.jpto.std.arith;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.std.arith.ArithInteger.ADDI;
import static dev.jpto.std.arith.ArithInteger.MULI;
import static dev.jpto.std.arith.ArithInteger.SUBI;

import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.common.ElementwiseFold;
import java.util.function.Consumer;

/** Sums, differences and products of integers with two constants, or of what is negated. */
final class ArithIntegerPatterns {
  private ArithIntegerPatterns() {}

  static void addTo(PatternSet set) {
    set.add(ADDI_OF_ADDI, ADDI_OF_SUBI_RIGHT, ADDI_OF_SUBI_LEFT, ADDI_NEGATED_RIGHT);
    set.add(ADDI_NEGATED_LEFT, SUBI_OF_ADDI, SUBI_FROM_ADDI, SUBI_OF_SUBI_RIGHT);
    set.add(SUBI_OF_SUBI_LEFT, SUBI_FROM_SUBI_RIGHT, SUBI_FROM_SUBI_LEFT, SUBI_OF_ITS_LEFT);
    set.add(MULI_OF_MULI);
  }

  private static DeclaredPattern reassociation(
      String name, String formula, Consumer<ConstantReassociation> declaration) {
    return pattern(name, formula, p -> declaration.accept(new ConstantReassociation(p)));
  }

  private static final DeclaredPattern ADDI_OF_ADDI =
      reassociation(
          "addi-of-addi",
          "(x + a) + b -> x + (a + b)",
          r -> {
            r.outer(ADDI, r.inner(ADDI, r.x, r.a), r.b);
            r.replaceWith(ADDI, r.x, r.sum());
          });

  private static final DeclaredPattern ADDI_OF_SUBI_RIGHT =
      reassociation(
          "addi-of-subi-right",
          "(x - a) + b -> x + (b - a)",
          r -> {
            r.outer(ADDI, r.inner(SUBI, r.x, r.a), r.b);
            r.replaceWith(ADDI, r.x, r.outerLessInner());
          });

  private static final DeclaredPattern ADDI_OF_SUBI_LEFT =
      reassociation(
          "addi-of-subi-left",
          "(a - x) + b -> (a + b) - x",
          r -> {
            r.outer(ADDI, r.inner(SUBI, r.a, r.x), r.b);
            r.replaceWith(SUBI, r.sum(), r.x);
          });

  /** The new difference may overflow where the sum did not, so it promises nothing. */
  private static final DeclaredPattern ADDI_NEGATED_RIGHT =
      pattern(
          "addi-negated-right",
          "x + y * -1 -> x - y",
          p -> {
            var x = p.value("x");
            var y = p.value("y");
            p.match(p.op(ADDI, x, p.op(MULI, y, p.constant(-1))));
            p.replaceWith(p.create(SUBI, x, y));
            p.addBenefit(1);
          });

  private static final DeclaredPattern ADDI_NEGATED_LEFT =
      pattern(
          "addi-negated-left",
          "x * -1 + y -> y - x",
          p -> {
            var x = p.value("x");
            var y = p.value("y");
            p.match(p.op(ADDI, p.op(MULI, x, p.constant(-1)), y));
            p.replaceWith(p.create(SUBI, y, x));
          });

  private static final DeclaredPattern MULI_OF_MULI =
      reassociation(
          "muli-of-muli",
          "(x * a) * b -> x * (a * b)",
          r -> {
            r.outer(MULI, r.inner(MULI, r.x, r.a), r.b);
            r.replaceWith(MULI, r.x, r.product());
          });

  /** MLIR 19 drops the overflow flags here, and here only. */
  private static final DeclaredPattern SUBI_OF_ADDI =
      pattern(
          "subi-of-addi",
          "(x + a) - b -> x + (a - b)",
          p -> {
            var x = p.value("x");
            var a = p.attr("a", IntegerAttr.class);
            var b = p.attr("b", IntegerAttr.class);
            p.match(p.op(SUBI, p.op(ADDI, x, p.constant(a)), p.constant(b)));
            var difference =
                p.compute(
                    "difference",
                    a,
                    b,
                    (m, n) -> IntegerAttr.get(m.type(), m.bigValue().subtract(n.bigValue())));
            p.replaceWith(
                p.create(ADDI, x, p.create(ArithConstant.CONSTANT).attr("value", difference)));
          });

  private static final DeclaredPattern SUBI_FROM_ADDI =
      reassociation(
          "subi-from-addi",
          "b - (x + a) -> (b - a) - x",
          r -> {
            r.outer(SUBI, r.b, r.inner(ADDI, r.x, r.a));
            r.replaceWith(SUBI, r.outerLessInner(), r.x);
          });

  private static final DeclaredPattern SUBI_OF_SUBI_RIGHT =
      reassociation(
          "subi-of-subi-right",
          "(x - a) - b -> x - (a + b)",
          r -> {
            r.outer(SUBI, r.inner(SUBI, r.x, r.a), r.b);
            r.replaceWith(SUBI, r.x, r.sum());
          });

  private static final DeclaredPattern SUBI_OF_SUBI_LEFT =
      reassociation(
          "subi-of-subi-left",
          "(a - x) - b -> (a - b) - x",
          r -> {
            r.outer(SUBI, r.inner(SUBI, r.a, r.x), r.b);
            r.replaceWith(SUBI, r.innerLessOuter(), r.x);
          });

  private static final DeclaredPattern SUBI_FROM_SUBI_RIGHT =
      reassociation(
          "subi-from-subi-right",
          "b - (x - a) -> (a + b) - x",
          r -> {
            r.outer(SUBI, r.b, r.inner(SUBI, r.x, r.a));
            r.replaceWith(SUBI, r.sum(), r.x);
          });

  private static final DeclaredPattern SUBI_FROM_SUBI_LEFT =
      reassociation(
          "subi-from-subi-left",
          "b - (a - x) -> x + (b - a)",
          r -> {
            r.outer(SUBI, r.b, r.inner(SUBI, r.a, r.x));
            r.replaceWith(ADDI, r.x, r.outerLessInner());
          });

  private static final DeclaredPattern SUBI_OF_ITS_LEFT =
      pattern(
          "subi-of-its-left",
          "(x - y) - x -> 0 - y",
          p -> {
            var x = p.value("x");
            var y = p.value("y");
            var inner = p.attr("inner flags", OverflowAttr.class);
            var outer = p.attr("outer flags", OverflowAttr.class);
            p.match(
                p.op(SUBI, p.op(SUBI, x, y).attr(OverflowAttr.KEY, inner), x)
                    .attr(OverflowAttr.KEY, outer));
            var zero = p.compute("zero", y, ArithIntegerPatterns::zeroLike);
            var both = p.compute("flags of both", inner, outer, OverflowAttr::and);
            p.replaceWith(
                p.create(SUBI, p.create(ArithConstant.CONSTANT).attr("value", zero), y)
                    .attr(OverflowAttr.KEY, both));
          });

  /** The zero of the type of {@code value}, or null if the type has no static shape. */
  static Attribute zeroLike(Value value) {
    return ElementwiseFold.zero(value.type());
  }
}
