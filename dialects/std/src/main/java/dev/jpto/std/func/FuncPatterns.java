package dev.jpto.std.func;

import static dev.jpto.pattern.Patterns.pattern;

import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;

/** The canonicalization patterns of the dialect. */
final class FuncPatterns {
  /** A function that is known is called by name. */
  private static final DeclaredPattern CALL_CONSTANT =
      pattern(
          "call-indirect-constant",
          "call_indirect (constant @f)(x..) -> call @f(x..)",
          p -> {
            var callee = p.attr("callee", SymbolRefAttr.class);
            var arguments = p.values("arguments");
            p.match(p.op(FuncOps.CALL_INDIRECT, p.constant(callee), arguments));
            p.replaceWith(p.create(FuncOps.CALL, arguments).attr("callee", callee));
          });

  private FuncPatterns() {}

  static void addTo(PatternSet patterns) {
    patterns.add(CALL_CONSTANT);
  }
}
