package dev.jpto.std.scf;

import static dev.jpto.std.scf.ScfRewrites.end;
import static dev.jpto.std.scf.ScfRewrites.replaceYield;

import dev.jpto.ir.Block;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import dev.jpto.std.arith.ArithInteger;
import java.util.ArrayList;
import java.util.List;

/** Makes one {@code scf.if} of two. Native: regions move. */
final class IfMerging {
  /** Neighbours of one condition, or one and its negation. */
  static final NativePattern COMBINE =
      NativePattern.on(
          ScfBranches.IF,
          "if-combine",
          "if (c) { a } else { b }; if (c) { d } else { e } -> if (c) { a; d } else { b; e }",
          IfMerging::combine);

  /** An if that is all that another does. */
  static final NativePattern NESTED =
      NativePattern.on(
          ScfBranches.IF,
          "if-nested",
          "if (c) { if (d) { a } } -> if (c & d) { a }",
          IfMerging::flatten);

  private IfMerging() {}

  private static boolean combine(Operation next, PatternRewriter rewriter) {
    Operation previous = next.previous();
    if (previous == null || !previous.is(ScfBranches.IF)) {
      return rewriter.decline("the operation before is no scf.if");
    }
    Value condition = previous.operand(0);
    boolean same = next.operand(0) == condition;
    boolean opposite =
        IfPatterns.isNot(next.operand(0), condition)
            || IfPatterns.isNot(condition, next.operand(0));
    if (!same && !opposite) {
      return rewriter.decline("the scf.if before has another condition");
    }
    Block then = next.region(opposite ? 1 : 0).entry();
    Block otherwise = next.region(opposite ? 0 : 1).entry();
    useYielded(previous, then, otherwise, rewriter);

    List<Type> types = new ArrayList<>(ScfRewrites.types(previous.results()));
    types.addAll(ScfRewrites.types(next.results()));
    Operation both = IfPatterns.create(rewriter, condition, types, next.location());
    append(previous.region(0), then, both.region(0), rewriter);
    append(previous.region(1), otherwise, both.region(1), rewriter);
    int first = previous.numResults();
    List<OpResult> results = both.results();
    rewriter.replaceOp(previous, results.subList(0, first));
    rewriter.replaceOp(next, results.subList(first, results.size()));
    return true;
  }

  /** Inside the branches of the later if, the results of the earlier are known. */
  private static void useYielded(
      Operation previous, Block then, Block otherwise, PatternRewriter rewriter) {
    for (OpResult result : previous.results()) {
      Value yes = end(previous.region(0)).operand(result.index());
      Value no = end(previous.region(1)).operand(result.index());
      for (OpOperand use : result.uses()) {
        Region around = use.owner().parentRegion();
        if (then != null && then.region().isAncestorOf(around)) {
          rewriter.setOperand(use.owner(), use.index(), yes);
        } else if (otherwise != null && otherwise.region().isAncestorOf(around)) {
          rewriter.setOperand(use.owner(), use.index(), no);
        }
      }
    }
  }

  /** Moves {@code first} and then {@code second}, which may be null, into {@code target}. */
  private static void append(Region first, Block second, Region target, PatternRewriter rewriter) {
    rewriter.inlineRegion(first, target);
    if (second == null) {
      return;
    }
    if (target.isEmpty()) {
      rewriter.inlineRegion(second.region(), target);
      return;
    }
    Operation yield = end(target);
    Operation secondYield = second.lastOp();
    rewriter.mergeBlocks(second, target.entry(), List.of());
    List<Value> yielded = new ArrayList<>(yield.operands());
    yielded.addAll(secondYield.operands());
    replaceYield(rewriter, secondYield, yielded);
    rewriter.eraseOp(yield);
  }

  private static boolean flatten(Operation op, PatternRewriter rewriter) {
    Operation nested = onlyNested(op);
    if (nested == null) {
      return rewriter.decline("it does more than one other scf.if");
    }
    List<Value> yields = new ArrayList<>(end(op.region(0)).operands());
    List<Value> otherwise = IfPatterns.elseYields(op);
    List<Integer> chosenBefore = new ArrayList<>();
    for (int i = 0; i < yields.size(); i++) {
      if (yields.get(i).definingOp() != nested) {
        chosenBefore.add(i);
        continue;
      }
      int inner = ((OpResult) yields.get(i)).index();
      if (end(nested.region(1)).operand(inner) != otherwise.get(i)) {
        return rewriter.decline("the else branches yield different values");
      }
      yields.set(i, end(nested.region(0)).operand(inner));
    }
    Value condition =
        rewriter
            .create(ArithInteger.ANDI, op.location())
            .operands(op.operand(0), nested.operand(0))
            .insert()
            .result();
    Operation made =
        IfPatterns.create(rewriter, condition, ScfRewrites.types(op.results()), op.location());
    List<Value> results = new ArrayList<>(made.results());
    rewriter.before(made);
    for (int i : chosenBefore) {
      results.set(
          i,
          ScfRewrites.select(
              rewriter, op.operand(0), yields.get(i), otherwise.get(i), op.location()));
    }
    rewriter.inlineRegion(nested.region(0), made.region(0));
    replaceYield(rewriter, end(made.region(0)), yields);
    if (!otherwise.isEmpty()) {
      rewriter.inlineRegion(op.region(1), made.region(1));
    }
    rewriter.replaceOp(op, results);
    return true;
  }

  /** The {@code scf.if} that is all {@code op} does if both conditions hold, or null. */
  private static Operation onlyNested(Operation op) {
    Operation nested = op.region(0).entry().firstOp();
    boolean only =
        nested.is(ScfBranches.IF)
            && nested.next() == op.region(0).entry().lastOp()
            && doesNothing(IfPatterns.otherwise(op))
            && doesNothing(IfPatterns.otherwise(nested));
    return only ? nested : null;
  }

  private static boolean doesNothing(Block block) {
    return block == null || block.firstOp() == block.lastOp();
  }
}
