package dev.jpto.rewrite.greedy;

import dev.jpto.rewrite.RewriteListener;

/**
 * How the greedy driver works; the defaults are those of {@code canonicalize}.
 *
 * @param topDown whether operations are first visited in textual order, or else in reverse
 * @param regionSimplification what is done to blocks after each iteration
 * @param maxIterations how often all operations are visited at most; negative for no limit
 * @param maxRewrites how many patterns an iteration applies at most; negative for no limit
 * @param strictness which operations are visited
 * @param foldsOperations whether operations are folded besides being matched
 * @param listener told of every change
 */
public record GreedyConfig(
    boolean topDown,
    RegionSimplification regionSimplification,
    long maxIterations,
    long maxRewrites,
    Strictness strictness,
    boolean foldsOperations,
    RewriteListener listener) {
  /** What {@code canonicalize} does without options. */
  public static final GreedyConfig DEFAULT =
      new GreedyConfig(
          true, RegionSimplification.NORMAL, 10, -1, Strictness.ANY_OP, true, RewriteListener.NONE);

  /** What is done to the blocks of regions. */
  public enum RegionSimplification {
    /** Nothing. */
    DISABLED,
    /** Unreachable blocks, dead operations and dead block arguments are erased. */
    NORMAL,
    /** Besides, identical blocks are merged and arguments that are always alike dropped. */
    AGGRESSIVE
  }

  /** Which operations are visited. */
  public enum Strictness {
    /** Any in the region. */
    ANY_OP,
    /** Those there from the beginning and those made since. */
    EXISTING_AND_NEW_OPS,
    /** Those there from the beginning. */
    EXISTING_OPS
  }

  /** The same with another order of the first visits. */
  public GreedyConfig withTopDown(boolean value) {
    return new GreedyConfig(
        value,
        regionSimplification,
        maxIterations,
        maxRewrites,
        strictness,
        foldsOperations,
        listener);
  }

  /** The same with another treatment of blocks. */
  public GreedyConfig withRegionSimplification(RegionSimplification value) {
    return new GreedyConfig(
        topDown, value, maxIterations, maxRewrites, strictness, foldsOperations, listener);
  }

  /** The same with another limit on iterations. */
  public GreedyConfig withMaxIterations(long value) {
    return new GreedyConfig(
        topDown, regionSimplification, value, maxRewrites, strictness, foldsOperations, listener);
  }

  /** The same with another limit on rewrites. */
  public GreedyConfig withMaxRewrites(long value) {
    return new GreedyConfig(
        topDown, regionSimplification, maxIterations, value, strictness, foldsOperations, listener);
  }

  /** The same for other operations. */
  public GreedyConfig withStrictness(Strictness value) {
    return new GreedyConfig(
        topDown,
        regionSimplification,
        maxIterations,
        maxRewrites,
        value,
        foldsOperations,
        listener);
  }

  /** The same with or without folding. */
  public GreedyConfig withFolding(boolean value) {
    return new GreedyConfig(
        topDown, regionSimplification, maxIterations, maxRewrites, strictness, value, listener);
  }

  /** The same with another listener. */
  public GreedyConfig withListener(RewriteListener value) {
    return new GreedyConfig(
        topDown,
        regionSimplification,
        maxIterations,
        maxRewrites,
        strictness,
        foldsOperations,
        value);
  }
}
