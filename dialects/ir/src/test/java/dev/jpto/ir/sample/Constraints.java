package dev.jpto.ir.sample;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.UnitAttr;
import java.util.List;
import java.util.function.Predicate;

/** The constraints of the sample operations. */
final class Constraints {
  static final TypeConstraint ANY = type("any type", t -> true);
  static final TypeConstraint I1 = type("1-bit signless integer", t -> t.isSignlessInteger(1));
  static final TypeConstraint INTEGER_LIKE =
      type(
          "signless-integer-like", t -> isInteger(t instanceof ShapedType s ? s.elementType() : t));

  private Constraints() {}

  private static TypeConstraint type(String summary, Predicate<Type> test) {
    return new TypeConstraint(summary, test, u -> List.of(IntegerType.get(u, 1)));
  }

  private static boolean isInteger(Type type) {
    return type.isIntOrIndex() && !(type instanceof IntegerType i && !i.isSignless());
  }

  static AttrConstraint attribute(String summary, Class<? extends Attribute> kind) {
    return new AttrConstraint(summary, kind::isInstance, u -> List.of(UnitAttr.get(u)));
  }
}
