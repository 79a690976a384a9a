package dev.jpto.std.scf;

import dev.jpto.ir.Accessors;
import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Simplifies {@code scf.parallel}. Native: bodies move, and there is any number of dimensions. */
final class ParallelPatterns {
  private static final Accessors PARALLEL = Accessors.of(ScfParallel.PARALLEL);
  private static final Accessors.Operands LOWER = PARALLEL.operands("lowerBound");
  private static final Accessors.Operands UPPER = PARALLEL.operands("upperBound");
  private static final Accessors.Operands STEP = PARALLEL.operands("step");
  private static final Accessors.Operands INITS = PARALLEL.operands("initVals");

  /** A dimension that runs once is none, and one that runs never makes the loop run never. */
  static final NativePattern TRIVIAL_DIMS =
      NativePattern.on(
          ScfParallel.PARALLEL,
          "parallel-trivial-dims",
          "parallel (i, j) = (0, x) to (1, y) { f(i, j) } -> parallel (j) = (x) to (y) { f(0, j) }",
          ParallelPatterns::dropTrivialDimensions);

  /** A loop that only runs another is one with the dimensions of both. */
  static final NativePattern NESTED =
      NativePattern.on(
          ScfParallel.PARALLEL,
          "parallel-nested",
          "parallel (i) { parallel (j) { f(i, j) } } -> parallel (i, j) { f(i, j) }",
          ParallelPatterns::mergeNested);

  private ParallelPatterns() {}

  private static OptionalLong integer(Value value) {
    IntegerAttr known = ScfRewrites.integer(value);
    return known == null ? OptionalLong.empty() : OptionalLong.of(known.value());
  }

  private static boolean dropTrivialDimensions(Operation op, PatternRewriter rewriter) {
    List<Value> lower = LOWER.of(op);
    List<Value> upper = UPPER.of(op);
    List<Value> step = STEP.of(op);
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < lower.size(); i++) {
      OptionalLong count = count(lower.get(i), upper.get(i), step.get(i));
      if (count.isPresent() && count.getAsLong() == 0) {
        rewriter.replaceOp(op, INITS.of(op));
        return true;
      }
      if (count.isEmpty() || count.getAsLong() != 1) {
        kept.add(i);
      }
    }
    if (kept.size() == lower.size()) {
      return rewriter.decline("no dimension is known to run once or never");
    }
    if (kept.isEmpty()) {
      inlineBody(op, lower, rewriter);
      return true;
    }
    Operation made =
        create(
            op,
            rewriter,
            kept.stream().map(lower::get).toList(),
            kept.stream().map(upper::get).toList(),
            kept.stream().map(step::get).toList());
    List<Value> arguments = new ArrayList<>(lower);
    for (int i = 0; i < kept.size(); i++) {
      arguments.set(kept.get(i), made.region(0).entry().argument(i));
    }
    rewriter.mergeBlocks(op.region(0).entry(), made.region(0).entry(), arguments);
    rewriter.replaceOp(op, made);
    return true;
  }

  private static OptionalLong count(Value lower, Value upper, Value step) {
    return lower == upper
        ? OptionalLong.of(0)
        : TripCount.of(integer(lower), integer(upper), integer(step));
  }

  /** The body runs once: it is put in the place of the loop, and each reduction after it. */
  private static void inlineBody(Operation op, List<Value> arguments, PatternRewriter rewriter) {
    List<Value> inits = INITS.of(op);
    Operation reduce = ScfRewrites.end(op.region(0));
    rewriter.inlineBlockBefore(op.region(0).entry(), op, arguments);
    List<Value> results = new ArrayList<>();
    for (Region reduction : reduce.regions()) {
      int i = reduction.index();
      Operation end = ScfRewrites.end(reduction);
      rewriter.inlineBlockBefore(
          reduction.entry(), reduce, List.of(inits.get(i), reduce.operand(i)));
      results.add(end.operand(0));
      rewriter.eraseOp(end);
    }
    rewriter.replaceOp(op, results);
    rewriter.eraseOp(reduce);
  }

  private static Operation create(
      Operation like,
      PatternRewriter rewriter,
      List<Value> lower,
      List<Value> upper,
      List<Value> step) {
    Operation made =
        rewriter
            .create(ScfParallel.PARALLEL, like.location())
            .with(LOWER, lower)
            .with(UPPER, upper)
            .with(STEP, step)
            .with(INITS, INITS.of(like))
            .results(ScfRewrites.types(like.results()))
            .regions(1)
            .insert();
    ScfRewrites.createBody(rewriter, made.region(0), lower);
    return made;
  }

  private static boolean mergeNested(Operation op, PatternRewriter rewriter) {
    Block body = op.region(0).entry();
    Operation inner = body.firstOp();
    if (!inner.is(ScfParallel.PARALLEL) || inner.next() != body.lastOp()) {
      return rewriter.decline("it does not only run another scf.parallel");
    }
    if (op.numResults() > 0 || inner.numResults() > 0) {
      return rewriter.decline("there are reductions");
    }
    for (Value bound : inner.operands()) {
      if (bound.parentBlock() == body) {
        return rewriter.decline("the bounds of the inner loop change");
      }
    }
    Operation made =
        create(op, rewriter, both(op, inner, LOWER), both(op, inner, UPPER), both(op, inner, STEP));
    Block merged = made.region(0).entry();
    int outer = body.numArguments();
    for (int i = 0; i < outer; i++) {
      rewriter.replaceAllUses(body.argument(i), merged.argument(i));
    }
    rewriter.mergeBlocks(
        inner.region(0).entry(), merged, merged.arguments().subList(outer, merged.numArguments()));
    rewriter.eraseOp(op);
    return true;
  }

  private static List<Value> both(Operation op, Operation inner, Accessors.Operands group) {
    List<Value> all = new ArrayList<>(group.of(op));
    all.addAll(group.of(inner));
    return all;
  }
}
