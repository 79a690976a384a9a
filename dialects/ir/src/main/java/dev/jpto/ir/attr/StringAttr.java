package dev.jpto.ir.attr;

import dev.jpto.ir.support.Hashes;

/**
 * {@code "text"}, or {@code "text" : !type} where a type other than none is given. Strings of the
 * IR are bytes; here they are Java strings in which a byte {@code b} that is not valid UTF-8 is the
 * lone surrogate {@code U+DC00 + b}, so nothing is lost.
 */
public final class StringAttr extends Attribute {
  private final String value;
  private final Type type;

  private StringAttr(Type type, String value) {
    super(type.uniquer(), Hashes.of(value) * 31 + type.hashCode());
    this.value = value;
    this.type = type;
  }

  /** The string. */
  public static StringAttr get(Uniquer uniquer, String value) {
    return get(NoneType.get(uniquer), value);
  }

  /** The string with a type. */
  public static StringAttr get(Type type, String value) {
    return type.uniquer().unique(new StringAttr(type, value));
  }

  /** The content. */
  public String value() {
    return value;
  }

  /** The type; {@link NoneType} unless one was given. */
  public Type type() {
    return type;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    StringAttr that = (StringAttr) other;
    return type == that.type && value.equals(that.value);
  }
}
