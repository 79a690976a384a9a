package dev.jpto.ir;

/** How many values, regions or successors a declared group may hold. */
public enum Arity {
  /** Exactly one. */
  ONE,
  /** None or one. */
  OPTIONAL,
  /** Any number. */
  VARIADIC
}
