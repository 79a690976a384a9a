package dev.jpto.rewrite.explain;

import dev.jpto.ir.Operation;
import dev.jpto.rewrite.RewriteListener;
import dev.jpto.rewrite.pattern.Application;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternExplainer;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.List;

/** Several monitors as one; a pattern is tried if all let it pass, asked in order. */
public record Monitors(List<PatternMonitor> all) implements PatternMonitor {
  @Override
  public boolean mayTry(Pattern pattern, Operation op) {
    for (PatternMonitor monitor : all) {
      if (!monitor.mayTry(pattern, op)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean countsVisits() {
    return all.stream().anyMatch(PatternMonitor::countsVisits);
  }

  @Override
  public boolean asksWhy() {
    return all.stream().anyMatch(PatternMonitor::asksWhy);
  }

  @Override
  public void nothingApplied(Operation op, PatternExplainer explainer) {
    all.forEach(monitor -> monitor.nothingApplied(op, explainer));
  }

  @Override
  public void heldBack(Pattern pattern, Operation op) {
    all.forEach(monitor -> monitor.heldBack(pattern, op));
  }

  @Override
  public void visits(Operation op, List<Pattern> candidates) {
    all.forEach(monitor -> monitor.visits(op, candidates));
  }

  @Override
  public void starts(Pattern pattern, Operation op) {
    all.forEach(monitor -> monitor.starts(pattern, op));
  }

  @Override
  public void applied(Pattern pattern) {
    all.forEach(monitor -> monitor.applied(pattern));
  }

  @Override
  public void applied(Application step) {
    all.forEach(monitor -> monitor.applied(step));
  }

  @Override
  public void folds(Operation op) {
    all.forEach(monitor -> monitor.folds(op));
  }

  @Override
  public void completed() {
    all.forEach(PatternMonitor::completed);
  }

  @Override
  public RewriteListener listener() {
    return all.stream()
        .map(PatternMonitor::listener)
        .reduce(RewriteListener.NONE, RewriteListener::and);
  }

  @Override
  public void erased(Operation op, String why) {
    all.forEach(monitor -> monitor.erased(op, why));
  }

  @Override
  public void declined(Pattern pattern, Operation op, String reason) {
    all.forEach(monitor -> monitor.declined(pattern, op, reason));
  }

  @Override
  public void declinedAfterChange(Pattern pattern, Operation op) {
    all.forEach(monitor -> monitor.declinedAfterChange(pattern, op));
  }
}
