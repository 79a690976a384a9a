package dev.jpto.std.common;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Uniquer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The attributes that stand for the constants of an enum: signless integers of one width whose
 * values are the ordinals, {@code 2 : i64} for {@code slt}.
 *
 * @param <E> the enum
 */
public final class EnumAttrs<E extends Enum<E> & KeywordEnum>
    implements Predicate<Attribute>, Function<Uniquer, List<Attribute>> {
  private final int width;
  private final List<E> values;

  /** The attributes of {@code width} bits for {@code values}, all in order. */
  public EnumAttrs(int width, E[] values) {
    this.width = width;
    this.values = List.of(values);
  }

  /** The attribute for {@code value}. */
  public IntegerAttr get(Uniquer uniquer, E value) {
    return IntegerAttr.get(IntegerType.get(uniquer, width), value.ordinal());
  }

  /** The constant that {@code attribute} stands for, if it does. */
  public Optional<E> valueOf(Attribute attribute) {
    return test(attribute)
        ? Optional.of(values.get((int) ((IntegerAttr) attribute).value()))
        : Optional.empty();
  }

  /** The constant with this keyword, if there is one. */
  public Optional<E> valueOf(String keyword) {
    return values.stream().filter(v -> v.keyword().equals(keyword)).findFirst();
  }

  /** The constraint to be one of these, which the verifier calls {@code summary}. */
  public AttrConstraint constraint(String summary) {
    return new AttrConstraint(summary, this, this);
  }

  /** The constraint to be one of these, which the verifier lists. */
  public AttrConstraint constraint() {
    String cases =
        IntStream.range(0, values.size())
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    return constraint("allowed " + width + "-bit signless integer cases: " + cases);
  }

  @Override
  public boolean test(Attribute attribute) {
    return attribute instanceof IntegerAttr i
        && i.type().isSignlessInteger(width)
        && i.value() >= 0
        && i.value() < values.size();
  }

  @Override
  public List<Attribute> apply(Uniquer uniquer) {
    return values.stream().<Attribute>map(v -> get(uniquer, v)).toList();
  }
}
