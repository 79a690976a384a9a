package dev.jpto.std.scf;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Simplifies {@code scf.forall}. Native: bodies move, and there is any number of dimensions. */
final class ForallPatterns {
  private static final String[] NUMBERS = {"staticLowerBound", "staticUpperBound", "staticStep"};
  private static final String[] GROUPS = {"dynamicLowerBound", "dynamicUpperBound", "dynamicStep"};
  private static final String OUTPUTS = "outputs";

  /** Bounds and steps that constants define stand in the attributes. */
  static final NativePattern CONSTANT_BOUNDS =
      NativePattern.on(
          ScfParallel.FORALL,
          "forall-constant-bounds",
          "forall (i) in (constant 5) -> forall (i) in (5)",
          ForallPatterns::foldBounds);

  /** An output that is not written, or whose result is not used, is none. */
  static final NativePattern UNUSED_OUTPUTS =
      NativePattern.on(
          ScfParallel.FORALL,
          "forall-unused-outputs",
          "_ = forall (..) shared_outs (a = x) { f(a) } -> forall (..) { f(x) }",
          ForallPatterns::dropOutputs);

  /** A dimension that runs once is none, and one that runs never makes the loop run never. */
  static final NativePattern TRIVIAL_DIMS =
      NativePattern.on(
          ScfParallel.FORALL,
          "forall-trivial-dims",
          "forall (i, j) in (1, x) { f(i, j) } -> forall (j) in (x) { f(0, j) }",
          ForallPatterns::dropTrivialDimensions);

  private ForallPatterns() {}

  private static List<ForallBounds> bounds(Operation op) {
    List<ForallBounds> all = new ArrayList<>();
    for (int i = 0; i < NUMBERS.length; i++) {
      all.add(ForallBounds.of(op, NUMBERS[i], GROUPS[i]));
    }
    return all;
  }

  private static boolean foldBounds(Operation op, PatternRewriter rewriter) {
    List<ForallBounds> bounds = bounds(op);
    List<ForallBounds> folded = bounds.stream().map(ForallBounds::folded).toList();
    if (folded.equals(bounds)) {
      return rewriter.decline("no bound or step is a constant value");
    }
    rewriter.modifyInPlace(
        op,
        () -> {
          List<Value> operands = new ArrayList<>();
          int[] sizes = new int[GROUPS.length + 1];
          List<Value> outputs = Groups.operands(op, OUTPUTS);
          for (int i = 0; i < GROUPS.length; i++) {
            operands.addAll(folded.get(i).dynamic());
            sizes[i] = folded.get(i).dynamic().size();
            op.setAttr(NUMBERS[i], folded.get(i).numbers(op.context()));
          }
          operands.addAll(outputs);
          sizes[GROUPS.length] = outputs.size();
          op.setOperands(operands);
          op.setAttr(OpDefinition.OPERAND_SEGMENTS, DenseArrayAttr.ofInts(op.context(), sizes));
        });
    return true;
  }

  /** A loop over {@code bounds} that writes {@code outputs}, its body without operations. */
  private static Operation create(
      Operation like, PatternRewriter rewriter, List<ForallBounds> bounds, List<Value> outputs) {
    var spec = rewriter.create(ScfParallel.FORALL, like.location());
    for (int i = 0; i < GROUPS.length; i++) {
      spec.operands(GROUPS[i], bounds.get(i).dynamic())
          .attr(NUMBERS[i], bounds.get(i).numbers(like.context()));
    }
    Attribute mapping = like.attr("mapping");
    if (mapping != null) {
      spec.attr("mapping", mapping);
    }
    Operation made =
        spec.operands(OUTPUTS, outputs).results(ScfRewrites.types(outputs)).regions(1).insert();
    List<Value> arguments =
        new ArrayList<>(
            like.region(0).entry().arguments().subList(0, bounds.getFirst().known().size()));
    arguments.addAll(outputs);
    ScfRewrites.createBody(rewriter, made.region(0), arguments);
    return made;
  }

  private static List<Operation> insertsInto(Operation op, Value output) {
    List<Operation> inserts = new ArrayList<>();
    for (Operation insert : ScfRewrites.end(op.region(0)).region(0).entry()) {
      if (insert.operand(1) == output) {
        inserts.add(insert);
      }
    }
    return inserts;
  }

  private static boolean dropOutputs(Operation op, PatternRewriter rewriter) {
    Block body = op.region(0).entry();
    List<Value> outputs = Groups.operands(op, OUTPUTS);
    int rank = body.numArguments() - outputs.size();
    List<Value> kept = new ArrayList<>();
    boolean[] drops = new boolean[outputs.size()];
    for (int i = 0; i < drops.length; i++) {
      drops[i] = op.result(i).isUnused() || insertsInto(op, body.argument(rank + i)).isEmpty();
      if (!drops[i]) {
        kept.add(outputs.get(i));
      }
    }
    if (kept.size() == outputs.size()) {
      return rewriter.decline("every output is written and used");
    }
    Operation fewer = create(op, rewriter, bounds(op), kept);
    List<Value> arguments =
        new ArrayList<Value>(fewer.region(0).entry().arguments().subList(0, rank));
    List<Value> results = new ArrayList<>();
    for (int i = 0, next = 0; i < drops.length; i++) {
      BlockArgument argument = body.argument(rank + i);
      if (drops[i]) {
        insertsInto(op, argument).forEach(rewriter::eraseOp);
        arguments.add(outputs.get(i));
        results.add(outputs.get(i));
      } else {
        arguments.add(fewer.region(0).entry().argument(rank + next));
        results.add(fewer.result(next++));
      }
    }
    rewriter.mergeBlocks(body, fewer.region(0).entry(), arguments);
    rewriter.replaceOp(op, results);
    return true;
  }

  private static boolean dropTrivialDimensions(Operation op, PatternRewriter rewriter) {
    if (op.hasAttr("mapping")) {
      return rewriter.decline("the dimensions are mapped to a device");
    }
    List<ForallBounds> bounds = bounds(op);
    int rank = bounds.getFirst().known().size();
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < rank; i++) {
      OptionalLong count = count(bounds, i);
      if (count.isPresent() && count.getAsLong() == 0) {
        rewriter.replaceOp(op, Groups.operands(op, OUTPUTS));
        return true;
      }
      if (count.isEmpty() || count.getAsLong() != 1) {
        kept.add(i);
      }
    }
    if (kept.size() == rank) {
      return rewriter.decline("no dimension is known to run once or never");
    }
    Operation end = ScfRewrites.end(op.region(0));
    if (kept.isEmpty() && !end.region(0).entry().isEmpty()) {
      return rewriter.decline("inserting into a tensor is of another dialect");
    }
    inline(op, kept, bounds, rewriter);
    return true;
  }

  private static OptionalLong count(List<ForallBounds> bounds, int i) {
    ForallBounds lower = bounds.get(0);
    ForallBounds upper = bounds.get(1);
    return lower.sameAs(upper, i)
        ? OptionalLong.of(0)
        : TripCount.of(lower.number(i), upper.number(i), bounds.get(2).number(i));
  }

  /** Runs the dimensions {@code kept} only; the others stay at their lower bounds. */
  private static void inline(
      Operation op, List<Integer> kept, List<ForallBounds> bounds, PatternRewriter rewriter) {
    ForallBounds lower = bounds.getFirst();
    List<Value> arguments = new ArrayList<>(lower.values());
    for (int i = 0; i < arguments.size(); i++) {
      if (!kept.contains(i) && arguments.get(i) == null) {
        long start = lower.number(i).getAsLong();
        arguments.set(i, ScfRewrites.indexConstant(rewriter, start, op.location()));
      }
    }
    List<Value> outputs = Groups.operands(op, OUTPUTS);
    Block body = op.region(0).entry();
    if (kept.isEmpty()) {
      arguments.addAll(outputs);
      Operation end = body.lastOp();
      rewriter.inlineBlockBefore(body, op, arguments);
      rewriter.replaceOp(op, outputs);
      rewriter.eraseOp(end);
      return;
    }
    List<ForallBounds> fewer = bounds.stream().map(b -> b.only(kept)).toList();
    Operation made = create(op, rewriter, fewer, outputs);
    rewriter.modifyInPlace(made, () -> made.setAttributes(op.attributes()));
    Block madeBody = made.region(0).entry();
    for (int i = 0; i < kept.size(); i++) {
      arguments.set(kept.get(i), madeBody.argument(i));
    }
    arguments.addAll(madeBody.arguments().subList(kept.size(), madeBody.numArguments()));
    rewriter.mergeBlocks(body, madeBody, arguments);
    rewriter.replaceOp(op, made);
  }
}
