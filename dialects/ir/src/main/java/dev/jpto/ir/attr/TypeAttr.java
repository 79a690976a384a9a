package dev.jpto.ir.attr;

/** A type as an attribute. */
public final class TypeAttr extends Attribute {
  private final Type type;

  private TypeAttr(Type type) {
    super(type.uniquer(), type.hashCode() * 31 + 53);
    this.type = type;
  }

  /** The attribute that holds {@code type}. */
  public static TypeAttr get(Type type) {
    return type.uniquer().unique(new TypeAttr(type));
  }

  /** The type held. */
  public Type type() {
    return type;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return type == ((TypeAttr) other).type;
  }
}
