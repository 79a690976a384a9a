package dev.jpto.pattern.lower;

import dev.jpto.rewrite.pattern.InvalidPatterns;
import dev.jpto.rewrite.pattern.PatternInfo;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is found wrong with one rule, each thing once. */
final class Problems {
  private final PatternInfo info;
  private final Map<Object, String> places;
  private final Set<PatternProblem> found = new LinkedHashSet<>();
  private String place;

  /** The places are those of variables, terms and actions; the rule's is taken for the others. */
  Problems(PatternInfo info, List<PatternProblem> before, Map<Object, String> places) {
    this.info = info;
    this.places = places;
    this.place = info.declaredAt();
    found.addAll(before);
  }

  void add(String code, String message, String hint) {
    found.add(new PatternProblem(code, info.name(), place, message, hint));
  }

  /** Has {@code work} report at the place of {@code part}, if it has one. */
  void at(Object part, Runnable work) {
    String before = place;
    place = places.getOrDefault(part, before);
    work.run();
    place = before;
  }

  boolean any() {
    return !found.isEmpty();
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidPatterns(List.copyOf(found));
    }
  }
}
