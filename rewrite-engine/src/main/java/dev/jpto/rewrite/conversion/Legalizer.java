package dev.jpto.rewrite.conversion;

import dev.jpto.ir.Folded;
import dev.jpto.ir.Folding;
import dev.jpto.ir.OpName;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.WalkResult;
import dev.jpto.rewrite.FoldedValues;
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

/**
 * Makes operations legal: by folding them or else by patterns; and then what was made so, and what
 * was legal and was changed.
 */
final class Legalizer {
  /** Folders that change an operation again and again end here. */
  private static final int MAX_FOLDS = 8;

  private final ConversionTarget target;
  private final FrozenPatterns patterns;
  private final ConversionRewriter rewriter;
  private final PatternApplicator applicator;
  private final Placeholders placeholders;
  private final Set<Operation> known = identitySet();
  private final Set<Operation> erased = identitySet();
  private final Set<Operation> settled = identitySet();
  private final Set<Operation> visited = identitySet();
  private final Set<Operation> unfinished = identitySet();
  private final PatternMonitor monitor;
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
    this.monitor = monitor;
    this.rewriter =
        new ConversionRewriter(
            patterns.context(),
            new Recorder().and(monitor.listener()),
            converter,
            placeholders,
            this::refusal);
    this.applicator = new PatternApplicator(patterns, rewriter, new Attempts());
  }

  private static Set<Operation> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** What patterns and the folder did at one operation. */
  private static final class Attempt {
    private final Operation root;
    private final Failure.Subject subject;
    private final Map<String, String> declined = new HashMap<>();
    private final Set<Operation> created = new LinkedHashSet<>();
    private final Set<Operation> touched = new LinkedHashSet<>();
    private final List<OpName> gone = new ArrayList<>();
    private Pattern pattern;

    private Attempt(Operation root) {
      this.root = root;
      this.subject = Failure.Subject.of(root);
    }

    /** Nothing is done yet by what starts now; {@code next} is null for the folder. */
    private void start(Pattern next) {
      pattern = next;
      created.clear();
      touched.clear();
      gone.clear();
    }

    private String what() {
      return pattern == null
          ? "the folder of '" + subject.name() + "'"
          : "pattern '" + pattern.name() + "'";
    }

    private Application application(long number) {
      return new Application(
          number,
          pattern == null ? Application.FOLD : pattern.name(),
          subject.name(),
          subject.location(),
          created.stream().map(Operation::name).toList(),
          List.copyOf(gone));
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
    visited.add(op);
    if (target.isLegal(op)) {
      if (target.isRecursivelyLegal(op)) {
        op.walk(settled::add);
      }
      return Optional.empty();
    }
    Attempt outer = attempt;
    Attempt mine = new Attempt(op);
    attempt = mine;
    boolean applied = folds(op) || (!target.isLegal(op) && applicator.apply(op));
    attempt = outer;
    if (applied) {
      return legalizeMade(mine);
    }
    return target.isLegal(op) ? Optional.empty() : Optional.of(explain(mine));
  }

  /** Folds {@code op} as often as it can be; whether it was replaced, by what may become legal. */
  private boolean folds(Operation op) {
    if (op.hasTrait(Trait.Simple.CONSTANT_LIKE)) {
      return false;
    }
    for (int i = 0; i < MAX_FOLDS && !target.isLegal(op); i++) {
      Folded folded = Folding.fold(op, o -> placeholders.constantOf(op.operand(o)));
      if (folded == Folded.NO || FoldedValues.isItself(op, folded)) {
        return false;
      }
      attempt.start(null);
      rewriter.startOf(attempt.what());
      monitor.folds(op);
      boolean replaces = folded != Folded.IN_PLACE;
      if (!replaces) {
        rewriter.foldedInPlace(op);
      } else if (!replacesByFolded(op, folded)) {
        return false;
      }
      monitor.applied(attempt.application(++applications));
      if (replaces) {
        return true;
      }
    }
    return false;
  }

  private boolean replacesByFolded(Operation op, Folded folded) {
    rewriter.begin();
    List<Value> values = FoldedValues.materialize(rewriter, op, folded);
    boolean fits =
        values != null
            && UnrealizedCasts.types(values).equals(UnrealizedCasts.types(op.results()))
            && refusal().isEmpty();
    if (!fits) {
      rewriter.undo();
      return false;
    }
    rewriter.replaceOp(op, values);
    rewriter.commit();
    return true;
  }

  private Optional<Failure> legalizeMade(Attempt done) {
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
    if (done.pattern != null) {
      active.push(done.pattern.name());
    }
    unfinished.add(done.root);
    try {
      Optional<Failure> failure = legalizeAll(made, done, "%s made %s, which is not legal");
      if (failure.isEmpty()) {
        List<Operation> touched = done.touched.stream().filter(this::isIllegalAgain).toList();
        failure = legalizeAll(touched, done, "%s changed %s, which is not legal any more");
      }
      return failure.isPresent() || erased.contains(done.root)
          ? failure
          : legalizeAll(List.of(done.root), done, "%s applied, but %s is still not legal");
    } finally {
      unfinished.remove(done.root);
      if (done.pattern != null) {
        active.pop();
      }
    }
  }

  private boolean isIllegalAgain(Operation op) {
    return !erased.contains(op)
        && !unfinished.contains(op)
        && target.legality(op) == ConversionTarget.Legality.ILLEGAL;
  }

  /** Makes {@code ops} legal; {@code what} says how they come from what was {@code done}. */
  private Optional<Failure> legalizeAll(List<Operation> ops, Attempt done, String what) {
    for (Operation op : ops) {
      Optional<Failure> failure = legalize(op);
      if (failure.isPresent()) {
        String text = what.formatted(done.what(), Failure.Subject.of(op));
        return Optional.of(failure.get().after(done.subject, op.location(), text));
      }
    }
    return Optional.empty();
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
    boolean isRunning = attempt.pattern != null && attempt.pattern.name().equals(pattern);
    return isRunning || active.contains(pattern);
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
    public void modified(Operation op) {
      if (attempt != null && op != attempt.root && visited.contains(op)) {
        attempt.touched.add(op);
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
      attempt.start(pattern);
      rewriter.startOf("pattern '%s' at '%s'".formatted(pattern.name(), op.name()));
      monitor.starts(pattern, op);
    }

    @Override
    public void applied(Pattern pattern) {
      monitor.applied(pattern);
      monitor.applied(attempt.application(++applications));
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
