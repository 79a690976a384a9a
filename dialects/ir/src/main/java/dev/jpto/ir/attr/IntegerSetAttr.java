package dev.jpto.ir.attr;

import dev.jpto.ir.affine.IntegerSet;

/** {@code affine_set<(d0) : (d0 >= 0)>}. */
public final class IntegerSetAttr extends Attribute {
  private final IntegerSet set;

  private IntegerSetAttr(Uniquer uniquer, IntegerSet set) {
    super(uniquer, set.hashCode());
    this.set = set;
  }

  /** The attribute that holds {@code set}. */
  public static IntegerSetAttr get(Uniquer uniquer, IntegerSet set) {
    uniquer.noteAliasable();
    return uniquer.unique(new IntegerSetAttr(uniquer, set));
  }

  /** The set. */
  public IntegerSet set() {
    return set;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return set.equals(((IntegerSetAttr) other).set);
  }
}
