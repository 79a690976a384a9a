package dev.jpto.ir;

import dev.jpto.ir.attr.Attribute;

/** What is known of the operands of one operation. */
@FunctionalInterface
public interface Constants {
  /** Nothing is known. */
  Constants NONE = i -> null;

  /** The constant that operand {@code i} is, or null. */
  Attribute get(int i);

  /** The constant that operand {@code i} is if it is of this class, or null. */
  default <T extends Attribute> T get(int i, Class<T> kind) {
    Attribute constant = get(i);
    return kind.isInstance(constant) ? kind.cast(constant) : null;
  }

  /** The operands of {@code op} that operations with constant results define. */
  static Constants ofOperands(Operation op) {
    return i -> Folding.constantOf(op.operand(i));
  }
}
