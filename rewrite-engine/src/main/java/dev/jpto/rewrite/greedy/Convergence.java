package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Region;
import dev.jpto.rewrite.pattern.LastApplications;
import java.util.Optional;

/**
 * Ends runs that would not end by themselves. Every change counts, of patterns and folds alike. A
 * run that changes much more than there are operations is watched for coming back to where it was:
 * fingerprints are compared by Brent's method ("An improved Monte Carlo factorization algorithm",
 * 1980), so that a cycle is found a few rounds after the watch begins, and named exactly.
 */
final class Convergence {
  private static final int CHANGES_AN_OP = 64;
  private static final int FREE_CHANGES = 10_000;
  private static final int SUSPICIOUS_AN_OP = 8;
  private static final int SUSPICIOUS_FREE = 1_000;

  /** Operations that fingerprints may cover in one run, so that watching costs no minutes. */
  private static final long WATCH_COST = 50_000_000;

  private final Region region;
  private final LastApplications last;
  private long operations;
  private long suspicious;
  private long limit;
  private long watched;
  private long steps;
  private long savedAt;
  private long lastSeen = -1;
  private Fingerprint.Of saved;
  private NonConvergence report;

  Convergence(Region region, LastApplications last) {
    this.region = region;
    this.last = last;
  }

  void startIteration(long operationCount, long changes) {
    operations = operationCount;
    suspicious = changes + SUSPICIOUS_AN_OP * operationCount + SUSPICIOUS_FREE;
    limit = changes + CHANGES_AN_OP * operationCount + FREE_CHANGES;
  }

  /** Whether the run is to end, when it has made this many changes. */
  boolean givesUp(long changes) {
    if (changes < suspicious) {
      return false;
    }
    if (changes > limit) {
      String reason = "gave up after %,d changes to %,d operations".formatted(changes, operations);
      report = new NonConvergence(reason, true, last.last(LastApplications.KEPT));
      return true;
    }
    return watched < WATCH_COST && last.count() != lastSeen && cycles();
  }

  private boolean cycles() {
    lastSeen = last.count();
    Fingerprint.Of now = Fingerprint.of(region);
    watched += now.operations();
    if (now.equals(saved)) {
      long length = lastSeen - savedAt;
      String reason = "goes round in a cycle of " + length + (length == 1 ? " step" : " steps");
      report = new NonConvergence(reason, true, last.last(length));
      return true;
    }
    steps++;
    if (Long.bitCount(steps) == 1) {
      saved = now;
      savedAt = lastSeen;
    }
    return false;
  }

  boolean isGivenUp() {
    return report != null;
  }

  NonConvergence iterationsEnded(long iterations) {
    return new NonConvergence(
        "still changing after " + iterations + (iterations == 1 ? " iteration" : " iterations"),
        false,
        last.last(LastApplications.KEPT));
  }

  Optional<NonConvergence> report() {
    return Optional.ofNullable(report);
  }
}
