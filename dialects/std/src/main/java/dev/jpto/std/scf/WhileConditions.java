package dev.jpto.std.scf;

import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import dev.jpto.std.arith.ArithCompare;
import dev.jpto.std.arith.CmpIPredicate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the second region of {@code scf.while} knows of the condition. Native: the uses of region
 * arguments are looked for.
 */
final class WhileConditions {
  /** The condition, passed on, is true. */
  static final NativePattern TRUE =
      NativePattern.on(
          ScfLoops.WHILE,
          "while-condition-true",
          "while { condition(c) c } do { (a): f(a) } -> while { condition(c) c } do { f(true) }",
          WhileConditions::replaceCondition);

  /** A comparison like that of the condition gives the same, one to the contrary the contrary. */
  static final NativePattern SAME_COMPARE =
      NativePattern.on(
          ScfLoops.WHILE,
          "while-same-compare",
          "while { condition(x < y) x } do { (a): f(a < y) }"
              + " -> while { condition(x < y) x } do { f(true) }",
          WhileConditions::replaceComparisons);

  private WhileConditions() {}

  private static boolean replaceCondition(Operation op, PatternRewriter rewriter) {
    WhileLoop loop = new WhileLoop(op);
    Value condition = loop.condition().operand(0);
    Value yes = null;
    for (BlockArgument argument : loop.after().arguments()) {
      if (!argument.isUnused() && passedFor(loop, argument) == condition) {
        yes = yes != null ? yes : ScfRewrites.constant(rewriter, true, op.location());
        rewriter.replaceAllUses(argument, yes);
      }
    }
    return yes != null || rewriter.decline("the condition is not read in the second region");
  }

  private static Value passedFor(WhileLoop loop, BlockArgument argument) {
    return loop.condition().operand(1 + argument.index());
  }

  private static boolean replaceComparisons(Operation op, PatternRewriter rewriter) {
    WhileLoop loop = new WhileLoop(op);
    Operation known = loop.condition().operand(0).definingOp();
    if (known == null || !known.is(ArithCompare.CMPI)) {
      return rewriter.decline("the condition is no comparison");
    }
    boolean changed = false;
    for (BlockArgument argument : loop.after().arguments()) {
      for (int side = 0; side < 2; side++) {
        if (passedFor(loop, argument) == known.operand(side)) {
          changed |= replaceComparisonsOf(argument, known, side, rewriter);
        }
      }
    }
    return changed || rewriter.decline("the second region has no such comparison");
  }

  /**
   * Replaces comparisons of {@code value}, which is {@code known}'s operand {@code side}, by
   * constants before the loop.
   */
  private static boolean replaceComparisonsOf(
      Value value, Operation known, int side, PatternRewriter rewriter) {
    List<Operation> users = new ArrayList<>();
    for (OpOperand use : value.uses()) {
      users.add(use.owner());
    }
    boolean changed = false;
    for (Operation user : users) {
      if (user.is(ArithCompare.CMPI) && user.operand(1 - side) == known.operand(1 - side)) {
        CmpIPredicate here = CmpIPredicate.of(user);
        CmpIPredicate there = CmpIPredicate.of(known);
        if (here == there || here == there.inverse()) {
          rewriter.replaceOp(user, ScfRewrites.constant(rewriter, here == there, user.location()));
          changed = true;
        }
      }
    }
    return changed;
  }
}
