package dev.jpto.std.scf;

import static dev.jpto.std.scf.ScfRewrites.bool;
import static dev.jpto.std.scf.ScfRewrites.end;
import static dev.jpto.std.scf.ScfRewrites.regionOf;
import static dev.jpto.std.scf.ScfRewrites.replaceYield;

import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import dev.jpto.std.arith.ArithInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Simplifies the results of {@code scf.if}. Native: regions move, any number of results. */
final class IfResults {
  /** What is known before is chosen before. */
  static final NativePattern TO_SELECT =
      NativePattern.on(
          ScfBranches.IF,
          "if-to-select",
          "if (c) { yield x } else { yield y } -> select c, x, y",
          IfResults::select);

  /** Results that are not used are not computed. */
  static final NativePattern UNUSED =
      NativePattern.on(
          ScfBranches.IF,
          "if-unused-results",
          "_, y = if (c) { yield a, b } .. -> y = if (c) { yield b } ..",
          IfResults::dropUnused);

  /** A result that both branches agree on, or that is the condition or its negation. */
  static final NativePattern YIELDS_CONDITION =
      NativePattern.on(
          ScfBranches.IF,
          "if-yields-condition",
          "if (c) { yield true } else { yield false } -> c",
          IfResults::replaceResults);

  private IfResults() {}

  private static boolean select(Operation op, PatternRewriter rewriter) {
    int count = op.numResults();
    boolean[] stays = new boolean[count];
    List<OpResult> staying = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      stays[i] =
          regionOf(end(op.region(0)).operand(i)) == op.region(0)
              || regionOf(end(op.region(1)).operand(i)) == op.region(1);
      if (stays[i]) {
        staying.add(op.result(i));
      }
    }
    if (staying.size() == count) {
      return rewriter.decline("every result is computed inside");
    }
    Operation rest =
        IfPatterns.create(rewriter, op.operand(0), ScfRewrites.types(staying), op.location());
    rewriter.inlineRegion(op.region(0), rest.region(0));
    rewriter.inlineRegion(op.region(1), rest.region(1));
    rewriter.before(rest);
    List<Value> results = new ArrayList<>();
    List<Value> yes = new ArrayList<>();
    List<Value> no = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Value then = end(rest.region(0)).operand(i);
      Value otherwise = end(rest.region(1)).operand(i);
      if (stays[i]) {
        results.add(rest.result(yes.size()));
        yes.add(then);
        no.add(otherwise);
      } else if (then == otherwise) {
        results.add(then);
      } else {
        results.add(ScfRewrites.select(rewriter, op.operand(0), then, otherwise, op.location()));
      }
    }
    replaceYield(rewriter, end(rest.region(0)), yes);
    replaceYield(rewriter, end(rest.region(1)), no);
    rewriter.replaceOp(op, results);
    return true;
  }

  private static boolean dropUnused(Operation op, PatternRewriter rewriter) {
    List<OpResult> used = op.results().stream().filter(r -> !r.isUnused()).toList();
    if (used.size() == op.numResults()) {
      return rewriter.decline("every result is used");
    }
    Operation fewer =
        IfPatterns.create(rewriter, op.operand(0), ScfRewrites.types(used), op.location());
    for (int i = 0; i < 2; i++) {
      rewriter.inlineRegion(op.region(i), fewer.region(i));
      Operation yield = end(fewer.region(i));
      rewriter.modifyInPlace(
          yield,
          () -> yield.setOperands(used.stream().map(r -> yield.operand(r.index())).toList()));
    }
    Value[] results = new Value[op.numResults()];
    for (int i = 0; i < used.size(); i++) {
      results[used.get(i).index()] = fewer.result(i);
    }
    rewriter.replaceOp(op, Arrays.asList(results));
    return true;
  }

  private static boolean replaceResults(Operation op, PatternRewriter rewriter) {
    long before = rewriter.changes();
    for (OpResult result : op.results()) {
      if (!result.isUnused()) {
        Value known = knownResult(op, result.index(), rewriter);
        if (known != null) {
          rewriter.replaceAllUses(result, known);
        }
      }
    }
    return rewriter.changes() > before || rewriter.decline("no result is the condition");
  }

  private static Value knownResult(Operation op, int i, PatternRewriter rewriter) {
    Value then = end(op.region(0)).operand(i);
    Value otherwise = end(op.region(1)).operand(i);
    if (then == otherwise) {
      return then;
    }
    Boolean yes = bool(then);
    Boolean no = bool(otherwise);
    if (yes == null || no == null || yes.equals(no)) {
      return null;
    }
    if (yes) {
      return op.operand(0);
    }
    Value one = ScfRewrites.constant(rewriter, true, op.location());
    return rewriter
        .create(ArithInteger.XORI, op.location())
        .operands(op.operand(0), one)
        .insert()
        .result();
  }
}
