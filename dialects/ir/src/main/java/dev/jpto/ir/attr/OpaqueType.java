package dev.jpto.ir.attr;

/** A type that no registered dialect explains, {@code !llvm.ptr<3>}; kept as written. */
public final class OpaqueType extends Type {
  private final OpaqueText text;

  private OpaqueType(Uniquer uniquer, OpaqueText text) {
    super(uniquer, text.hashCode());
    this.text = text;
  }

  /** The type with this text. */
  public static OpaqueType get(Uniquer uniquer, OpaqueText text) {
    if (text.holdsValues()) {
      uniquer.noteAliasable();
    }
    return uniquer.unique(new OpaqueType(uniquer, text));
  }

  /** The dialect and the text. */
  public OpaqueText text() {
    return text;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return text.equals(((OpaqueType) other).text);
  }
}
