package dev.jpto.ir.attr;

/** {@code unit}: present or absent; in a dictionary it prints as the key alone. */
public final class UnitAttr extends Attribute {
  UnitAttr(Uniquer uniquer) {
    super(uniquer, 47);
  }

  /** The unit attribute. */
  public static UnitAttr get(Uniquer uniquer) {
    return uniquer.common().unit;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return true;
  }
}
