package dev.jpto.rewrite.pattern;

/**
 * A pure function over what a pattern captured: whether it holds, and what it computes. It looks at
 * nothing but its arguments and changes nothing.
 */
@FunctionalInterface
public interface NativeFunction {
  /** Whether it holds; if so it has given all its results with {@link Arguments#answer}. */
  boolean test(Arguments arguments);

  /** What a native function is given; valid during the call only. */
  interface Arguments {
    /** The number of arguments. */
    int size();

    /**
     * Argument {@code i}: a {@code Value}, {@code Operation}, {@code Attribute}, {@code Type},
     * {@code Region}, or a list of values or types.
     */
    Object get(int i);

    /** Gives result {@code i}, which is not null. */
    void answer(int i, Object value);
  }
}
