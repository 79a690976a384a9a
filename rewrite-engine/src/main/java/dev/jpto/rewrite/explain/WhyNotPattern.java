package dev.jpto.rewrite.explain;

import dev.jpto.ir.Operation;
import dev.jpto.ir.support.TextSink;
import dev.jpto.rewrite.explain.WhyNot.Place;
import dev.jpto.rewrite.pattern.Application;
import dev.jpto.rewrite.pattern.Explanation;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternExplainer;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects why one pattern did not apply at the operations that it may start at. */
public final class WhyNotPattern implements PatternMonitor {
  private static final int MISSES_SHOWN = 20;

  /** A miss; the nearest are those of which most checks held, then those with fewest left. */
  private record Miss(Place place, int held, int remaining, String words) {
    private static final Comparator<Miss> NEAREST_FIRST =
        Comparator.comparingInt(Miss::held).reversed().thenComparingInt(Miss::remaining);
  }

  private final String name;
  private final Map<Place, Miss> misses = new LinkedHashMap<>();
  private long applications;

  /** Asks about the pattern called {@code name}. */
  public WhyNotPattern(String name) {
    this.name = name;
  }

  @Override
  public boolean asksWhy() {
    return true;
  }

  @Override
  public synchronized void applied(Application step) {
    if (step.name().equals(name)) {
      applications++;
      misses.remove(Place.of(step));
    }
  }

  @Override
  public synchronized void declined(Pattern pattern, Operation op, String reason) {
    missed(pattern, op, WhyNot.reason(reason));
  }

  @Override
  public synchronized void heldBack(Pattern pattern, Operation op) {
    missed(pattern, op, WhyNot.HELD_BACK);
  }

  private void missed(Pattern pattern, Operation op, String reason) {
    if (pattern.name().equals(name)) {
      Place place = Place.of(op);
      misses.put(place, new Miss(place, Integer.MAX_VALUE, 0, reason));
    }
  }

  @Override
  public synchronized void nothingApplied(Operation op, PatternExplainer explainer) {
    for (Explanation explanation : explainer.explain(op)) {
      boolean missed = !explanation.matches(); // else it declined, and that is known
      if (missed && explanation.pattern().name().equals(name)) {
        missed(Place.of(op), explanation);
      }
    }
  }

  private void missed(Place place, Explanation explanation) {
    misses.put(
        place, new Miss(place, explanation.held(), explanation.remaining(), explanation.words()));
  }

  /** Prints the answers. */
  public synchronized void print(TextSink out) {
    out.append("why not " + name + ": applied " + count(applications, "time"));
    if (misses.isEmpty()) {
      out.append(applications > 0 ? ", missed nowhere\n" : ", it may start at no operation here\n");
      return;
    }
    out.append(", missed at " + count(misses.size(), "operation") + ", the nearest miss first\n");
    List<Miss> sorted = new ArrayList<>(misses.values());
    sorted.sort(Miss.NEAREST_FIRST);
    for (Miss miss : sorted.subList(0, Math.min(MISSES_SHOWN, sorted.size()))) {
      out.append("  at " + miss.place + ": " + miss.words + "\n");
    }
    if (sorted.size() > MISSES_SHOWN) {
      out.append("  and at " + (sorted.size() - MISSES_SHOWN) + " more\n");
    }
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
