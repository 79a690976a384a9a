package dev.jpto.std.cf;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockOperand;
import dev.jpto.ir.Folding;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import dev.jpto.std.arith.ArithCompare;
import dev.jpto.std.arith.ArithConstant;
import java.util.ArrayList;
import java.util.List;

/** Simplifies {@code cf.cond_br}. Native: blocks and their predecessors are looked at. */
final class CondBrPatterns {
  /** Of a known condition one branch is left. */
  static final NativePattern STATIC =
      NativePattern.on(
          CfOps.COND_BR, "cond-br-static", "cond_br true, ^a, ^b -> br ^a", CondBrPatterns::take);

  /** Blocks that only branch are passed by. */
  static final NativePattern PASS_THROUGH =
      NativePattern.on(
          CfOps.COND_BR,
          "cond-br-pass-through",
          "cond_br c, ^a, ^b where ^a: br ^d -> cond_br c, ^d, ^b",
          CondBrPatterns::passThrough);

  /** A branch that goes to one block in any case only chooses the operands. */
  static final NativePattern SAME_TARGET =
      NativePattern.on(
          CfOps.COND_BR,
          "cond-br-same-target",
          "cond_br c, ^a(x), ^a(y) -> br ^a(select c, x, y)",
          CondBrPatterns::chooseOperands);

  /** The condition is known if the only branch that comes here has it too. */
  static final NativePattern SAME_CONDITION =
      NativePattern.on(
          CfOps.COND_BR,
          "cond-br-same-condition",
          "cond_br c, ^a, ^b; ^a: cond_br c, ^d, ^e -> cond_br c, ^a, ^b; ^a: br ^d",
          CondBrPatterns::takeAsBefore);

  /** In a block that only this branch goes to the condition is known. */
  static final NativePattern PROPAGATE =
      NativePattern.on(
          CfOps.COND_BR,
          "cond-br-propagate-condition",
          "cond_br c, ^a, ^b; ^a: f(c) -> cond_br c, ^a, ^b; ^a: f(true)",
          CondBrPatterns::propagate);

  private CondBrPatterns() {}

  private static boolean take(Operation op, PatternRewriter rewriter) {
    return Folding.constantOf(op.operand(0)) instanceof IntegerAttr condition
        ? BranchPatterns.replaceByBr(op, Target.of(op, condition.value() == 0 ? 1 : 0), rewriter)
        : rewriter.decline("the condition is not constant");
  }

  private static boolean passThrough(Operation op, PatternRewriter rewriter) {
    Target yes = Target.of(op, 0);
    Target no = Target.of(op, 1);
    Target passedYes = yes.passed();
    Target passedNo = no.passed();
    if (passedYes == yes && passedNo == no) {
      return rewriter.decline("no successor only branches");
    }
    rewriter
        .create(CfOps.COND_BR, op.location())
        .operand("condition", op.operand(0))
        .operands("trueDestOperands", passedYes.operands())
        .operands("falseDestOperands", passedNo.operands())
        .successors(passedYes.block(), passedNo.block())
        .insert();
    rewriter.eraseOp(op);
    return true;
  }

  private static boolean chooseOperands(Operation op, PatternRewriter rewriter) {
    Target yes = Target.of(op, 0);
    Target no = Target.of(op, 1);
    if (yes.block() != no.block()) {
      return rewriter.decline("the successors differ");
    }
    if (yes.operands().equals(no.operands())) {
      return BranchPatterns.replaceByBr(op, yes, rewriter);
    }
    if (!onlyReachedFrom(yes.block(), op.block())) {
      return rewriter.decline("other branches go to the same block");
    }
    List<Value> chosen = new ArrayList<>();
    for (int i = 0; i < yes.operands().size(); i++) {
      Value x = yes.operands().get(i);
      Value y = no.operands().get(i);
      chosen.add(x == y ? x : select(op, x, y, rewriter));
    }
    return BranchPatterns.replaceByBr(op, new Target(yes.block(), chosen), rewriter);
  }

  private static Value select(Operation op, Value yes, Value no, PatternRewriter rewriter) {
    return rewriter
        .create(ArithCompare.SELECT, op.location())
        .operands(op.operand(0), yes, no)
        .insert()
        .result();
  }

  private static boolean onlyReachedFrom(Block block, Block from) {
    for (BlockOperand use = block.firstUse(); use != null; use = use.nextUse()) {
      if (use.owner().block() != from) {
        return false;
      }
    }
    return true;
  }

  /** The only branch to {@code block}, once only, or null. */
  static Operation onlyBranchTo(Block block) {
    BlockOperand use = block.firstUse();
    return use != null && use.nextUse() == null ? use.owner() : null;
  }

  private static boolean takeAsBefore(Operation op, PatternRewriter rewriter) {
    Operation before = onlyBranchTo(op.block());
    boolean same = before != null && before.is(CfOps.COND_BR) && before.operand(0) == op.operand(0);
    if (!same) {
      return rewriter.decline("no branch on the same condition leads here alone");
    }
    int taken = before.successor(0) == op.block() ? 0 : 1;
    return BranchPatterns.replaceByBr(op, Target.of(op, taken), rewriter);
  }

  private static boolean propagate(Operation op, PatternRewriter rewriter) {
    boolean changed = false;
    for (int i = 0; i < 2; i++) {
      Block target = op.successor(i);
      if (onlyBranchTo(target) != null) {
        changed |= propagateInto(target, op, i == 0, rewriter);
      }
    }
    return changed || rewriter.decline("no successor of its own uses the condition");
  }

  private static boolean propagateInto(
      Block target, Operation op, boolean value, PatternRewriter rewriter) {
    Value known = null;
    for (OpOperand use : op.operand(0).uses()) {
      if (use.owner().block() == target) {
        if (known == null) {
          known =
              rewriter
                  .create(ArithConstant.CONSTANT, op.location())
                  .attr("value", IntegerAttr.bool(op.context(), value))
                  .insert()
                  .result();
        }
        rewriter.setOperand(use.owner(), use.index(), known);
      }
    }
    return known != null;
  }
}
