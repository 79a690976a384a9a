package dev.jpto.ir.attr;

/**
 * An attribute that no registered dialect explains, {@code #llvm.linkage<internal>}; kept as
 * written, with the type that may follow it.
 */
public final class OpaqueAttr extends Attribute {
  private final OpaqueText text;
  private final Type type;

  private OpaqueAttr(Type type, OpaqueText text) {
    super(type.uniquer(), text.hashCode() * 31 + type.hashCode());
    this.text = text;
    this.type = type;
  }

  /** The attribute with this text; {@link NoneType} if no type follows it. */
  public static OpaqueAttr get(Type type, OpaqueText text) {
    if (text.holdsValues()) {
      type.uniquer().noteAliasable();
    }
    return type.uniquer().unique(new OpaqueAttr(type, text));
  }

  /** The dialect and the text. */
  public OpaqueText text() {
    return text;
  }

  /** The type written after it, or {@link NoneType}. */
  public Type type() {
    return type;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    OpaqueAttr that = (OpaqueAttr) other;
    return type == that.type && text.equals(that.text);
  }
}
