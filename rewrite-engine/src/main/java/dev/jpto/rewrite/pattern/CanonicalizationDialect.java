package dev.jpto.rewrite.pattern;

/** A dialect that has canonicalization patterns. */
public interface CanonicalizationDialect {
  /** Adds the patterns of all operations of the dialect. */
  void addCanonicalizations(PatternSet patterns);
}
