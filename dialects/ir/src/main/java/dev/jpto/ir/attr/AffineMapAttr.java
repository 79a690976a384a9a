package dev.jpto.ir.attr;

import dev.jpto.ir.affine.AffineMap;

/** {@code affine_map<(d0) -> (d0 + 1)>}. */
public final class AffineMapAttr extends Attribute {
  private final AffineMap map;

  private AffineMapAttr(Uniquer uniquer, AffineMap map) {
    super(uniquer, map.hashCode());
    this.map = map;
  }

  /** The attribute that holds {@code map}. */
  public static AffineMapAttr get(Uniquer uniquer, AffineMap map) {
    uniquer.noteAliasable();
    return uniquer.unique(new AffineMapAttr(uniquer, map));
  }

  /** The map. */
  public AffineMap map() {
    return map;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return map.equals(((AffineMapAttr) other).map);
  }
}
