package dev.jpto.ir.attr;

/**
 * A type: {@code i32}, {@code tensor<4x?xf32>}, {@code !pto.ptr<i32>}. Uniqued; {@code ==} works.
 */
public abstract class Type extends Uniqued {
  /** For subclasses; {@code hash} must depend on the content only. */
  protected Type(Uniquer uniquer, int hash) {
    super(uniquer, hash);
  }

  /** Whether this is {@code index} or an integer of any width and signedness. */
  public final boolean isIntOrIndex() {
    return this instanceof IntegerType || this instanceof IndexType;
  }

  /** Whether this is the signless integer type of {@code width} bits. */
  public final boolean isSignlessInteger(int width) {
    return this instanceof IntegerType i && i.isSignless() && i.width() == width;
  }
}
