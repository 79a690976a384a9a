package dev.jpto.ir;

/** What a walk does after a visit. */
public enum WalkResult {
  /** Goes on. */
  ADVANCE,
  /** Goes on, but not into the regions of the operation visited; for walks in pre-order. */
  SKIP,
  /** Ends the walk. */
  INTERRUPT
}
