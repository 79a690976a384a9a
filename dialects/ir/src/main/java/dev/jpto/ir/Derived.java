package dev.jpto.ir;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Something computed once for each operation definition and kept with it, such as the verifier's
 * checks: whoever interprets definitions keeps one {@code static final} instance. A look-up is an
 * array access. Thread-safe.
 *
 * @param <T> what is computed; immutable
 */
public final class Derived<T> {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int slot = COUNT.getAndIncrement();
  private final Function<OpDefinition, T> compute;

  /** Something that {@code compute} makes on first use. */
  public Derived(Function<OpDefinition, T> compute) {
    this.compute = compute;
  }

  /** The value for {@code definition}. */
  @SuppressWarnings("unchecked")
  public T of(OpDefinition definition) {
    Object known = definition.derived(slot);
    return (T) (known != null ? known : definition.derive(slot, compute));
  }
}
