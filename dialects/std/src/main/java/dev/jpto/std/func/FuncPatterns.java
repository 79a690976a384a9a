package dev.jpto.std.func;

import dev.jpto.ir.Folding;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import dev.jpto.rewrite.pattern.PatternSet;

/** The canonicalization patterns of the dialect. */
final class FuncPatterns {
  /** A function that is known is called by name. */
  static final NativePattern CALL_CONSTANT =
      NativePattern.on(
          FuncOps.CALL_INDIRECT,
          "call-indirect-constant",
          "call_indirect (constant @f)(x) -> call @f(x)",
          FuncPatterns::callByName);

  private FuncPatterns() {}

  static void addTo(PatternSet patterns) {
    patterns.add(CALL_CONSTANT);
  }

  private static boolean callByName(Operation op, PatternRewriter rewriter) {
    if (!(Folding.constantOf(op.operand(0)) instanceof SymbolRefAttr callee)) {
      return rewriter.decline("the function called is not known");
    }
    Operation call =
        rewriter
            .create(FuncOps.CALL, op.location())
            .attr("callee", callee)
            .operands("operands", op.operands().subList(1, op.numOperands()))
            .results(op.results().stream().map(result -> result.type()).toList())
            .insert();
    rewriter.replaceOp(op, call);
    return true;
  }
}
