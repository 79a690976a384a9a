package dev.jpto.ir.attr;

/**
 * An immutable value that exists once in its {@link Uniquer}: two equal types or attributes of one
 * context are the same object, so {@code ==} is equality and the hash is stored.
 */
public abstract class Uniqued {
  private final Uniquer uniquer;
  private final int hash;

  Uniqued(Uniquer uniquer, int hash) {
    this.uniquer = uniquer;
    this.hash = hash;
  }

  /** The context that owns this value. */
  public final Uniquer uniquer() {
    return uniquer;
  }

  /**
   * Whether {@code other}, of the same class and hash, has the same content; asked only by the
   * uniquer, while it looks for an existing equal value.
   */
  protected abstract boolean sameAs(Uniqued other);

  @Override
  public final boolean equals(Object other) {
    return this == other;
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  /** The text of this value, without aliases. */
  @Override
  public final String toString() {
    return AttrPrinter.toText(this);
  }
}
