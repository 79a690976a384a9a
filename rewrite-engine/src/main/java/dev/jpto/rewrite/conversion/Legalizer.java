package dev.jpto.rewrite.conversion;

import dev.jpto.ir.OpName;
import dev.jpto.ir.Operation;
import dev.jpto.ir.WalkResult;
import dev.jpto.rewrite.RewriteListener;
import dev.jpto.rewrite.match.FrozenPatterns;
import dev.jpto.rewrite.match.PatternApplicator;
import dev.jpto.rewrite.pattern.Application;
import dev.jpto.rewrite.pattern.Explanation;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternExplainer;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes operations legal by patterns, and then what those patterns made. */
final class Legalizer {
  private final ConversionTarget target;
  private final FrozenPatterns patterns;
  private final ConversionRewriter rewriter;
  private final PatternApplicator applicator;
  private final Placeholders placeholders;
  private final Set<Operation> known = identitySet();
  private final Set<Operation> erased = identitySet();
  private final Set<Operation> settled = identitySet();
  private final Deque<String> active = new ArrayDeque<>();
  private Attempt attempt;
  private long applications;

  Legalizer(
      ConversionTarget target,
      FrozenPatterns patterns,
      TypeConverter converter,
      Placeholders placeholders,
      PatternMonitor monitor) {
    this.target = target;
    this.patterns = patterns;
    this.placeholders = placeholders;
    this.rewriter =
        new ConversionRewriter(
            patterns.context(),
            new Recorder().and(monitor.listener()),
            converter,
            placeholders,
            this::refusal);
    this.applicator = new PatternApplicator(patterns, rewriter, new Attempts(monitor));
  }

  private static Set<Operation> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** What the patterns did at one operation. */
  private static final class Attempt {
    private final Operation root;
    private final Failure.Subject subject;
    private final Map<String, String> declined = new HashMap<>();
    private final Set<Operation> created = new LinkedHashSet<>();
    private final List<OpName> gone = new ArrayList<>();
    private Pattern pattern;

    private Attempt(Operation root) {
      this.root = root;
      this.subject = Failure.Subject.of(root);
    }
  }

  ConversionRewriter rewriter() {
    return rewriter;
  }

  /** Says that {@code op} is to be made legal later, whoever moves it. */
  void expect(Operation op) {
    known.add(op);
  }

  boolean isErased(Operation op) {
    return erased.contains(op);
  }

  /** Makes {@code op} legal; why that did not work, or empty. */
  Optional<Failure> legalize(Operation op) {
    if (erased.contains(op) || settled.contains(op) || placeholders.contains(op)) {
      return Optional.empty();
    }
    if (target.isLegal(op)) {
      if (target.isRecursivelyLegal(op)) {
        op.walk(settled::add);
      }
      return Optional.empty();
    }
    Attempt outer = attempt;
    Attempt mine = new Attempt(op);
    attempt = mine;
    boolean applied = applicator.apply(op);
    attempt = outer;
    return applied ? legalizeMade(mine) : Optional.of(explain(mine));
  }

  private Optional<Failure> legalizeMade(Attempt done) {
    String name = done.pattern.name();
    List<Operation> made = new ArrayList<>();
    for (Operation op : done.created) {
      op.walkPreOrder(
          inner -> {
            if (inner == op || known.add(inner)) {
              made.add(inner);
            }
            return WalkResult.ADVANCE;
          });
    }
    active.push(name);
    try {
      for (Operation op : made) {
        Optional<Failure> failure = legalize(op);
        if (failure.isPresent()) {
          String what = "pattern '%s' made %s, which is not legal";
          return Optional.of(
              failure
                  .get()
                  .after(
                      done.subject, op.location(), what.formatted(name, Failure.Subject.of(op))));
        }
      }
      if (!erased.contains(done.root)) {
        Optional<Failure> failure = legalize(done.root);
        String what = "pattern '%s' applied, but '%s' is still not legal";
        return failure.map(
            f ->
                f.after(
                    done.subject, done.root.location(), what.formatted(name, done.root.name())));
      }
      return Optional.empty();
    } finally {
      active.pop();
    }
  }

  /** Why what the running pattern made cannot become legal: no other pattern starts there. */
  private String refusal() {
    for (Operation op : attempt.created) {
      boolean hopeless =
          patterns.candidates(op.name()).all().stream().allMatch(p -> isActive(p.name()));
      if (hopeless && !target.isLegal(op)) {
        return "it makes %s, which is not legal and which no other pattern starts at"
            .formatted(Failure.Subject.of(op));
      }
    }
    return "";
  }

  private boolean isActive(String pattern) {
    return active.contains(pattern) || attempt.pattern.name().equals(pattern);
  }

  private Failure explain(Attempt failed) {
    Operation op = failed.root;
    List<Failure.Note> notes = new ArrayList<>();
    notes.add(new Failure.Note(op.location(), "the operation is " + failed.subject));
    Map<String, String> mismatches =
        patterns.automaton().explain(op).stream()
            .filter(explanation -> !explanation.matches())
            .collect(Collectors.toMap(e -> e.pattern().name(), Explanation::words, (a, b) -> a));
    List<Pattern> candidates = patterns.candidates(op.name()).all();
    for (Pattern pattern : candidates) {
      String name = pattern.name();
      String why = failed.declined.getOrDefault(name, mismatches.getOrDefault(name, ""));
      String text =
          "pattern '%s' (%s) does not apply: %s"
              .formatted(
                  name, pattern.info().declaredAt(), why.isEmpty() ? "it gives no reason" : why);
      notes.add(new Failure.Note(op.location(), text));
    }
    if (candidates.isEmpty()) {
      notes.add(new Failure.Note(op.location(), "no pattern starts at '" + op.name() + "'"));
    }
    return new Failure(notes, false);
  }

  /** Keeps what the rewriter does. */
  private final class Recorder implements RewriteListener {
    @Override
    public void inserted(Operation op) {
      erased.remove(op);
      if (attempt != null && !placeholders.contains(op) && known.add(op)) {
        attempt.created.add(op);
      }
    }

    @Override
    public void erased(Operation op) {
      erased.add(op);
      if (attempt != null) {
        attempt.gone.add(op.name());
      }
      if (attempt != null && attempt.created.remove(op)) {
        known.remove(op);
      }
    }
  }

  /** Keeps what patterns say and holds back those that would work on what they made. */
  private final class Attempts implements PatternMonitor {
    private final PatternMonitor monitor;

    private Attempts(PatternMonitor monitor) {
      this.monitor = monitor;
    }

    @Override
    public boolean mayTry(Pattern pattern, Operation op) {
      if (active.contains(pattern.name())) {
        attempt.declined.put(
            pattern.name(), "it is being applied already, and this operation comes from it");
        return false;
      }
      return monitor.mayTry(pattern, op);
    }

    @Override
    public boolean countsVisits() {
      return monitor.countsVisits();
    }

    @Override
    public void visits(Operation op, List<Pattern> candidates) {
      monitor.visits(op, candidates);
    }

    @Override
    public void starts(Pattern pattern, Operation op) {
      attempt.pattern = pattern;
      attempt.created.clear();
      attempt.gone.clear();
      rewriter.startOf("pattern '%s' at '%s'".formatted(pattern.name(), op.name()));
      monitor.starts(pattern, op);
    }

    @Override
    public void applied(Pattern pattern) {
      monitor.applied(pattern);
      monitor.applied(
          new Application(
              ++applications,
              pattern.name(),
              attempt.subject.name(),
              attempt.subject.location(),
              attempt.created.stream().map(Operation::name).toList(),
              List.copyOf(attempt.gone)));
    }

    @Override
    public boolean asksWhy() {
      return monitor.asksWhy();
    }

    @Override
    public void nothingApplied(Operation op, PatternExplainer explainer) {
      monitor.nothingApplied(op, explainer);
    }

    @Override
    public void declined(Pattern pattern, Operation op, String reason) {
      attempt.declined.put(pattern.name(), reason);
      monitor.declined(pattern, op, reason);
    }

    @Override
    public void declinedAfterChange(Pattern pattern, Operation op) {
      attempt.declined.put(pattern.name(), rewriter.declineReason());
      monitor.declinedAfterChange(pattern, op);
    }
  }
}
