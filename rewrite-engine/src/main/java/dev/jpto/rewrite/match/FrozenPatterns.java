package dev.jpto.rewrite.match;

import dev.jpto.ir.Context;
import dev.jpto.ir.OpName;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.InvalidPatterns;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;

/**
 * A set of patterns made ready to match; it does not change any more and may be used by several
 * threads. The declared ones are compiled into one automaton; what may start at an operation is
 * found by its name.
 */
public final class FrozenPatterns {
  private static final Comparator<Pattern> FIRST_TO_LAST =
      Comparator.comparingInt(Pattern::benefit).reversed().thenComparing(Pattern::name);

  private final Context context;
  private final List<Pattern> patterns;
  private final MatchAutomaton automaton;
  private volatile AtomicReferenceArray<Candidates> candidates = new AtomicReferenceArray<>(64);

  private FrozenPatterns(Context context, List<Pattern> patterns, MatchAutomaton automaton) {
    this.context = context;
    this.patterns = patterns;
    this.automaton = automaton;
  }

  /**
   * The patterns of {@code set} for programs of {@code context}.
   *
   * @throws InvalidPatterns with all that is wrong with any of them
   */
  public static FrozenPatterns of(Context context, PatternSet set) {
    List<Pattern> sorted = set.patterns().stream().sorted(FIRST_TO_LAST).toList();
    List<DeclaredPattern> declared = ofKind(sorted, DeclaredPattern.class);
    return new FrozenPatterns(context, sorted, MatchAutomaton.compile(context, declared));
  }

  /** As {@link #of} for patterns that are known to be right; see {@link MatchAutomaton#lazy}. */
  public static FrozenPatterns ofChecked(Context context, PatternSet set) {
    return ofChecked(context, set.patterns().stream().sorted(FIRST_TO_LAST).toList());
  }

  private static FrozenPatterns ofChecked(Context context, List<Pattern> sorted) {
    List<DeclaredPattern> declared = ofKind(sorted, DeclaredPattern.class);
    return new FrozenPatterns(context, sorted, MatchAutomaton.lazy(context, declared));
  }

  /** Those that pass {@code which}. */
  public FrozenPatterns only(Predicate<Pattern> which) {
    return ofChecked(context, patterns.stream().filter(which).toList());
  }

  /** The context. */
  public Context context() {
    return context;
  }

  /** All patterns, the first to be tried first. */
  public List<Pattern> patterns() {
    return patterns;
  }

  /** What matches the declared ones. */
  public MatchAutomaton automaton() {
    return automaton;
  }

  /** The patterns that may start at operations of this name. O(1) but for the first time. */
  public Candidates candidates(OpName name) {
    AtomicReferenceArray<Candidates> known = candidates;
    Candidates found = name.id() < known.length() ? known.get(name.id()) : null;
    return found != null ? found : addCandidates(name);
  }

  private synchronized Candidates addCandidates(OpName name) {
    AtomicReferenceArray<Candidates> known = candidates;
    if (name.id() >= known.length()) {
      AtomicReferenceArray<Candidates> more = new AtomicReferenceArray<>(2 * name.id());
      for (int i = 0; i < known.length(); i++) {
        more.set(i, known.get(i));
      }
      known = more;
    }
    List<Pattern> fitting = new ArrayList<>();
    for (Pattern pattern : patterns) {
      if (pattern.root().isEmpty() || pattern.root().get().equals(name.text())) {
        fitting.add(pattern);
      }
    }
    Candidates made =
        new Candidates(
            fitting,
            ofKind(fitting, NativePattern.class),
            ofKind(fitting, DeclaredPattern.class).isEmpty() ? null : automaton);
    known.set(name.id(), made);
    candidates = known;
    return made;
  }

  private static <P extends Pattern> List<P> ofKind(List<Pattern> patterns, Class<P> kind) {
    return patterns.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Whether {@code a} is tried before {@code b}. */
  static boolean isBefore(Pattern a, Pattern b) {
    return FIRST_TO_LAST.compare(a, b) < 0;
  }
}
