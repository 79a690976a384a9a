package dev.jpto.ir;

import dev.jpto.ir.attr.Attribute;
import java.util.Arrays;
import java.util.List;

/** What an {@link OpFolder} found: nothing, a change in place, or what each result is. */
public final class Folded {
  /** The operation does not fold. */
  public static final Folded NO = new Folded();

  /** The operation was changed and stays. */
  public static final Folded IN_PLACE = new Folded();

  /** The operation, which has no results, does nothing and may be erased. */
  public static final Folded ERASED = new Folded();

  private final Object[] results;

  private Folded(Object... results) {
    this.results = results;
  }

  /** The first result is {@code value}, which exists already and has the type of the result. */
  public static Folded to(Value value) {
    return new Folded(value);
  }

  /** The first result is {@code constant}. */
  public static Folded to(Attribute constant) {
    return new Folded(constant);
  }

  /** The results are {@code values}; there is at least one. */
  public static Folded to(List<? extends Value> values) {
    return new Folded(values.toArray());
  }

  /** And the next result is {@code value}. */
  public Folded and(Value value) {
    return with(value);
  }

  /** And the next result is {@code constant}. */
  public Folded and(Attribute constant) {
    return with(constant);
  }

  private Folded with(Object result) {
    Object[] more = Arrays.copyOf(results, results.length + 1);
    more[results.length] = result;
    return new Folded(more);
  }

  /** Whether there is something for each result, so that the operation may go. */
  public boolean replacesResults() {
    return results.length > 0 || this == ERASED;
  }

  /** The number of results known; zero unless {@link #replacesResults}. */
  public int numResults() {
    return results.length;
  }

  /** The value that result {@code i} is, or null if it is a constant. */
  public Value value(int i) {
    return results[i] instanceof Value value ? value : null;
  }

  /** The constant that result {@code i} is, or null if it is a value. */
  public Attribute constant(int i) {
    return results[i] instanceof Attribute constant ? constant : null;
  }
}
