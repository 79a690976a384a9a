package dev.jpto.ir.attr;

/** A compile-time value attached to an operation or nested in a type. Uniqued; {@code ==} works. */
public abstract class Attribute extends Uniqued {
  /** For subclasses; {@code hash} must depend on the content only. */
  protected Attribute(Uniquer uniquer, int hash) {
    super(uniquer, hash);
  }
}
