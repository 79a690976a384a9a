package dev.jpto.pattern.model;

/** A thing that a rule speaks of. The name tells it apart within the rule. */
public record Var(String name, Kind kind) {
  /** What a variable stands for. */
  public enum Kind {
    /** An operation. */
    OPERATION,
    /** One value. */
    VALUE,
    /** Several values in order, of number unknown. */
    VALUES,
    /** An attribute. */
    ATTRIBUTE,
    /** A type. */
    TYPE,
    /** Several types in order. */
    TYPES,
    /** A region. */
    REGION;

    /** {@code an attribute}. */
    public String words() {
      return switch (this) {
        case OPERATION -> "an operation";
        case VALUE -> "a value";
        case VALUES -> "a range of values";
        case ATTRIBUTE -> "an attribute";
        case TYPE -> "a type";
        case TYPES -> "a range of types";
        case REGION -> "a region";
      };
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
