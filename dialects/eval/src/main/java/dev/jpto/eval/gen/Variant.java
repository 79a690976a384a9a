package dev.jpto.eval.gen;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import java.util.Locale;
import java.util.Optional;

/**
 * One choice that the definition of an operation leaves open, made one way: {@code init = absent},
 * {@code predicate = 3 : i64}, {@code lhs : i32}.
 *
 * @param part the name of the operand, result, attribute, region or successor group; empty for the
 *     operation as such
 */
record Variant(String part, Choice choice) {
  /** What was chosen for a part. */
  sealed interface Choice {
    /** Whether a part that may be left out is there. */
    enum Presence implements Choice {
      ABSENT,
      PRESENT
    }

    /** How many blocks a region has. */
    enum Blocks implements Choice {
      NONE,
      ONE,
      SEVERAL
    }

    /** A type of an operand or result. */
    record OfType(Type type) implements Choice {}

    /** The value of an attribute. */
    record Value(Attribute attribute) implements Choice {}
  }

  /** Whether the operation was made at all. */
  static final Variant ANY = new Variant("", Choice.Presence.PRESENT);

  /** What is good to know for making something around an operation that shows this. */
  Variant asHint() {
    return choice instanceof Choice.OfType ? new Variant("", choice) : ANY;
  }

  /** Whether {@code op}, which is verified, shows this; a hint asks for nothing. */
  boolean isShownBy(Operation op) {
    return part.isEmpty() || OpVariants.in(op).contains(this);
  }

  /** The choice for {@code part} if this variant is about it. */
  Optional<Choice> about(String name) {
    return part.equals(name) ? Optional.of(choice) : Optional.empty();
  }

  /** The same in every context: types and attributes as text. */
  @Override
  public String toString() {
    return switch (choice) {
      case Choice c when part.isEmpty() -> "made";
      case Choice.Presence p -> part + " " + p.name().toLowerCase(Locale.ROOT);
      case Choice.Blocks.NONE -> part + " with no block";
      case Choice.Blocks.ONE -> part + " with one block";
      case Choice.Blocks.SEVERAL -> part + " with several blocks";
      case Choice.OfType t -> part + " : " + t.type();
      case Choice.Value v -> part + " = " + v.attribute();
    };
  }
}
