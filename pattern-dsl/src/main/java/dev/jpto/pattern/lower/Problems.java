package dev.jpto.pattern.lower;

import dev.jpto.rewrite.pattern.InvalidPatterns;
import dev.jpto.rewrite.pattern.PatternInfo;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is found wrong with one rule, each thing once. */
final class Problems {
  private final PatternInfo info;
  private final Set<PatternProblem> found = new LinkedHashSet<>();

  Problems(PatternInfo info, List<PatternProblem> before) {
    this.info = info;
    found.addAll(before);
  }

  void add(String code, String message, String hint) {
    found.add(new PatternProblem(code, info.name(), info.declaredAt(), message, hint));
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
