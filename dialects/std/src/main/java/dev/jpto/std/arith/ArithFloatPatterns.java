package dev.jpto.std.arith;

import static dev.jpto.pattern.Patterns.pattern;

import dev.jpto.ir.OpDefinition;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;

/** Products and quotients of two negated floats. */
final class ArithFloatPatterns {
  private ArithFloatPatterns() {}

  static void addTo(PatternSet set) {
    set.add(MULF_OF_NEGF, DIVF_OF_NEGF);
  }

  private static final DeclaredPattern MULF_OF_NEGF = ofNegated("mulf-of-negf", ArithFloat.MULF);

  private static final DeclaredPattern DIVF_OF_NEGF = ofNegated("divf-of-negf", ArithFloat.DIVF);

  private static DeclaredPattern ofNegated(String name, OpDefinition operation) {
    return pattern(
        name,
        "op(-x, -y) -> op(x, y)",
        p -> {
          var x = p.value("x");
          var y = p.value("y");
          var flags = p.attr("flags", FastMathAttr.class);
          p.match(
              p.op(operation, p.op(ArithFloat.NEGF, x), p.op(ArithFloat.NEGF, y))
                  .attr(FastMathAttr.KEY, flags));
          p.replaceWith(p.create(operation, x, y).attr(FastMathAttr.KEY, flags));
        });
  }
}
