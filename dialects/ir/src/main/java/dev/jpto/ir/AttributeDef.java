package dev.jpto.ir;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Uniquer;
import java.util.function.Function;

/**
 * A declared inherent attribute.
 *
 * @param optional whether it may be absent
 * @param defaultValue the value set when the text gives none, or null; an attribute with a default
 *     is always printed
 */
public record AttributeDef(
    String name,
    AttrConstraint constraint,
    boolean optional,
    Function<Uniquer, Attribute> defaultValue) {
  /** Whether the text must give a value. */
  public boolean isRequired() {
    return !optional && defaultValue == null;
  }
}
