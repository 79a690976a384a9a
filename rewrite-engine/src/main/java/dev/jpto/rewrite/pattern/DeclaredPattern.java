package dev.jpto.rewrite.pattern;

/**
 * A pattern that is data: what it matches and what it makes. It belongs to no context; {@link
 * PatternBody#plan} makes what is run.
 */
public final class DeclaredPattern extends Pattern {
  private final PatternBody body;

  /** A pattern declared by {@code body}. */
  public DeclaredPattern(PatternInfo info, PatternBody body) {
    super(info);
    this.body = body;
  }

  /** The declaration. */
  public PatternBody body() {
    return body;
  }

  /** Applies this pattern where {@code match} found it; false if it declines. */
  public boolean rewrite(Match match, PatternRewriter rewriter) {
    Match adapted = rewriter.adapt(match);
    return adapted != null && match.plan().rewrite().apply(adapted, rewriter);
  }
}
