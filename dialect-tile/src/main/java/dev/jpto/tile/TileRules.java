package dev.jpto.tile;

import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ptensor.valid.Extent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What rules of several families share. */
final class TileRules {
  private TileRules() {}

  static TileOrder order(String keyword) {
    return Arrays.stream(TileOrder.values())
        .filter(order -> order.keyword().equals(keyword))
        .findFirst()
        .orElseThrow();
  }

  static BoxOrder boxes(String keyword) {
    return Arrays.stream(BoxOrder.values())
        .filter(order -> order.keyword().equals(keyword))
        .findFirst()
        .orElseThrow();
  }

  /** Throws unless the valid part of {@code type} is what the values in {@code valid} say. */
  static void checkValid(TileType type, Optional<List<Extent>> valid) {
    for (int axis = 0; axis < type.rank(); axis++) {
      long stated = type.validDim(axis);
      if (valid.isEmpty()) {
        RuleViolation.unless(
            stated != ShapedType.DYNAMIC,
            "expects 'valid' to be given, as the result's valid size on axis %d is '?'",
            axis);
        continue;
      }
      Extent given = valid.get().get(axis);
      RuleViolation.unless(
          !given.isConstant() || (given.constant() >= 0 && given.constant() <= type.dim(axis)),
          "valid size %s on axis %d is not within 0 and %d",
          given,
          axis,
          type.dim(axis));
      RuleViolation.unless(
          stated == ShapedType.DYNAMIC || given.is(stated),
          "valid size on axis %d is %s, but the result's type has %d",
          axis,
          given,
          stated);
    }
  }

  /**
   * Whether a result of type {@code actual} may stand where rules give {@code expected}: valid
   * sizes may be left open, as a value may turn out to be constant after the type was chosen; so
   * may the order of a tile in {@code left}, which each target sets.
   */
  static boolean agree(TileType actual, TileType expected) {
    if (actual == expected) {
      return true;
    }
    if (!actual.sameShapeAs(expected)) {
      return false;
    }
    long[] valid = expected.valid();
    for (int i = 0; i < valid.length; i++) {
      valid[i] = actual.validDim(i) == ShapedType.DYNAMIC ? ShapedType.DYNAMIC : valid[i];
    }
    TileType opened = expected.withValid(valid).withCompact(actual.isCompact());
    if (actual.isIn(TileSpace.LEFT)) {
      opened = opened.withLayout(opened.layout().withBLayout(actual.layout().blayout()));
    }
    boolean compactFits =
        actual.isCompact() == expected.isCompact() || !actual.sameValidAs(expected);
    return opened == actual && compactFits;
  }

  static boolean isF32(Type type) {
    return type instanceof FloatType f && f.semantics() == FloatSemantics.F32;
  }

  static boolean isF16(Type type) {
    return type instanceof FloatType f && f.semantics() == FloatSemantics.F16;
  }

  /** Whether the type is one of the floats of two bytes. */
  static boolean isHalf(Type type) {
    return type instanceof FloatType f
        && (f.semantics() == FloatSemantics.F16 || f.semantics() == FloatSemantics.BF16);
  }

  static void checkRank2(TileType tile, String what) {
    RuleViolation.unless(
        tile.rank() == 2, "expects %s of rank 2, but got rank %d", what, tile.rank());
  }

  static void checkSameElements(TileType a, TileType b) {
    RuleViolation.unless(
        a.elementType() == b.elementType(),
        "expects tiles of one element type, but got '%s' and '%s'",
        a.elementType(),
        b.elementType());
  }

  static void checkSameShape(TileType a, TileType b) {
    RuleViolation.unless(
        a.sameShapeAs(b),
        "expects tiles of one shape, but got %s and %s",
        Operands.text(a.shape()),
        Operands.text(b.shape()));
  }

  static void checkSameValid(TileType a, TileType b) {
    boolean fit = true;
    for (int axis = 0; axis < a.rank(); axis++) {
      long x = a.validDim(axis);
      long y = b.validDim(axis);
      fit &= x == y || x == ShapedType.DYNAMIC || y == ShapedType.DYNAMIC;
    }
    RuleViolation.unless(
        fit,
        "expects tiles that are valid alike, but got %s and %s",
        Operands.text(a.valid()),
        Operands.text(b.valid()));
  }
}
