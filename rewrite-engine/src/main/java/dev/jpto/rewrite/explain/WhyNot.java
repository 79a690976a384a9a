package dev.jpto.rewrite.explain;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.support.TextSink;
import dev.jpto.rewrite.pattern.Application;
import dev.jpto.rewrite.pattern.Explanation;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternExplainer;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects why patterns did not apply at operations from one line of a file, as they were when they
 * were last visited.
 */
public final class WhyNot implements PatternMonitor {
  static final String HELD_BACK = "it is held back";

  /** An operation as it was called when it was visited. */
  record Place(String op, String location) {
    static Place of(Operation op) {
      return new Place(op.name().text(), Places.of(op.location()));
    }

    static Place of(Application step) {
      return new Place(step.op().text(), Places.of(step.location()));
    }

    @Override
    public String toString() {
      return location + " ('" + op + "')";
    }
  }

  private final SourceLine line;
  private final Map<Place, List<String>> answers = new LinkedHashMap<>();
  private final Map<Place, Map<String, String>> declined = new LinkedHashMap<>();

  /** Asks about all patterns at {@code line}. */
  public WhyNot(SourceLine line) {
    this.line = line;
  }

  /** Why a pattern that matched did not apply. */
  static String reason(String given) {
    return given.isEmpty() ? "declined without a reason" : given;
  }

  @Override
  public boolean asksWhy() {
    return true;
  }

  private boolean isAsked(Location location) {
    return line.contains(location);
  }

  private void declinedFor(String reason, Pattern asked, Operation op) {
    if (isAsked(op.location())) {
      declined.computeIfAbsent(Place.of(op), p -> new LinkedHashMap<>()).put(asked.name(), reason);
    }
  }

  private void answer(Place place, String text) {
    answers.computeIfAbsent(place, p -> new ArrayList<>()).add(text);
  }

  @Override
  public synchronized void applied(Application step) {
    if (isAsked(step.location())) {
      declined.remove(Place.of(step));
      answer(Place.of(step), step.name() + ": applied");
    }
  }

  @Override
  public synchronized void erased(Operation op, String why) {
    if (isAsked(op.location())) {
      answer(Place.of(op), "erased: " + why);
    }
  }

  @Override
  public synchronized void declined(Pattern asked, Operation op, String reason) {
    declinedFor(reason(reason), asked, op);
  }

  @Override
  public synchronized void heldBack(Pattern asked, Operation op) {
    declinedFor(HELD_BACK, asked, op);
  }

  @Override
  public synchronized void nothingApplied(Operation op, PatternExplainer explainer) {
    if (!isAsked(op.location())) {
      return;
    }
    Place place = Place.of(op);
    Map<String, String> reasons = declined.getOrDefault(place, Map.of());
    declined.remove(place);
    List<String> lines = new ArrayList<>();
    for (Explanation explanation : explainer.explain(op)) {
      String name = explanation.pattern().name();
      if (!reasons.containsKey(name)) {
        lines.add(explanation.toString());
      }
    }
    reasons.forEach((name, reason) -> lines.add(name + ": " + reason));
    if (lines.isEmpty()) {
      lines.add("no pattern starts here");
    }
    answers.put(place, lines);
  }

  /** Prints the answers. */
  public synchronized void print(TextSink out) {
    answers.forEach(
        (place, lines) -> {
          out.append("why at ").append(place.toString()).append(":\n");
          lines.forEach(answer -> out.append("  ").append(answer).append('\n'));
        });
    if (answers.isEmpty()) {
      out.append("why at " + line + ": no pass tried patterns at an operation from there\n");
    }
  }
}
