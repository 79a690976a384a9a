package dev.jpto.eval.gen;

import dev.jpto.ir.attr.AffineMapAttr;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerSetAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.NamedAttribute;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.attr.UnitAttr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Random builtin attributes of every kind, and attributes of dialects nobody knows. */
final class RandomAttributes {
  private final RandomBuiltins all;
  private final Dice dice;
  private boolean withLocations = true;

  RandomAttributes(RandomBuiltins all) {
    this.all = all;
    this.dice = all.dice;
  }

  /** Any attribute, nested {@code depth} deep at most. */
  Attribute any(int depth) {
    if (depth == 0 || dice.percent(30)) {
      return simple();
    }
    return switch (dice.below(9)) {
      case 0 -> ArrayAttr.get(all.context, dice.list(0, 4, () -> any(depth - 1)));
      case 1 -> dictionary(depth - 1, key -> true);
      case 2 -> TypeAttr.get(all.types.any(depth - 1));
      case 3 -> AffineMapAttr.get(all.context, all.affine.map());
      case 4 -> IntegerSetAttr.get(all.context, all.affine.set());
      case 5 -> all.types.strided(dice.below(4));
      case 6 -> withLocations ? all.locations.any() : symbol();
      default -> all.elements.any();
    };
  }

  private Attribute simple() {
    return switch (dice.below(8)) {
      case 0 -> UnitAttr.get(all.context);
      case 1 -> IntegerAttr.bool(all.context, dice.percent(50));
      case 2 -> floating(all.types.floating());
      case 3 -> string();
      case 4 -> symbol();
      case 5 -> TypeAttr.get(all.types.any(1));
      case 6 -> all.opaque.attribute();
      default -> integer(all.types.integer());
    };
  }

  private Attribute string() {
    String value = all.text.any();
    return dice.percent(15)
        ? StringAttr.get(all.types.any(1), value)
        : StringAttr.get(all.context, value);
  }

  private SymbolRefAttr symbol() {
    return SymbolRefAttr.get(all.context, dice.list(1, 3, all.text::key));
  }

  private IntegerAttr integer(IntegerType type) {
    return IntegerAttr.get(type, all.numbers.integer(type.width()));
  }

  private FloatAttr floating(FloatType type) {
    return FloatAttr.get(type, all.numbers.floating(type.semantics()));
  }

  /** An attribute whose value has this type, if there is such. */
  Optional<Attribute> ofType(Type type) {
    return switch (type) {
      case IntegerType i -> Optional.of(integer(i));
      case IndexType i -> Optional.of(IntegerAttr.get(i, all.numbers.integer()));
      case FloatType f -> Optional.of(floating(f));
      case ShapedType s -> all.elements.ofType(s).map(Attribute.class::cast);
      default -> Optional.empty();
    };
  }

  /**
   * A dictionary in which no location stands: upstream prints one among the properties of an
   * operation nobody knows as an alias that is not defined yet, and so does jpto.
   */
  DictionaryAttr dictionaryWithoutLocations(int depth) {
    withLocations = false;
    try {
      return dictionary(depth, key -> true);
    } finally {
      withLocations = true;
    }
  }

  /** A dictionary of keys that pass {@code keep}. */
  DictionaryAttr dictionary(int depth, Predicate<String> keep) {
    Set<String> seen = new HashSet<>();
    List<NamedAttribute> entries = new ArrayList<>();
    for (int i = dice.below(4); i > 0; i--) {
      String key = all.text.key();
      if (keep.test(key) && seen.add(key)) {
        entries.add(new NamedAttribute(key, any(depth)));
      }
    }
    return DictionaryAttr.get(all.context, entries);
  }
}
