package dev.jpto.std.arith;

import static dev.jpto.pattern.Patterns.pattern;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.arith.IntegerAsFloatComparison.Bound;
import dev.jpto.std.arith.IntegerAsFloatComparison.Known;
import java.util.Optional;

/** Comparisons of integers, cast to floats, with constants. */
final class ArithCmpfPatterns {
  private ArithCmpfPatterns() {}

  static void addTo(PatternSet set) {
    set.add(CMPF_OF_SITOFP_KNOWN, CMPF_OF_SITOFP, CMPF_OF_UITOFP_KNOWN, CMPF_OF_UITOFP);
  }

  private static final DeclaredPattern CMPF_OF_SITOFP_KNOWN =
      knownComparison("cmpf-of-sitofp-known", ArithCasts.SITOFP);

  private static final DeclaredPattern CMPF_OF_UITOFP_KNOWN =
      knownComparison("cmpf-of-uitofp-known", ArithCasts.UITOFP);

  private static DeclaredPattern knownComparison(String name, OpDefinition cast) {
    return pattern(
        name,
        "float(x) < c, x of few bits -> constant; for any predicate",
        p -> {
          var x = p.value("x");
          var c = p.attr("c", FloatAttr.class);
          var predicate = p.attr("predicate", IntegerAttr.class);
          p.match(
              p.op(ArithCompare.CMPF, p.op(cast, x), p.constant(c))
                  .attr(CmpFPredicate.KEY, predicate));
          var value = p.compute("result", predicate, c, x, (f, n, v) -> known(cast, f, n, v));
          p.replaceWith(p.create(ArithConstant.CONSTANT).attr("value", value));
        });
  }

  private static final DeclaredPattern CMPF_OF_SITOFP =
      comparison("cmpf-of-sitofp", ArithCasts.SITOFP);

  private static final DeclaredPattern CMPF_OF_UITOFP =
      comparison("cmpf-of-uitofp", ArithCasts.UITOFP);

  private static DeclaredPattern comparison(String name, OpDefinition cast) {
    return pattern(
        name,
        "float(x) < c, c near numbers that x may be -> x < d; for any predicate",
        p -> {
          var x = p.value("x");
          var c = p.attr("c", FloatAttr.class);
          var predicate = p.attr("predicate", IntegerAttr.class);
          p.match(
              p.op(ArithCompare.CMPF, p.op(cast, x), p.constant(c))
                  .attr(CmpFPredicate.KEY, predicate));
          var integers =
              p.compute(
                  "integer predicate", predicate, c, x, (f, n, v) -> predicate(cast, f, n, v));
          var bound = p.compute("d", predicate, c, x, (f, n, v) -> bound(cast, f, n, v));
          p.replaceWith(
              p.create(ArithCompare.CMPI, x, p.create(ArithConstant.CONSTANT).attr("value", bound))
                  .attr(CmpIPredicate.KEY, integers));
        });
  }

  private static IntegerAttr known(OpDefinition cast, IntegerAttr predicate, FloatAttr c, Value x) {
    return said(cast, predicate, c, x).orElse(null) instanceof Known known
        ? IntegerAttr.bool(c.uniquer(), known.holds())
        : null;
  }

  private static IntegerAttr predicate(
      OpDefinition cast, IntegerAttr predicate, FloatAttr c, Value x) {
    return said(cast, predicate, c, x).orElse(null) instanceof Bound bound
        ? CmpIPredicate.ATTRS.get(c.uniquer(), bound.predicate())
        : null;
  }

  private static IntegerAttr bound(OpDefinition cast, IntegerAttr predicate, FloatAttr c, Value x) {
    return said(cast, predicate, c, x).orElse(null) instanceof Bound bound
        ? IntegerAttr.get(x.type(), bound.bound())
        : null;
  }

  private static Optional<IntegerAsFloatComparison> said(
      OpDefinition cast, IntegerAttr predicate, FloatAttr c, Value x) {
    return IntegerAsFloatComparison.of(
        CmpFPredicate.ATTRS.valueOf(predicate).orElseThrow(),
        c.value(),
        ((IntegerType) x.type()).width(),
        cast == ArithCasts.SITOFP);
  }
}
