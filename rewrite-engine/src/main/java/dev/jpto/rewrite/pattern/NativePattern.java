package dev.jpto.rewrite.pattern;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import java.util.Optional;

/** A pattern whose matching and rewriting is Java: for what cannot be declared. */
public final class NativePattern extends Pattern {
  private static final StackWalker CALLERS =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  /** What a native pattern does. */
  @FunctionalInterface
  public interface Body {
    /**
     * Looks at {@code op} and rewrites it. The answer is whether it applied; {@link
     * PatternRewriter#decline} gives it with a reason. Changes of a body that then declines are
     * undone, and a body that changed nothing has not applied whatever it answers.
     */
    boolean matchAndRewrite(Operation op, PatternRewriter rewriter);
  }

  private final Body body;

  private NativePattern(PatternInfo info, Body body) {
    super(info);
    this.body = body;
  }

  /** A pattern of benefit 1 that starts at {@code root}. */
  public static NativePattern on(OpDefinition root, String name, String formula, Body body) {
    return new NativePattern(
        new PatternInfo(name, formula, Optional.of(root.name()), 1, place()), body);
  }

  /** A pattern of benefit 1 that is tried at every operation. */
  public static NativePattern onAny(String name, String formula, Body body) {
    return new NativePattern(new PatternInfo(name, formula, Optional.empty(), 1, place()), body);
  }

  /** A pattern that {@code info} describes. */
  public static NativePattern of(PatternInfo info, Body body) {
    return new NativePattern(info, body);
  }

  /** The same pattern with another benefit. */
  public NativePattern withBenefit(int benefit) {
    PatternInfo i = info();
    return new NativePattern(
        new PatternInfo(i.name(), i.formula(), i.root(), benefit, i.declaredAt()), body);
  }

  private static String place() {
    return CALLERS.walk(
        frames ->
            frames
                .filter(frame -> frame.getDeclaringClass() != NativePattern.class)
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("?"));
  }

  /** What it does. */
  public Body body() {
    return body;
  }
}
