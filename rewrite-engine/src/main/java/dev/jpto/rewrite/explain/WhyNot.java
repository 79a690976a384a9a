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
import java.util.Optional;

/**
 * Collects why patterns did not apply at some operations, as it was when they were last visited:
 * those from one line of a file, or one pattern everywhere.
 */
public final class WhyNot implements PatternMonitor {
  private static final int MISSES_SHOWN = 20;

  /** A line of a file; the file is named in full or by its last part. */
  public record Line(String file, int number) {
    boolean contains(Location location) {
      Optional<Location.FileLineCol> place = location.leadingFile();
      if (place.isEmpty() || place.get().line() != number) {
        return false;
      }
      String name = place.get().file().value();
      return name.equals(file) || name.endsWith("/" + file);
    }
  }

  /** An operation as it was called when it was visited. */
  private record Place(String op, String location) {
    static Place of(Operation op) {
      return new Place(op.name().text(), Places.of(op.location()));
    }

    @Override
    public String toString() {
      return location + " ('" + op + "')";
    }
  }

  private record Miss(Place place, Explanation explanation) {}

  private final Optional<Line> line;
  private final Optional<String> pattern;
  private final Map<Place, List<String>> answers = new LinkedHashMap<>();
  private final Map<Place, List<String>> declined = new LinkedHashMap<>();
  private final Map<Place, Miss> misses = new LinkedHashMap<>();

  /** Asks about all patterns at {@code line}, and about {@code pattern} everywhere. */
  public WhyNot(Optional<Line> line, Optional<String> pattern) {
    this.line = line;
    this.pattern = pattern;
  }

  @Override
  public boolean asksWhy() {
    return true;
  }

  private boolean isAsked(Location location) {
    return line.isPresent() && line.get().contains(location);
  }

  @Override
  public synchronized void applied(Application step) {
    if (isAsked(step.location())) {
      Place place = new Place(step.op().text(), Places.of(step.location()));
      answers.computeIfAbsent(place, p -> new ArrayList<>()).add(step.name() + ": applied");
    }
  }

  @Override
  public synchronized void declined(Pattern asked, Operation op, String reason) {
    if (isAsked(op.location())) {
      String why = reason.isEmpty() ? "declined without a reason" : reason;
      declined.computeIfAbsent(Place.of(op), p -> new ArrayList<>()).add(asked.name() + ": " + why);
    }
  }

  @Override
  public synchronized void nothingApplied(Operation op, PatternExplainer explainer) {
    Place place = Place.of(op);
    if (isAsked(op.location())) {
      List<String> lines = new ArrayList<>();
      explainer.explain(op).forEach(explanation -> lines.add(explanation.toString()));
      lines.addAll(declined.getOrDefault(place, List.of()));
      declined.remove(place);
      answers.put(place, lines.isEmpty() ? List.of("no pattern starts here") : lines);
    }
    if (pattern.isPresent()) {
      for (Explanation explanation : explainer.explain(op)) {
        if (explanation.pattern().name().equals(pattern.get())) {
          misses.put(place, new Miss(place, explanation));
        }
      }
    }
  }

  /** Prints the answers. */
  public synchronized void print(TextSink out) {
    answers.forEach(
        (place, lines) -> {
          out.append("why at ").append(place.toString()).append(":\n");
          lines.forEach(answer -> out.append("  ").append(answer).append('\n'));
        });
    if (line.isPresent() && answers.isEmpty()) {
      out.append("why at " + line.get().file() + ":" + line.get().number());
      out.append(": no operation from there was visited\n");
    }
    pattern.ifPresent(name -> printMisses(name, out));
  }

  private void printMisses(String name, TextSink out) {
    List<Miss> sorted = new ArrayList<>(misses.values());
    sorted.sort((a, b) -> Explanation.NEAREST_FIRST.compare(a.explanation, b.explanation));
    out.append("why not " + name + ": " + sorted.size() + " operations, the nearest miss first\n");
    for (Miss miss : sorted.subList(0, Math.min(MISSES_SHOWN, sorted.size()))) {
      out.append("  at " + miss.place + ": " + miss.explanation.words() + "\n");
    }
  }
}
