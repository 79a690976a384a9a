package dev.jpto.rewrite.pattern;

/** A dialect that has canonicalization patterns. */
public interface CanonicalizationDialect {
  /** Adds the patterns of all operations of the dialect. */
  void addCanonicalizations(PatternSet patterns);

  /**
   * Whether a test checks the patterns, so that a tool need not at each start and makes them ready
   * when they are first needed.
   */
  default boolean canonicalizationsAreChecked() {
    return false;
  }
}
