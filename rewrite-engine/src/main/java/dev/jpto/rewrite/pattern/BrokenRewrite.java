package dev.jpto.rewrite.pattern;

/** Ends a pass: a rewrite broke the rules of {@link PatternMonitor}, which has reported it. */
public final class BrokenRewrite extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** For {@code what}, as it was reported. */
  public BrokenRewrite(String what) {
    super(what);
  }
}
