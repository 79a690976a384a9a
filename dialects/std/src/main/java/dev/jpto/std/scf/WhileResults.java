package dev.jpto.std.scf;

import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Simplifies what {@code scf.while} passes on. Native: any number of values, regions move. */
final class WhileResults {
  /** What is known outside is not passed on. */
  static final NativePattern INVARIANT =
      NativePattern.on(
          ScfLoops.WHILE,
          "while-invariant-results",
          "r = while { condition(c) x } do { (a): f(a) }; g(r)"
              + " -> while { condition(c) } do { f(x) }; g(x)",
          WhileResults::dropInvariant);

  /** What neither the second region nor a user of the loop reads is not passed on. */
  static final NativePattern UNUSED =
      NativePattern.on(
          ScfLoops.WHILE,
          "while-unused-results",
          "_ = while { condition(c) x } do { (_): .. } -> while { condition(c) } do { .. }",
          WhileResults::dropUnused);

  /** What is passed on twice is passed on once. */
  static final NativePattern DUPLICATE =
      NativePattern.on(
          ScfLoops.WHILE,
          "while-duplicate-results",
          "while { condition(c) x, x } do { (a, b): f(a, b) }"
              + " -> while { condition(c) x } do { (a): f(a, a) }",
          WhileResults::dropDuplicates);

  /** The arguments of the first region, if only they are passed on, are so in their order. */
  static final NativePattern ALIGN =
      NativePattern.on(
          ScfLoops.WHILE,
          "while-align-args",
          "while (a, b) { condition(c) b, a } -> while (a, b) { condition(c) a, b }",
          WhileResults::align);

  private WhileResults() {}

  private static boolean dropInvariant(Operation op, PatternRewriter rewriter) {
    WhileLoop loop = new WhileLoop(op);
    List<Value> passed = loop.passed();
    boolean[] keeps = new boolean[passed.size()];
    Value[] replacements = new Value[keeps.length];
    boolean any = false;
    for (int i = 0; i < keeps.length; i++) {
      keeps[i] = passed.get(i).parentBlock() == loop.before();
      replacements[i] = keeps[i] ? null : passed.get(i);
      any |= !keeps[i];
    }
    if (!any) {
      return rewriter.decline("everything passed on is computed in the first region");
    }
    drop(loop, keeps, replacements, rewriter);
    return true;
  }

  private static boolean dropUnused(Operation op, PatternRewriter rewriter) {
    WhileLoop loop = new WhileLoop(op);
    boolean[] keeps = new boolean[op.numResults()];
    boolean any = false;
    for (int i = 0; i < keeps.length; i++) {
      keeps[i] = !op.result(i).isUnused() || !loop.after().argument(i).isUnused();
      any |= !keeps[i];
    }
    if (!any) {
      return rewriter.decline("everything passed on is used");
    }
    drop(loop, keeps, new Value[keeps.length], rewriter);
    return true;
  }

  /** Passes on what is kept only; results and arguments that are not become the replacements. */
  private static void drop(
      WhileLoop loop, boolean[] keeps, Value[] replacements, PatternRewriter rewriter) {
    List<Value> passed = loop.passed();
    List<Value> kept = new ArrayList<>();
    for (int i = 0; i < keeps.length; i++) {
      if (keeps[i]) {
        kept.add(passed.get(i));
      }
    }
    loop.replacePassed(rewriter, kept);
    WhileLoop fewer = loop.createOther(rewriter, loop.op().operands(), kept);
    fewer.takeRegion(rewriter, 1, loop, keeps, replacements);
    fewer.takeRegion(rewriter, 0, loop);
    Value[] results = replacements.clone();
    for (int i = 0, next = 0; i < keeps.length; i++) {
      if (keeps[i]) {
        results[i] = fewer.op().result(next++);
      }
    }
    rewriter.replaceOp(loop.op(), Arrays.asList(results));
  }

  private static boolean dropDuplicates(Operation op, PatternRewriter rewriter) {
    WhileLoop loop = new WhileLoop(op);
    List<Value> passed = loop.passed();
    Map<Value, Integer> places = new LinkedHashMap<>();
    for (Value value : passed) {
      places.putIfAbsent(value, places.size());
    }
    if (places.size() == passed.size()) {
      return rewriter.decline("nothing is passed on twice");
    }
    pass(loop, List.copyOf(places.keySet()), passed.stream().map(places::get).toList(), rewriter);
    return true;
  }

  private static boolean align(Operation op, PatternRewriter rewriter) {
    WhileLoop loop = new WhileLoop(op);
    List<BlockArgument> arguments = loop.before().arguments();
    List<Value> passed = loop.passed();
    if (passed.equals(arguments)) {
      return rewriter.decline("they are in order");
    }
    boolean permuted =
        passed.size() == arguments.size()
            && new HashSet<>(passed).equals(new HashSet<Value>(arguments));
    if (!permuted) {
      return rewriter.decline("not just the arguments are passed on");
    }
    List<Integer> places = passed.stream().map(v -> ((BlockArgument) v).index()).toList();
    pass(loop, arguments, places, rewriter);
    return true;
  }

  /** Passes on {@code values}; {@code places} tells where each thing passed on before is now. */
  private static void pass(
      WhileLoop loop,
      List<? extends Value> values,
      List<Integer> places,
      PatternRewriter rewriter) {
    loop.replacePassed(rewriter, values);
    WhileLoop other = loop.createOther(rewriter, loop.op().operands(), values);
    ScfRewrites.createBody(rewriter, other.op().region(1), values);
    other.takeRegion(rewriter, 0, loop);
    List<Value> arguments = new ArrayList<>();
    List<Value> results = new ArrayList<>();
    for (int place : places) {
      arguments.add(other.after().argument(place));
      results.add(other.op().result(place));
    }
    rewriter.mergeBlocks(loop.after(), other.after(), arguments);
    rewriter.replaceOp(loop.op(), results);
  }
}
