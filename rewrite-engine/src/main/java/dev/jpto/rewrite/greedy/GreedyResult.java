package dev.jpto.rewrite.greedy;

import java.util.Optional;

/**
 * How a run of the greedy driver ended.
 *
 * @param changed whether anything was changed
 * @param converged whether nothing was left to change; if not, limits ended the run
 * @param report why it did not converge
 */
public record GreedyResult(boolean changed, boolean converged, Optional<NonConvergence> report) {
  /** Nothing was done. */
  public static final GreedyResult UNCHANGED = new GreedyResult(false, true, Optional.empty());

  /** Both runs together. */
  public GreedyResult and(GreedyResult next) {
    return new GreedyResult(
        changed || next.changed, converged && next.converged, report.or(next::report));
  }
}
