package dev.jpto.std.scf;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.Arrays;
import java.util.List;

/** A view of an {@code scf.while}, and how another is made that takes over its regions. */
record WhileLoop(Operation op) {
  Block before() {
    return op.region(0).entry();
  }

  Block after() {
    return op.region(1).entry();
  }

  Operation condition() {
    return before().lastOp();
  }

  Operation yield() {
    return after().lastOp();
  }

  /** What {@code scf.condition} passes on. */
  List<Value> passed() {
    List<Value> operands = condition().operands();
    return operands.subList(1, operands.size());
  }

  /** Makes {@code scf.condition} pass on {@code values} instead. */
  void replacePassed(PatternRewriter rewriter, List<? extends Value> values) {
    Operation old = condition();
    rewriter.before(old);
    rewriter
        .create(ScfBranches.CONDITION, old.location())
        .operand("condition", old.operand(0))
        .operands("args", values)
        .insert();
    rewriter.eraseOp(old);
  }

  /** A loop before this one with empty regions. */
  WhileLoop createOther(
      PatternRewriter rewriter, List<? extends Value> inits, List<? extends Value> results) {
    rewriter.before(op);
    return new WhileLoop(
        rewriter
            .create(ScfLoops.WHILE, op.location())
            .operands("inits", inits)
            .results(ScfRewrites.types(results))
            .regions(2)
            .insert());
  }

  /** Takes over a region of {@code from} as it is. */
  void takeRegion(PatternRewriter rewriter, int region, WhileLoop from) {
    rewriter.inlineRegion(from.op.region(region), op.region(region));
  }

  /**
   * Takes over a region of {@code from}, its arguments replaced: by that in {@code replacements} or
   * else, where {@code keeps} says so, by a new argument. An argument that gets nothing is not
   * used.
   */
  void takeRegion(
      PatternRewriter rewriter, int region, WhileLoop from, boolean[] keeps, Value[] replacements) {
    Block source = from.op.region(region).entry();
    Block body = rewriter.createBlock(op.region(region), null, List.<Type>of(), op.location());
    Value[] arguments = replacements.clone();
    for (int i = 0; i < arguments.length; i++) {
      if (keeps[i]) {
        Value old = source.argument(i);
        arguments[i] = body.addArgument(old.type(), old.location());
      }
    }
    rewriter.mergeBlocks(source, body, Arrays.asList(arguments));
  }
}
