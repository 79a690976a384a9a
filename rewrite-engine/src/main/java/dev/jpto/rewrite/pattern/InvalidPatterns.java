package dev.jpto.rewrite.pattern;

import java.util.List;
import java.util.stream.Collectors;

/** Patterns of a set are wrong; holds everything that was found, in the order of the set. */
public final class InvalidPatterns extends RuntimeException {
  private final transient List<PatternProblem> problems;

  /** For these problems, at least one. */
  public InvalidPatterns(List<PatternProblem> problems) {
    super(problems.stream().map(PatternProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong. */
  public List<PatternProblem> problems() {
    return problems;
  }
}
