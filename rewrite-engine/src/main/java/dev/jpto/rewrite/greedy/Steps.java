package dev.jpto.rewrite.greedy;

import dev.jpto.ir.OpName;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Location;
import dev.jpto.rewrite.pattern.Application;
import dev.jpto.rewrite.pattern.LastApplications;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternExplainer;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the last applications of patterns and folds, and passes on what patterns do. What a pattern
 * that was undone put on the worklist goes again, or it would be tried for ever.
 */
final class Steps implements PatternMonitor {
  private final PatternMonitor monitor;
  private final Worklist worklist;
  private final LastApplications last = new LastApplications();
  private final List<OpName> created = new ArrayList<>();
  private final List<OpName> erased = new ArrayList<>();
  private OpName op;
  private Location location;

  Steps(PatternMonitor monitor, Worklist worklist) {
    this.monitor = monitor;
    this.worklist = worklist;
  }

  LastApplications last() {
    return last;
  }

  /** A step that may come to nothing starts at {@code root}. */
  private void starts(Operation root) {
    op = root.name();
    location = root.location();
    created.clear();
    erased.clear();
  }

  void created(Operation made) {
    created.add(made.name());
  }

  void erased(Operation gone) {
    erased.add(gone.name());
  }

  /** The step that started was made, by what is called {@code name}. */
  void applied(String name) {
    Application step =
        new Application(
            last.count() + 1, name, op, location, List.copyOf(created), List.copyOf(erased));
    last.add(step);
    monitor.applied(step);
    monitor.completed();
  }

  /** {@code root} folds, or has been folded in place. */
  void startsFold(Operation root) {
    starts(root);
    monitor.folds(root);
  }

  @Override
  public void erased(Operation gone, String why) {
    monitor.erased(gone, why);
  }

  @Override
  public boolean countsVisits() {
    return monitor.countsVisits();
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
  public void heldBack(Pattern pattern, Operation root) {
    monitor.heldBack(pattern, root);
  }

  @Override
  public void visits(Operation op, List<Pattern> candidates) {
    monitor.visits(op, candidates);
  }

  @Override
  public boolean mayTry(Pattern pattern, Operation root) {
    return monitor.mayTry(pattern, root);
  }

  @Override
  public void starts(Pattern pattern, Operation root) {
    starts(root);
    worklist.mark();
    monitor.starts(pattern, root);
  }

  @Override
  public void applied(Pattern pattern) {
    monitor.applied(pattern);
    applied(pattern.name());
  }

  @Override
  public void declined(Pattern pattern, Operation root, String reason) {
    monitor.declined(pattern, root, reason);
  }

  @Override
  public void declinedAfterChange(Pattern pattern, Operation root) {
    worklist.backToMark();
    monitor.declinedAfterChange(pattern, root);
  }
}
