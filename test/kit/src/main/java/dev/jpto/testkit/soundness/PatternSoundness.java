package dev.jpto.testkit.soundness;

import dev.jpto.ir.Cloner;
import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.lower.RuleBody;
import dev.jpto.pattern.model.Rule;
import dev.jpto.rewrite.RewriteListener;
import dev.jpto.rewrite.match.MatchAutomaton;
import dev.jpto.rewrite.match.Matches;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.Match;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Checks a declared pattern: makes programs that it matches, rewrites them, and compares what they
 * compute. Made once for a pattern, used for many programs.
 */
public final class PatternSoundness {
  /** Programs made until the pattern matches one and its outcome can be compared. */
  private static final int TRIES = 4000;

  /** Programs made of ever more types to show the same fault, and those of them that match. */
  private static final int SHRINKING_TRIES = 500;

  private static final int SHRINKING_MATCHES = 12;

  private final DeclaredPattern pattern;
  private final Rule rule;
  private final Context context;
  private final MatchAutomaton automaton;
  private final List<Type> pool;
  private String lastReason = "no try was made";

  /**
   * For programs of {@code context}, which holds the dialects of the pattern's operations and those
   * that can make constants, and {@code func}.
   *
   * @throws IllegalArgumentException if the pattern is not a {@link Rule}
   */
  public PatternSoundness(Context context, DeclaredPattern pattern) {
    this.pattern = pattern;
    this.context = context;
    this.rule =
        RuleBody.of(pattern)
            .orElseThrow(() -> new IllegalArgumentException("'" + pattern + "' is no rule"))
            .rule();
    this.automaton = MatchAutomaton.compile(context, List.of(pattern));
    this.pool = TypeChoice.pool(context);
  }

  /**
   * Checks the pattern on one program that it matches; the seed of {@code settings} decides which.
   * {@link Verdict.Undecided} if none could be made, or run.
   */
  public Verdict check(Refinement.Settings settings) {
    Random random = new Random(settings.seed());
    for (int i = 0; i < TRIES; i++) {
      Optional<Instance> instance = instance(pool, false, random);
      Verdict verdict = instance.map(made -> made.check(settings)).orElse(null);
      switch (verdict) {
        case null -> {}
        case Verdict.Sound sound -> {
          return sound;
        }
        case Verdict.Unsound unsound -> {
          return simplest(unsound, settings, random);
        }
        case Verdict.Undecided(String reason) -> lastReason = reason;
      }
    }
    return new Verdict.Undecided(lastReason);
  }

  /** The same fault in a program with smaller types, if one of few tries shows it. */
  private Verdict simplest(Verdict.Unsound found, Refinement.Settings settings, Random random) {
    for (int size = 1; size <= pool.size(); size++) {
      int matched = 0;
      for (int i = 0; i < SHRINKING_TRIES && matched < SHRINKING_MATCHES; i++) {
        Optional<Instance> instance = instance(pool.subList(0, size), true, random);
        matched += instance.isPresent() ? 1 : 0;
        Verdict verdict = instance.map(made -> made.check(settings)).orElse(null);
        if (verdict instanceof Verdict.Unsound smaller && isSimpler(smaller, found)) {
          return smaller;
        }
      }
    }
    return found;
  }

  private static boolean isSimpler(Verdict.Unsound a, Verdict.Unsound b) {
    return a.why().before().length() <= b.why().before().length();
  }

  private Optional<Instance> instance(List<Type> types, boolean plain, Random random) {
    Operation before;
    try {
      before = new RuleProgram(rule, context, types, plain, random).make();
    } catch (RuleProgram.Fails fails) {
      lastReason = fails.getMessage();
      return Optional.empty();
    }
    List<String> errors = Instance.errors(context, before);
    if (!errors.isEmpty()) {
      lastReason = "the program is not valid: " + errors.getFirst();
      return Optional.empty();
    }
    Operation after = Cloner.clone(before);
    if (!rewrite(after)) {
      lastReason = "the pattern does not match";
      return Optional.empty();
    }
    return Optional.of(new Instance(before, after).requireValid(context, pattern));
  }

  /** Applies the pattern where it matches first; whether it did. */
  private boolean rewrite(Operation module) {
    List<Operation> inside = new ArrayList<>();
    module.walk(inside::add);
    Matches matches = new Matches();
    for (Operation op : inside) {
      if (rule.info().root().map(op.name().text()::equals).orElse(true)) {
        automaton.match(op, matches);
        for (int i = 0; i < matches.size(); i++) {
          if (rewrite(matches.get(i))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean rewrite(Match match) {
    PatternRewriter rewriter = new PatternRewriter(context, RewriteListener.NONE);
    rewriter.startPattern(match.root());
    boolean applied = match.pattern().rewrite(match, rewriter);
    if (applied) {
      rewriter.commit();
    } else {
      rewriter.undo();
    }
    return applied;
  }
}
