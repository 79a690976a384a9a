package dev.jpto.std.cf;

import static dev.jpto.pattern.Patterns.pattern;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.List;

/** Simplifies {@code cf.br} and {@code cf.assert}. Branches are native: blocks are looked at. */
final class BranchPatterns {
  /** A block that control always reaches from one other is part of that. */
  static final NativePattern MERGE =
      NativePattern.on(
          CfOps.BR,
          "br-merge",
          "^a: f; br ^b; ^b: g -> ^a: f; g if no other branch goes to ^b",
          BranchPatterns::mergeSuccessor);

  /** A block that only branches is passed by. */
  static final NativePattern PASS_THROUGH =
      NativePattern.on(
          CfOps.BR,
          "br-pass-through",
          "br ^b where ^b: br ^c -> br ^c",
          BranchPatterns::passThrough);

  /** What is known to hold need not be said. */
  static final DeclaredPattern ASSERT_TRUE =
      pattern(
          "assert-true",
          "assert true -> nothing",
          p -> {
            var assertion = p.op(CfOps.ASSERT, p.constant(p.literal("true")));
            p.match(assertion);
            p.erase(assertion);
          });

  private BranchPatterns() {}

  /** Replaces {@code branch} by a {@code cf.br} to {@code target}. */
  static boolean replaceByBr(Operation branch, Target target, Rewriter rewriter) {
    rewriter
        .before(branch)
        .create(CfOps.BR, branch.location())
        .operands(target.operands().toArray(new Value[0]))
        .successors(target.block())
        .insert();
    rewriter.eraseOp(branch);
    return true;
  }

  private static boolean mergeSuccessor(Operation op, PatternRewriter rewriter) {
    Block target = op.successor(0);
    if (target == op.block() || CondBrPatterns.onlyBranchTo(target) == null) {
      return rewriter.decline("other branches go to the same block");
    }
    List<Value> operands = op.operands();
    if (operands.stream().anyMatch(operand -> operand.parentBlock() == target)) {
      return rewriter.decline("control never comes here");
    }
    Block block = op.block();
    rewriter.eraseOp(op);
    rewriter.mergeBlocks(target, block, operands);
    return true;
  }

  private static boolean passThrough(Operation op, PatternRewriter rewriter) {
    Target target = Target.of(op, 0);
    Target passed = target.block() == op.block() ? target : target.passed();
    return passed == target
        ? rewriter.decline("the successor does not only branch")
        : replaceByBr(op, passed, rewriter);
  }
}
