package dev.jpto.eval.gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RandomBuiltinsTest {
  private static final int MANY = 4000;

  private final RandomBuiltins random = new RandomBuiltins(new Context(), new Dice(1));

  private static Set<String> kinds(Supplier<?> maker) {
    Set<String> kinds = new TreeSet<>();
    for (int i = 0; i < MANY; i++) {
      kinds.add(maker.get().getClass().getSimpleName());
    }
    return kinds;
  }

  private static Set<String> names(Class<?>... classes) {
    return Arrays.stream(classes)
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyKindOfTypeIsMade() {
    assertEquals(
        names(
            dev.jpto.ir.attr.ComplexType.class,
            dev.jpto.ir.attr.FloatType.class,
            dev.jpto.ir.attr.FunctionType.class,
            dev.jpto.ir.attr.IndexType.class,
            dev.jpto.ir.attr.IntegerType.class,
            dev.jpto.ir.attr.MemRefType.class,
            dev.jpto.ir.attr.NoneType.class,
            dev.jpto.ir.attr.OpaqueType.class,
            dev.jpto.ir.attr.RankedTensorType.class,
            dev.jpto.ir.attr.TupleType.class,
            dev.jpto.ir.attr.UnrankedMemRefType.class,
            dev.jpto.ir.attr.UnrankedTensorType.class,
            dev.jpto.ir.attr.VectorType.class),
        kinds(() -> random.types.any(2)));
  }

  /** All but distinct attributes, which no other text can name. */
  @Test
  void everyKindOfAttributeIsMade() {
    assertEquals(
        names(
            Location.CallSite.class,
            Location.FileLineCol.class,
            Location.Fused.class,
            Location.Name.class,
            Location.Unknown.class,
            dev.jpto.ir.attr.AffineMapAttr.class,
            dev.jpto.ir.attr.ArrayAttr.class,
            dev.jpto.ir.attr.DenseArrayAttr.class,
            dev.jpto.ir.attr.DenseElementsAttr.class,
            dev.jpto.ir.attr.DenseResourceElementsAttr.class,
            dev.jpto.ir.attr.DenseStringElementsAttr.class,
            DictionaryAttr.class,
            dev.jpto.ir.attr.FloatAttr.class,
            dev.jpto.ir.attr.IntegerAttr.class,
            dev.jpto.ir.attr.IntegerSetAttr.class,
            dev.jpto.ir.attr.OpaqueAttr.class,
            dev.jpto.ir.attr.SparseElementsAttr.class,
            dev.jpto.ir.attr.StridedLayoutAttr.class,
            dev.jpto.ir.attr.StringAttr.class,
            dev.jpto.ir.attr.SymbolRefAttr.class,
            dev.jpto.ir.attr.TypeAttr.class,
            dev.jpto.ir.attr.UnitAttr.class),
        kinds(this::attribute));
  }

  /** Known locations come again, so each round takes new dice. */
  private Attribute attribute() {
    RandomBuiltins fresh = new RandomBuiltins(random.context, new Dice(random.dice.bits()));
    return fresh.attributes.any(2);
  }

  @Test
  void attributesOfATypeHaveThatType() {
    for (int i = 0; i < MANY; i++) {
      Type type = random.types.any(1);
      random
          .attributes
          .ofType(type)
          .ifPresent(a -> assertEquals(type, TypedAttributes.typeOf(a).orElseThrow()));
    }
  }

  @Test
  void propertiesWithoutLocationsHoldNone() {
    for (int i = 0; i < MANY; i++) {
      String text = random.attributes.dictionaryWithoutLocations(3).toString();
      assertTrue(!text.contains("loc(") || text.contains("fused"), text);
    }
  }
}
