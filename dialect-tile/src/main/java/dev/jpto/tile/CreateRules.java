package dev.jpto.tile;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import java.math.BigInteger;
import java.util.Optional;

/** Rules of what makes tiles of nothing: {@code tile.create}, {@code tile.full}. */
final class CreateRules {
  private CreateRules() {}

  /** The layout is the implicit one; in {@code mat}, boxes may be transposed or left out. */
  static void layout(Operation op, TileType result) {
    boolean transposed = TileAttrs.isTrue(op.attr("transpose"));
    boolean flat = TileAttrs.isTrue(op.attr("flat_layout"));
    RuleViolation.unless(!transposed || !flat, "cannot have both 'transpose' and 'flat_layout'");
    RuleViolation.unless(
        !transposed || result.isIn(TileSpace.MAT) && result.rank() == 2,
        "'transpose' needs a result of rank 2 in mat");
    RuleViolation.unless(
        !flat || result.isIn(TileSpace.MAT), "'flat_layout' needs a result in mat");
    boolean mayVary = result.isIn(TileSpace.MAT) && result.rank() == 2;
    boolean fits =
        transposed
            ? result.layout().equals(TileLayout.ZN)
            : flat
                ? result.layout().equals(TileLayout.ND)
                : result.hasImplicitLayout() || mayVary && isVariant(result.layout());
    RuleViolation.unless(fits, "expects a result of the layout its memory has by itself");
  }

  private static boolean isVariant(TileLayout layout) {
    return layout.equals(TileLayout.ZN) || layout.equals(TileLayout.ND);
  }

  /** Attributes that repeat what the type says agree with it. */
  static void attributes(Operation op, TileType result) {
    Attribute dtype = op.attr("dtype");
    RuleViolation.unless(
        dtype == null || TileAttrs.type(dtype) == result.elementType(),
        "'dtype' is %s, but the result holds '%s'",
        dtype,
        result.elementType());
    Attribute memory = op.attr("target_memory");
    RuleViolation.unless(
        memory == null || TileSpace.of(memory).equals(result.space()),
        "'target_memory' is %s, but the result is in %s",
        memory,
        result.space().map(TileSpace::keyword).orElse("no memory"));
  }

  static void inVec(TileType result) {
    RuleViolation.unless(
        result.space().isEmpty() || result.isIn(TileSpace.VEC),
        "expects a result in vec, but got %s",
        result.space().map(TileSpace::keyword).orElse(""));
  }

  /** A constant is of the type of the elements and in their range. */
  static void fits(Attribute value, Type element) {
    switch (value) {
      case FloatAttr f ->
          RuleViolation.unless(
              f.type() == element, "value %s is not of the element type '%s'", value, element);
      case IntegerAttr i ->
          RuleViolation.unless(
              TileElement.isInteger(element) && isOfWidth(i, (IntegerType) element),
              "value %s does not fit elements of type '%s'",
              value,
              element);
      default -> throw RuleViolation.of("expects a number, but got %s", value);
    }
  }

  /** Whether the integer is of the type of the elements, or one without sign of their width. */
  private static boolean isOfWidth(IntegerAttr value, IntegerType element) {
    if (value.type() == element) {
      return true;
    }
    boolean signless = value.type().isSignlessInteger(element.width());
    return signless && (!element.isUnsigned() || value.bigValue().compareTo(BigInteger.ZERO) >= 0);
  }

  static void count(Operation op) {
    TileType result = (TileType) op.result(0).type();
    Type start = op.operand(0).type();
    RuleViolation.unless(
        result.elementType().isSignlessInteger(16) || result.elementType().isSignlessInteger(32),
        "expects a result of i16 or i32, but got '%s'",
        result.elementType());
    RuleViolation.unless(
        start == result.elementType(),
        "expects 'start' of type '%s', but got '%s'",
        result.elementType(),
        start);
    RuleViolation.unless(
        result.dim(result.rank() - 1) != 1, "expects a result of more than one column");
    inVec(result);
    TileRules.checkValid(result, Optional.empty());
  }

  static void triangle(Operation op) {
    TileType result = (TileType) op.result(0).type();
    TileRules.checkRank2(result, "a result");
    inVec(result);
    TileRules.checkValid(result, Optional.empty());
  }

  static void random(Operation op) {
    TileType result = (TileType) op.result(0).type();
    RuleViolation.unless(
        result.elementType() instanceof IntegerType i && i.width() == 32,
        "expects a result of 32-bit integers, but got '%s'",
        result.elementType());
    for (Value operand : op.operands()) {
      RuleViolation.unless(
          operand.type().isSignlessInteger(32),
          "expects keys and counters of i32, but got '%s'",
          operand.type());
    }
    RuleViolation.unless(
        !(op.attr("rounds") instanceof IntegerAttr rounds)
            || rounds.value() == 7
            || rounds.value() == 10,
        "expects 'rounds' to be 7 or 10, but got %s",
        op.attr("rounds"));
    inVec(result);
    TileRules.checkValid(result, Optional.empty());
  }
}
