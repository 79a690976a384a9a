package dev.jpto.rewrite.pattern;

import dev.jpto.ir.OpName;
import java.util.List;
import java.util.Optional;

/**
 * A pattern made for one context: how to match and what to do.
 *
 * @param root the name of the operation it starts at, or empty for any; the alternatives do not
 *     check it
 * @param alternatives the ways to match, in the order they are tried
 * @param captures the name of each capture, for explanations
 * @param rewrite what to do with a match
 */
public record MatchPlan(
    Optional<OpName> root, List<Alternative> alternatives, List<String> captures, Rewrite rewrite) {
  /** What is done with a match. */
  @FunctionalInterface
  public interface Rewrite {
    /** Rewrites; false declines, and what was changed is undone by the caller. */
    boolean apply(Match match, PatternRewriter rewriter);
  }

  /** Copies the lists. */
  public MatchPlan {
    alternatives = List.copyOf(alternatives);
    captures = List.copyOf(captures);
  }
}
