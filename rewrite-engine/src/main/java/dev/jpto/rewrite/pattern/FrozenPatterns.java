package dev.jpto.rewrite.pattern;

import dev.jpto.ir.Context;
import dev.jpto.ir.OpName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * A set of patterns made ready to match; it does not change any more and may be used by several
 * threads. What may start at an operation is found by its name, in the order of trying.
 */
public final class FrozenPatterns {
  private static final Comparator<Pattern> FIRST_TO_LAST =
      Comparator.comparingInt(Pattern::benefit).reversed().thenComparing(Pattern::name);

  private final Context context;
  private final List<Pattern> patterns;
  private final Map<OpName, Candidates> candidates = new ConcurrentHashMap<>();

  private FrozenPatterns(Context context, List<Pattern> patterns) {
    this.context = context;
    this.patterns = patterns;
  }

  /** The patterns of {@code set} for programs of {@code context}. */
  public static FrozenPatterns of(Context context, PatternSet set) {
    return new FrozenPatterns(context, set.patterns().stream().sorted(FIRST_TO_LAST).toList());
  }

  /** Those that pass {@code which}. */
  public FrozenPatterns only(Predicate<Pattern> which) {
    return new FrozenPatterns(context, patterns.stream().filter(which).toList());
  }

  /** The context. */
  public Context context() {
    return context;
  }

  /** All patterns, the first to be tried first. */
  public List<Pattern> patterns() {
    return patterns;
  }

  /** The patterns that may start at operations of this name, the first to be tried first. */
  public Candidates candidates(OpName name) {
    Candidates known = candidates.get(name);
    return known != null ? known : candidates.computeIfAbsent(name, this::makeCandidates);
  }

  private Candidates makeCandidates(OpName name) {
    List<Pattern> fitting = new ArrayList<>();
    for (Pattern pattern : patterns) {
      if (pattern.root().isEmpty() || pattern.root().get().equals(name.text())) {
        fitting.add(pattern);
      }
    }
    return new Candidates(fitting);
  }
}
