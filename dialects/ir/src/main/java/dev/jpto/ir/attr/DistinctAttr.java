package dev.jpto.ir.attr;

/**
 * {@code distinct[0]<"x">}: an attribute that equals only itself, even beside one with the same
 * content. The number in the text is given by the printer.
 */
public final class DistinctAttr extends Attribute {
  private final Attribute referenced;

  private DistinctAttr(Attribute referenced) {
    super(referenced.uniquer(), referenced.hashCode() * 31 + 67);
    this.referenced = referenced;
  }

  /** A new attribute, unequal to every other. */
  public static DistinctAttr create(Attribute referenced) {
    referenced.uniquer().noteAliasable();
    return new DistinctAttr(referenced);
  }

  /** The attribute inside. */
  public Attribute referenced() {
    return referenced;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return this == other;
  }
}
