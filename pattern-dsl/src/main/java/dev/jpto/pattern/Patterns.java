package dev.jpto.pattern;

import dev.jpto.rewrite.pattern.DeclaredPattern;
import java.util.function.Consumer;

/**
 * Declares patterns in Java:
 *
 * <pre>{@code
 * static final DeclaredPattern MULI_ONE =
 *     pattern("muli-one", "x * 1 -> x", p -> {
 *       var x = p.value("x");
 *       p.match(p.op(MULI, x, p.constant(1)).commutes());
 *       p.replaceWith(x);
 *     });
 * }</pre>
 *
 * <p>What is wrong with a declaration is reported when a set of patterns is built, all of it.
 */
public final class Patterns {
  private static final StackWalker CALLERS =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private Patterns() {}

  /**
   * A pattern.
   *
   * @param name the short name, {@code muli-one}, unique in a set
   * @param formula what it does in a line, {@code x * 1 -> x}
   * @param declaration says what it matches and makes; runs once, now
   */
  public static DeclaredPattern pattern(
      String name, String formula, Consumer<PatternBuilder> declaration) {
    Staging staging = new Staging(name, formula, place());
    declaration.accept(new PatternBuilder(staging));
    return staging.pattern();
  }

  private static String place() {
    return CALLERS.walk(
        frames ->
            frames
                .filter(frame -> frame.getDeclaringClass() != Patterns.class)
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("?"));
  }
}
