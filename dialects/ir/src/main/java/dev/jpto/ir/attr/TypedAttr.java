package dev.jpto.ir.attr;

/** Attributes that have a type: numbers, strings and elements. */
public final class TypedAttr {
  private TypedAttr() {}

  /** The type of {@code attribute}, or null if it has none. */
  public static Type typeOf(Attribute attribute) {
    return switch (attribute) {
      case IntegerAttr integer -> integer.type();
      case FloatAttr number -> number.type();
      case ElementsAttr elements -> elements.type();
      case StringAttr string -> string.type();
      case null, default -> null;
    };
  }
}
