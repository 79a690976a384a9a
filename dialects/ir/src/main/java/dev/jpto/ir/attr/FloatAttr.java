package dev.jpto.ir.attr;

import dev.jpto.ir.num.FloatValue;

/** {@code 1.5 : f32}: a floating point number of a float type. */
public final class FloatAttr extends Attribute {
  private final FloatType type;
  private final FloatValue value;

  private FloatAttr(FloatType type, FloatValue value) {
    super(type.uniquer(), type.hashCode() * 31 + value.hashCode());
    this.type = type;
    this.value = value;
  }

  /** The attribute; the value's semantics must be the type's. */
  public static FloatAttr get(FloatType type, FloatValue value) {
    if (value.semantics() != type.semantics()) {
      throw new IllegalArgumentException(value + " is not a value of " + type);
    }
    return type.uniquer().unique(new FloatAttr(type, value));
  }

  /** The attribute nearest to {@code value}. */
  public static FloatAttr get(FloatType type, double value) {
    return get(type, FloatValue.fromDouble(type.semantics(), value));
  }

  /** The float type. */
  public FloatType type() {
    return type;
  }

  /** The number. */
  public FloatValue value() {
    return value;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    FloatAttr that = (FloatAttr) other;
    return type == that.type && value.equals(that.value);
  }
}
