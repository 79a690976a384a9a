package dev.jpto.rewrite.pattern;

import dev.jpto.ir.Operation;

/** A pattern found at an operation, with what it captured. */
public final class Match {
  private final DeclaredPattern pattern;
  private final MatchPlan plan;
  private final Operation root;
  private final Object[] captures;

  /** A match; the array is taken over. */
  public Match(DeclaredPattern pattern, MatchPlan plan, Operation root, Object[] captures) {
    this.pattern = pattern;
    this.plan = plan;
    this.root = root;
    this.captures = captures;
  }

  /** The pattern. */
  public DeclaredPattern pattern() {
    return pattern;
  }

  /** The pattern as made for the context. */
  public MatchPlan plan() {
    return plan;
  }

  /** The operation it was found at. */
  public Operation root() {
    return root;
  }

  /** The number of captures. */
  public int size() {
    return captures.length;
  }

  /** Capture {@code i}: see {@link NativeFunction.Arguments#get}. */
  public Object get(int i) {
    return captures[i];
  }
}
