package dev.jpto.std.scf;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.ArrayList;
import java.util.List;

/** Simplifies what {@code scf.while} starts with. Native: any number of values, regions move. */
final class WhileArguments {
  /** An argument that never changes is what it is first. */
  static final NativePattern INVARIANT =
      NativePattern.on(
          ScfLoops.WHILE,
          "while-invariant-args",
          "while (a = x) { f(a) } do { yield x } -> while () { f(x) } do { yield }",
          WhileArguments::dropInvariant);

  /** An argument that is not used is not carried. */
  static final NativePattern UNUSED =
      NativePattern.on(
          ScfLoops.WHILE,
          "while-unused-args",
          "while (_ = x, b = y) .. do { yield p, q } -> while (b = y) .. do { yield q }",
          WhileArguments::dropUnused);

  private WhileArguments() {}

  private static boolean dropInvariant(Operation op, PatternRewriter rewriter) {
    WhileLoop loop = new WhileLoop(op);
    boolean[] keeps = new boolean[op.numOperands()];
    Value[] replacements = new Value[keeps.length];
    boolean any = false;
    for (int i = 0; i < keeps.length; i++) {
      keeps[i] = !isInvariant(loop, i);
      replacements[i] = op.operand(i);
      any |= !keeps[i];
    }
    if (!any) {
      return rewriter.decline("every argument may change");
    }
    drop(loop, keeps, replacements, rewriter);
    return true;
  }

  /** Whether argument {@code i} of the first region is what it was first whenever that runs. */
  private static boolean isInvariant(WhileLoop loop, int i) {
    Value init = loop.op().operand(i);
    Value yielded = loop.yield().operand(i);
    if (yielded == init) {
      return true;
    }
    if (yielded instanceof BlockArgument argument && argument.parentBlock() == loop.after()) {
      Value passed = loop.condition().operand(1 + argument.index());
      return passed == loop.before().argument(i) || passed == init;
    }
    return false;
  }

  private static boolean dropUnused(Operation op, PatternRewriter rewriter) {
    WhileLoop loop = new WhileLoop(op);
    Block before = loop.before();
    boolean[] keeps = new boolean[op.numOperands()];
    boolean any = false;
    for (int i = 0; i < keeps.length; i++) {
      keeps[i] = !before.argument(i).isUnused();
      any |= !keeps[i];
    }
    if (!any) {
      return rewriter.decline("every argument is used");
    }
    drop(loop, keeps, new Value[keeps.length], rewriter);
    return true;
  }

  private static void drop(
      WhileLoop loop, boolean[] keeps, Value[] replacements, PatternRewriter rewriter) {
    List<Value> inits = new ArrayList<>();
    List<Value> yields = new ArrayList<>();
    for (int i = 0; i < keeps.length; i++) {
      if (keeps[i]) {
        inits.add(loop.op().operand(i));
        yields.add(loop.yield().operand(i));
      }
    }
    ScfRewrites.replaceYield(rewriter, loop.yield(), yields);
    WhileLoop fewer = loop.createOther(rewriter, inits, loop.op().results());
    fewer.takeRegion(rewriter, 0, loop, keeps, replacements);
    fewer.takeRegion(rewriter, 1, loop);
    rewriter.replaceOp(loop.op(), fewer.op());
  }
}
