package dev.jpto.rewrite.pattern;

/** A pattern that is data: what it matches and what it makes. */
public final class DeclaredPattern extends Pattern {
  /** A pattern. */
  public DeclaredPattern(PatternInfo info) {
    super(info);
  }
}
