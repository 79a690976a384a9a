package dev.jpto.ir.attr;

/** {@code none}: the type without values. */
public final class NoneType extends Type {
  NoneType(Uniquer uniquer) {
    super(uniquer, 13);
  }

  /** The none type. */
  public static NoneType get(Uniquer uniquer) {
    return uniquer.common().none;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return true;
  }
}
