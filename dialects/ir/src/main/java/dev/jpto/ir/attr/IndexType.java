package dev.jpto.ir.attr;

/**
 * {@code index}: an integer as wide as an address of the target; 64 bits where a width is needed.
 */
public final class IndexType extends Type {
  IndexType(Uniquer uniquer) {
    super(uniquer, 11);
  }

  /** The index type. */
  public static IndexType get(Uniquer uniquer) {
    return uniquer.common().index;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return true;
  }
}
