package dev.jpto.std.scf;

import static dev.jpto.std.scf.ScfRewrites.bool;
import static dev.jpto.std.scf.ScfRewrites.end;

import dev.jpto.ir.Block;
import dev.jpto.ir.Folding;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import dev.jpto.std.arith.ArithInteger;
import dev.jpto.std.common.ConstantNumbers;
import java.util.List;

/** Simplifies the condition of {@code scf.if}. Native: regions move, uses inside are looked for. */
final class IfPatterns {
  /** The branches change places if the condition is the negation of another. */
  static final NativePattern NOT =
      NativePattern.on(
          ScfBranches.IF,
          "if-not",
          "if (c ^ true) { a } else { b } -> if (c) { b } else { a }",
          IfPatterns::swapBranches);

  /** Inside the branches the condition is known. */
  static final NativePattern PROPAGATE =
      NativePattern.on(
          ScfBranches.IF,
          "if-propagate-condition",
          "if (c) { f(c) } else { g(c) } -> if (c) { f(true) } else { g(false) }",
          IfPatterns::propagate);

  /** An else branch that does nothing is removed. */
  static final NativePattern EMPTY_ELSE =
      NativePattern.on(
          ScfBranches.IF,
          "if-empty-else",
          "if (c) { a } else { } -> if (c) { a }",
          IfPatterns::removeEmptyElse);

  /** Of a known condition only the branch that runs is left. */
  static final NativePattern STATIC =
      NativePattern.on(
          ScfBranches.IF,
          "if-static",
          "if (true) { a } else { b } -> a",
          IfPatterns::replaceStatic);

  private IfPatterns() {}

  /** An {@code scf.if} with two empty regions, where {@code rewriter} inserts. */
  static Operation create(
      PatternRewriter rewriter, Value condition, List<Type> types, Location location) {
    return rewriter
        .create(ScfBranches.IF, location)
        .operands(condition)
        .results(types)
        .regions(2)
        .insert();
  }

  /** Whether {@code value} is {@code other ^ true}. */
  static boolean isNot(Value value, Value other) {
    return other != null && negated(value) == other;
  }

  /** The {@code c} of which {@code value} is {@code c ^ true}, or null. */
  private static Value negated(Value value) {
    Operation xor = value.definingOp();
    boolean not =
        xor != null
            && xor.is(ArithInteger.XORI)
            && ConstantNumbers.isOne(Folding.constantOf(xor.operand(1)));
    return not ? xor.operand(0) : null;
  }

  private static boolean swapBranches(Operation op, PatternRewriter rewriter) {
    Value condition = negated(op.operand(0));
    if (condition == null || op.region(1).isEmpty()) {
      return rewriter.decline("there is no negation, or nothing to swap");
    }
    Block then = op.region(0).entry();
    rewriter.moveBlock(op.region(1).entry(), op.region(0), then);
    rewriter.moveBlock(then, op.region(1), null);
    rewriter.setOperand(op, 0, condition);
    return true;
  }

  private static boolean propagate(Operation op, PatternRewriter rewriter) {
    Value condition = op.operand(0);
    if (Folding.constantOf(condition) != null) {
      return rewriter.decline("the condition is a constant");
    }
    Value[] known = new Value[2];
    boolean changed = false;
    for (OpOperand use : condition.uses()) {
      int branch = branchAround(use.owner(), op);
      if (branch >= 0) {
        if (known[branch] == null) {
          rewriter.before(op);
          known[branch] = ScfRewrites.constant(rewriter, branch == 0, op.location());
        }
        rewriter.setOperand(use.owner(), use.index(), known[branch]);
        changed = true;
      }
    }
    return changed || rewriter.decline("no branch uses the condition");
  }

  /** The number of the region of {@code op} that {@code user} is in at some depth, or -1. */
  private static int branchAround(Operation user, Operation op) {
    Region region = user.parentRegion();
    while (region != null && region.parentOp() != op) {
      region = region == op.parentRegion() ? null : region.parentOp().parentRegion();
    }
    return region == null ? -1 : region.index();
  }

  private static boolean removeEmptyElse(Operation op, PatternRewriter rewriter) {
    Region otherwise = op.region(1);
    boolean empty =
        !otherwise.isEmpty() && otherwise.entry().firstOp() == otherwise.entry().lastOp();
    if (op.numResults() > 0 || !empty) {
      return rewriter.decline("there is no else branch that does nothing");
    }
    Operation made =
        rewriter
            .create(ScfBranches.IF, op.location())
            .operands(op.operand(0))
            .results()
            .regions(2)
            .build();
    made.setAttributes(op.attributes());
    rewriter.insert(made);
    rewriter.inlineRegion(op.region(0), made.region(0));
    rewriter.eraseOp(op);
    return true;
  }

  private static boolean replaceStatic(Operation op, PatternRewriter rewriter) {
    Boolean condition = bool(op.operand(0));
    if (condition == null) {
      return rewriter.decline("the condition is not constant");
    }
    Region taken = op.region(condition ? 0 : 1);
    if (taken.isEmpty()) {
      rewriter.eraseOp(op);
      return true;
    }
    return ScfRewrites.replaceByRegion(rewriter, op, taken, List.of());
  }

  /** The block of the else branch, or null if there is none. */
  static Block otherwise(Operation op) {
    return op.region(1).entry();
  }

  /** What the else branch yields; nothing if there is none. */
  static List<Value> elseYields(Operation op) {
    return op.region(1).isEmpty() ? List.of() : end(op.region(1)).operands();
  }
}
