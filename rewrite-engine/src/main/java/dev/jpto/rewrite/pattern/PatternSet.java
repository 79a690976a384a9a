package dev.jpto.rewrite.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Patterns being collected, in the order they are added. */
public final class PatternSet {
  private final List<Pattern> patterns = new ArrayList<>();

  /** An empty set. */
  public PatternSet() {}

  /** Adds patterns. */
  public PatternSet add(Pattern... more) {
    Collections.addAll(patterns, more);
    return this;
  }

  /** The patterns so far. */
  public List<Pattern> patterns() {
    return Collections.unmodifiableList(patterns);
  }
}
