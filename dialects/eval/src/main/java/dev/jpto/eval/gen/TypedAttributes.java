package dev.jpto.eval.gen;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.ElementsAttr;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.Optional;

/** Attributes that have a type, as relations between types see them. */
final class TypedAttributes {
  private static final int TRIES = 4;

  private TypedAttributes() {}

  /** The type of {@code attribute}, if it has one. */
  static Optional<Type> typeOf(Attribute attribute) {
    return switch (attribute) {
      case IntegerAttr i -> Optional.of(i.type());
      case FloatAttr f -> Optional.of(f.type());
      case ElementsAttr e -> Optional.of(e.type());
      case StringAttr s -> Optional.of(s.type());
      default -> Optional.empty();
    };
  }

  /** An attribute of this type that the constraint allows, if one is found. */
  static Optional<Attribute> ofType(AttrConstraint constraint, Type type, RandomBuiltins random) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Attribute> guess = random.attributes.ofType(type).filter(constraint::allows);
      if (guess.isPresent()) {
        return guess;
      }
    }
    List<Attribute> samples =
        random.samples(constraint).stream().filter(a -> typeOf(a).orElse(null) == type).toList();
    return samples.isEmpty() ? Optional.empty() : Optional.of(random.dice.pick(samples));
  }
}
