package dev.jpto.std.common;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniquer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** {@code array<iN: ...>}: the two parts of the constraint for one width. */
record DenseArrayOf(int width) implements Predicate<Attribute>, Function<Uniquer, List<Attribute>> {
  static AttrConstraint constraint(int width) {
    DenseArrayOf parts = new DenseArrayOf(width);
    return new AttrConstraint("i" + width + " dense array attribute", parts, parts);
  }

  @Override
  public boolean test(Attribute attribute) {
    return attribute instanceof DenseArrayAttr array
        && array.elementType().isSignlessInteger(width);
  }

  @Override
  public List<Attribute> apply(Uniquer uniquer) {
    Type element = IntegerType.get(uniquer, width);
    return List.of(
        DenseArrayAttr.get(element),
        DenseArrayAttr.get(element, 1),
        DenseArrayAttr.get(element, 0, 2),
        DenseArrayAttr.get(element, 1, -3, 7));
  }
}
