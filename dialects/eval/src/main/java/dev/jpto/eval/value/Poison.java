package dev.jpto.eval.value;

/**
 * The value of an operation that broke a promise, such as an overflow in spite of {@code nsw}: what
 * is computed from it is poison too, and what decides by it is undefined behaviour. It stands for a
 * number, for an element, or for a whole value of a type without elements.
 */
public enum Poison implements Scalar {
  /** The only one. */
  POISON;

  @Override
  public String toString() {
    return "poison";
  }
}
