package dev.jpto.std.scf;

import static dev.jpto.std.scf.ScfRewrites.integer;

import dev.jpto.ir.Block;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import dev.jpto.std.arith.ArithInteger;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Simplifies {@code scf.for}. Native: bodies move, and any number of values is carried. */
final class ForPatterns {
  private static final int STEP = 2;
  private static final int FIRST_INIT = 3;

  /** A carried value that never changes, or that nobody reads, is not carried. */
  static final NativePattern ITER_ARGS =
      NativePattern.on(
          ScfLoops.FOR,
          "for-iter-args",
          "for (.., a = x) { yield .., a } -> for (..) { yield .. }",
          ForPatterns::dropIterArgs);

  /** A loop that is known to run never or once, or that only yields what does not change. */
  static final NativePattern TRIVIAL =
      NativePattern.on(
          ScfLoops.FOR,
          "for-trivial",
          "for i = x to x + c step s { f(i) } -> nothing if c <= 0, f(x) if c <= s",
          ForPatterns::replaceTrivial);

  private ForPatterns() {}

  private static boolean dropIterArgs(Operation loop, PatternRewriter rewriter) {
    Block body = loop.region(0).entry();
    Operation yield = body.lastOp();
    int count = loop.numResults();
    List<Value> inits = new ArrayList<>();
    List<Value> yields = new ArrayList<>();
    boolean[] dropped = new boolean[count];
    for (int i = 0; i < count; i++) {
      dropped[i] = isForwarded(loop, i);
      if (!dropped[i]) {
        inits.add(loop.operand(FIRST_INIT + i));
        yields.add(yield.operand(i));
      }
    }
    if (inits.size() == count) {
      return rewriter.decline("all values carried change and are read");
    }
    Operation fewer = createLike(rewriter, loop, inits);
    Block fewerBody = fewer.region(0).entry();
    List<Value> arguments = new ArrayList<>(List.of(fewerBody.argument(0)));
    List<Value> results = new ArrayList<>();
    for (int i = 0, kept = 0; i < count; i++) {
      arguments.add(dropped[i] ? loop.operand(FIRST_INIT + i) : fewerBody.argument(1 + kept));
      results.add(dropped[i] ? loop.operand(FIRST_INIT + i) : fewer.result(kept++));
    }
    rewriter.mergeBlocks(body, fewerBody, arguments);
    ScfRewrites.replaceYield(rewriter, yield, kept(yield.operands(), dropped));
    rewriter.replaceOp(loop, results);
    return true;
  }

  private static List<Value> kept(List<Value> values, boolean[] dropped) {
    List<Value> kept = new ArrayList<>();
    for (int i = 0; i < dropped.length; i++) {
      if (!dropped[i]) {
        kept.add(values.get(i));
      }
    }
    return kept;
  }

  /** Whether value {@code i} carried is always its first one, or nobody wants to know it. */
  private static boolean isForwarded(Operation loop, int i) {
    Block body = loop.region(0).entry();
    Value argument = body.argument(1 + i);
    Value yielded = body.lastOp().operand(i);
    OpResult result = loop.result(i);
    return yielded == argument
        || argument.isUnused() && (yielded == loop.operand(FIRST_INIT + i) || result.isUnused());
  }

  /** A loop of the same bounds that carries {@code inits}, its body without operations. */
  private static Operation createLike(PatternRewriter rewriter, Operation loop, List<Value> inits) {
    List<Value> operands = new ArrayList<>(loop.operands().subList(0, FIRST_INIT));
    operands.addAll(inits);
    Operation made =
        rewriter
            .create(ScfLoops.FOR, loop.location())
            .operands(operands.toArray(new Value[0]))
            .results(ScfRewrites.types(inits))
            .regions(1)
            .build();
    made.setAttributes(loop.attributes());
    rewriter.insert(made);
    List<Value> arguments = new ArrayList<>(List.of(loop.region(0).entry().argument(0)));
    arguments.addAll(inits);
    ScfRewrites.createBody(rewriter, made.region(0), arguments);
    return made;
  }

  private static boolean replaceTrivial(Operation loop, PatternRewriter rewriter) {
    List<Value> inits = loop.operands().subList(FIRST_INIT, loop.numOperands());
    BigInteger distance = distance(loop.operand(0), loop.operand(1));
    if (distance == null) {
      return rewriter.decline("the distance of the bounds is not known");
    }
    if (distance.signum() <= 0) {
      rewriter.replaceOp(loop, inits);
      return true;
    }
    IntegerAttr step = integer(loop.operand(STEP));
    if (step == null) {
      return rewriter.decline("the step is not constant");
    }
    if (step.bigValue().compareTo(distance) >= 0) {
      List<Value> arguments = new ArrayList<>(List.of(loop.operand(0)));
      arguments.addAll(inits);
      return ScfRewrites.replaceByRegion(rewriter, loop, loop.region(0), arguments);
    }
    return replaceInvariant(loop, rewriter);
  }

  /** The loop runs more than once. */
  private static boolean replaceInvariant(Operation loop, PatternRewriter rewriter) {
    Block body = loop.region(0).entry();
    if (body.firstOp() != body.lastOp()) {
      return rewriter.decline("it runs more than once and does something");
    }
    List<Value> yields = body.lastOp().operands();
    for (Value yielded : yields) {
      if (ScfRewrites.isInside(yielded, loop)) {
        return rewriter.decline("it yields what changes");
      }
    }
    rewriter.replaceOp(loop, yields);
    return true;
  }

  /** {@code to - from} if it is known, or null; exact, where MLIR 19 lets it wrap around. */
  private static BigInteger distance(Value from, Value to) {
    if (from == to) {
      return BigInteger.ZERO;
    }
    IntegerAttr low = integer(from);
    IntegerAttr high = integer(to);
    if (low != null && high != null) {
      return high.bigValue().subtract(low.bigValue());
    }
    Operation sum = to.definingOp();
    if (sum == null || !sum.is(ArithInteger.ADDI)) {
      return null;
    }
    for (int i = 0; i < 2; i++) {
      IntegerAttr added = integer(sum.operand(1 - i));
      if (sum.operand(i) == from && added != null) {
        return added.bigValue();
      }
    }
    return null;
  }
}
