package dev.jpto.pattern.lower;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Location;
import dev.jpto.rewrite.pattern.Match;
import dev.jpto.rewrite.pattern.MatchPlan;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The actions of a rule made for a context. Everything the rule speaks of has a slot: first the
 * captures, then literals and what the steps make.
 */
final class RewriteProgram implements MatchPlan.Rewrite {
  /** One action. */
  @FunctionalInterface
  interface Step {
    /** Does it; false declines. */
    boolean run(Frame frame);
  }

  private final Object[] initial;
  private final int[] matchedOps;
  private final List<Step> steps;

  RewriteProgram(Object[] initial, int[] matchedOps, List<Step> steps) {
    this.initial = initial;
    this.matchedOps = matchedOps;
    this.steps = steps;
  }

  @Override
  public boolean apply(Match match, PatternRewriter rewriter) {
    Frame frame = new Frame(match, rewriter);
    rewriter.before(match.root());
    for (Step step : steps) {
      if (!step.run(frame)) {
        return false;
      }
    }
    return true;
  }

  /** What one application works with. */
  final class Frame {
    final Object[] slots = initial.clone();
    final Operation root;
    final PatternRewriter rewriter;
    private Location location;

    private Frame(Match match, PatternRewriter rewriter) {
      this.root = match.root();
      this.rewriter = rewriter;
      for (int i = 0; i < match.size(); i++) {
        slots[i] = match.get(i);
      }
    }

    /** The location of what is made; asked for before anything matched is erased or not at all. */
    Location location() {
      if (location == null) {
        List<Operation> matched = new ArrayList<>();
        matched.add(root);
        for (int slot : matchedOps) {
          matched.add(op(slot));
        }
        location = FusedLocation.of(matched);
      }
      return location;
    }

    Operation op(int slot) {
      return (Operation) slots[slot];
    }

    /** The values in these slots one after the other, ranges and results flattened. */
    List<Value> values(int[] from) {
      List<Value> values = new ArrayList<>(from.length);
      for (int slot : from) {
        addValues(slots[slot], values);
      }
      return values;
    }

    private static void addValues(Object thing, List<Value> values) {
      switch (thing) {
        case Value value -> values.add(value);
        case Operation op -> values.addAll(op.results());
        case List<?> list -> list.forEach(value -> addValues(value, values));
        default -> throw new IllegalStateException("not a value: " + thing);
      }
    }
  }
}
