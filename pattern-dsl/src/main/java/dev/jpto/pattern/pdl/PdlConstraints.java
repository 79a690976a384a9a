package dev.jpto.pattern.pdl;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.pattern.pdl.PdlType.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Constraints on the types and attributes of the dialect; the summaries are MLIR's. */
final class PdlConstraints {
  static final TypeConstraint ATTRIBUTE = one("PDL handle to an `mlir::Attribute`", Kind.ATTRIBUTE);
  static final TypeConstraint OPERATION =
      one("PDL handle to an `mlir::Operation *`", Kind.OPERATION);
  static final TypeConstraint TYPE = one("PDL handle to an `mlir::Type`", Kind.TYPE);
  static final TypeConstraint VALUE = one("PDL handle for an `mlir::Value`", Kind.VALUE);
  static final TypeConstraint TYPES = range(TYPE.summary(), Kind.TYPE);
  static final TypeConstraint VALUES = range(VALUE.summary(), Kind.VALUE);
  static final TypeConstraint TYPES_OR_VALUES =
      range(TYPE.summary() + " or " + VALUE.summary(), Kind.TYPE, Kind.VALUE);
  static final TypeConstraint TYPE_OR_TYPES = oneOrRange(TYPE.summary(), Kind.TYPE);
  static final TypeConstraint VALUE_OR_VALUES = oneOrRange(VALUE.summary(), Kind.VALUE);
  static final TypeConstraint ANY =
      new TypeConstraint("pdl type", PdlType.class::isInstance, PdlConstraints::anySamples);

  static final AttrConstraint STRING =
      new AttrConstraint(
          "string attribute",
          StringAttr.class::isInstance,
          uniquer -> List.of(StringAttr.get(uniquer, "a"), StringAttr.get(uniquer, "b.c")));
  static final AttrConstraint STRINGS =
      new AttrConstraint(
          "string array attribute",
          a -> isArrayOf(a, StringAttr.class),
          ArrayAttr.class::isInstance,
          uniquer -> List.of(ArrayAttr.get(uniquer, List.of())));
  static final AttrConstraint BENEFIT =
      new AttrConstraint(
          "16-bit signless integer attribute whose value is non-negative",
          a -> isInteger(a, 16) && ((IntegerAttr) a).value() >= 0,
          IntegerAttr.class::isInstance,
          uniquer -> List.of(IntegerAttr.get(IntegerType.get(uniquer, 16), 1)));
  static final AttrConstraint INDEX =
      new AttrConstraint(
          "32-bit signless integer attribute",
          a -> isInteger(a, 32),
          IntegerAttr.class::isInstance,
          uniquer -> List.of(IntegerAttr.get(IntegerType.get(uniquer, 32), 0)));
  static final AttrConstraint BOOL =
      new AttrConstraint(
          "bool attribute", a -> isInteger(a, 1), uniquer -> List.of(no(uniquer), yes(uniquer)));
  static final AttrConstraint ANY_ATTRIBUTE =
      new AttrConstraint(
          "any attribute",
          a -> true,
          uniquer -> List.of(StringAttr.get(uniquer, "a"), TypeAttr.get(i32(uniquer))));
  static final AttrConstraint ANY_TYPE =
      new AttrConstraint(
          "any type attribute",
          TypeAttr.class::isInstance,
          uniquer -> List.of(TypeAttr.get(i32(uniquer))));
  static final AttrConstraint ANY_TYPES =
      new AttrConstraint(
          "type array attribute",
          a -> isArrayOf(a, TypeAttr.class),
          ArrayAttr.class::isInstance,
          uniquer -> List.of(ArrayAttr.get(uniquer, List.of(TypeAttr.get(i32(uniquer))))));

  private PdlConstraints() {}

  private static boolean isArrayOf(Attribute attribute, Class<?> kind) {
    return attribute instanceof ArrayAttr array
        && array.elements().stream().allMatch(kind::isInstance);
  }

  private static boolean isInteger(Attribute attribute, int width) {
    return attribute instanceof IntegerAttr integer && integer.type().isSignlessInteger(width);
  }

  static Attribute no(Uniquer uniquer) {
    return IntegerAttr.get(IntegerType.get(uniquer, 1), 0);
  }

  private static Attribute yes(Uniquer uniquer) {
    return IntegerAttr.get(IntegerType.get(uniquer, 1), 1);
  }

  private static Type i32(Uniquer uniquer) {
    return IntegerType.get(uniquer, 32);
  }

  private static TypeConstraint one(String summary, Kind kind) {
    return new TypeConstraint(
        summary,
        type -> type instanceof PdlType t && t.kind() == kind && !t.isRange(),
        uniquer -> List.of(PdlType.one(uniquer, kind)));
  }

  private static TypeConstraint range(String element, Kind... kinds) {
    Set<Kind> allowed = EnumSet.of(kinds[0], kinds);
    return new TypeConstraint(
        "range of " + element + " values",
        type -> type instanceof PdlType t && allowed.contains(t.kind()) && t.isRange(),
        uniquer -> allowed.stream().<Type>map(kind -> PdlType.range(uniquer, kind)).toList());
  }

  private static TypeConstraint oneOrRange(String element, Kind kind) {
    return new TypeConstraint(
        "single element or range of " + element,
        type -> type instanceof PdlType t && t.kind() == kind,
        uniquer -> List.of(PdlType.one(uniquer, kind), PdlType.range(uniquer, kind)));
  }

  private static List<Type> anySamples(Uniquer uniquer) {
    return EnumSet.allOf(Kind.class).stream()
        .<Type>map(kind -> PdlType.one(uniquer, kind))
        .toList();
  }
}
