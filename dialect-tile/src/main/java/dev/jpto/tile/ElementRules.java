package dev.jpto.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.attr.TileEnums;
import dev.jpto.ptensor.type.Broadcast;
import dev.jpto.ptensor.type.Promotion;

/** Rules of what works element by element (tile-tensor.md section 2.3). */
final class ElementRules {
  private ElementRules() {}

  /** Broadcast and promoted; layout and valid part of the left side. */
  static Type binary(Operation op) {
    TileType lhs = Operands.tile(op, "lhs");
    TileType rhs = Operands.tile(op, "rhs");
    RuleViolation.unless(
        lhs.rank() == rhs.rank(),
        "expects tiles of one rank, but got %d and %d",
        lhs.rank(),
        rhs.rank());
    long[] shape =
        switch (Broadcast.of(lhs.shape(), rhs.shape())) {
          case Broadcast.Shape s -> s.dims();
          case Broadcast.Incompatible i -> throw new RuleViolation(i.reason());
        };
    Type element =
        Promotion.of(lhs.elementType(), rhs.elementType())
            .orElseThrow(
                () ->
                    RuleViolation.of(
                        "cannot combine elements of type '%s' and '%s'",
                        lhs.elementType(), rhs.elementType()));
    long[] valid = lhs.valid();
    for (int axis = 0; axis < shape.length; axis++) {
      valid[axis] = shape[axis] == lhs.dim(axis) ? valid[axis] : shape[axis];
    }
    return inVec(lhs.withShape(shape, valid).withElement(element));
  }

  /** Both sides of one type and shape: no element is converted or repeated. */
  static Type sameShape(Operation op) {
    TileType lhs = Operands.tile(op, "lhs");
    TileType rhs = Operands.tile(op, "rhs");
    TileRules.checkSameElements(lhs, rhs);
    TileRules.checkSameShape(lhs, rhs);
    return inVec(lhs);
  }

  /** The valid part of one side holds that of the other. */
  static Type part(Operation op) {
    TileType lhs = (TileType) sameShape(op);
    TileType rhs = Operands.tile(op, "rhs");
    boolean left = true;
    boolean right = true;
    boolean open = lhs.hasDynamicValid() || rhs.hasDynamicValid();
    for (int axis = 0; axis < lhs.rank() && !open; axis++) {
      left &= lhs.validDim(axis) >= rhs.validDim(axis);
      right &= rhs.validDim(axis) >= lhs.validDim(axis);
    }
    RuleViolation.unless(
        left || right,
        "expects the valid part of one tile within that of the other, but got %s and %s",
        Operands.text(lhs.valid()),
        Operands.text(rhs.valid()));
    long[] valid = left ? lhs.valid() : rhs.valid();
    for (int axis = 0; axis < valid.length && open; axis++) {
      valid[axis] = lhs.validDim(axis) == rhs.validDim(axis) ? valid[axis] : ShapedType.DYNAMIC;
    }
    return lhs.withValid(valid);
  }

  static Type div(Operation op) {
    TileType lhs = Operands.tile(op, "lhs");
    TileType rhs = Operands.tile(op, "rhs");
    TileRules.checkSameElements(lhs, rhs);
    TileRules.checkSameShape(lhs, rhs);
    TileRules.checkSameValid(lhs, rhs);
    checkPrecision(op, lhs);
    return inVec(lhs);
  }

  static void checkPrecision(Operation op, TileType tile) {
    boolean high =
        TileEnums.PRECISION.keywordOf(op.attr("precision")).filter("high"::equals).isPresent();
    RuleViolation.unless(
        !high || TileElement.isFloat(tile.elementType()),
        "expects floats for 'precision' high, but got '%s'",
        tile.elementType());
  }

  /** {@code tile} where the vector unit makes it. */
  static TileType inVec(TileType tile) {
    return tile.isIn(TileSpace.VEC) ? tile : tile.withSpace(TileSpace.VEC).withCompact(false);
  }

  static Type withScalar(Operation op) {
    TileType tile = Operands.tile(op, "lhs");
    checkScalar(Groups.operand(op, "scalar").type(), tile.elementType());
    return inVec(tile);
  }

  static Type divWithScalar(Operation op) {
    checkPrecision(op, Operands.tile(op, "lhs"));
    return withScalar(op);
  }

  /** The number is of the type of the elements, or a signless one of their width. */
  static void checkScalar(Type scalar, Type element) {
    boolean signless = element instanceof IntegerType i && scalar.isSignlessInteger(i.width());
    RuleViolation.unless(
        scalar == element || signless,
        "cannot combine a number of type '%s' with elements of type '%s'%s",
        scalar,
        element,
        scalar instanceof IndexType ? "; arith.index_cast it first" : "");
  }

  /** The number of a bitwise operation or a shift may be an i32 too. */
  static Type bitsWithScalar(Operation op) {
    TileType tile = Operands.tile(op, "lhs");
    Type scalar = Groups.operand(op, "scalar").type();
    if (!scalar.isSignlessInteger(32)) {
      checkScalar(scalar, tile.elementType());
    }
    return inVec(tile);
  }

  /** With room for intermediate results of the same kind. */
  static Type xor(Operation op) {
    checkTmp(op, Operands.tile(op, "lhs"));
    return sameShape(op);
  }

  static Type xorWithScalar(Operation op) {
    checkTmp(op, Operands.tile(op, "lhs"));
    return bitsWithScalar(op);
  }

  static Type rem(Operation op) {
    checkTmp(op, Operands.tile(op, "lhs"));
    return sameShape(op);
  }

  static Type remWithScalar(Operation op) {
    checkTmp(op, Operands.tile(op, "lhs"));
    return withScalar(op);
  }

  private static void checkTmp(Operation op, TileType like) {
    Operands.optionalTile(op, "tmp")
        .ifPresent(
            tmp -> {
              TileRules.checkSameElements(like, tmp);
              TileRules.checkSameShape(like, tmp);
            });
  }

  static Type carry(Operation op) {
    TileType lhs = Operands.tile(op, "lhs");
    TileType rhs = Operands.tile(op, "rhs");
    TileType carry = Operands.tile(op, "carry");
    RuleViolation.unless(
        lhs == rhs && lhs == carry,
        "expects tiles of one type, but got '%s', '%s' and '%s'",
        lhs,
        rhs,
        carry);
    return inVec(lhs);
  }

  static Type carryWithScalar(Operation op) {
    TileType lhs = Operands.tile(op, "lhs");
    TileType carry = Operands.tile(op, "carry");
    RuleViolation.unless(
        lhs == carry, "expects tiles of one type, but got '%s' and '%s'", lhs, carry);
    checkScalar(Groups.operand(op, "scalar").type(), lhs.elementType());
    return inVec(lhs);
  }

  static Type unary(Operation op) {
    TileType input = Operands.tile(op, "input");
    checkPrecision(op, input);
    return inVec(input);
  }

  /** {@code sin} and {@code cos} have no instruction and are made of arithmetic on f32. */
  static Type trigonometric(Operation op) {
    TileType input = Operands.tile(op, "input");
    RuleViolation.unless(
        TileRules.isF32(input.elementType()),
        "expects elements of type f32, but got '%s'",
        input.elementType());
    return inVec(input);
  }

  static Type rsqrt(Operation op) {
    checkTmp(op, Operands.tile(op, "input"));
    return unary(op);
  }

  static Type relu(Operation op) {
    TileType input = Operands.tile(op, "input");
    RuleViolation.unless(
        TileElement.isFloat(input.elementType()) || input.elementType().isSignlessInteger(32),
        "expects floats or i32, but got '%s'",
        input.elementType());
    return inVec(input);
  }

  static Type leakyRelu(Operation op) {
    TileType input = Operands.tile(op, "input");
    Value slope = Groups.operand(op, "slope");
    RuleViolation.unless(
        TileRules.isF32(slope.type()) || slope.type() == input.elementType(),
        "expects a slope of type f32 or '%s', but got '%s'",
        input.elementType(),
        slope.type());
    return inVec(input);
  }

  static Type parametricRelu(Operation op) {
    TileType input = Operands.tile(op, "input");
    TileType slope = Operands.tile(op, "slope");
    TileRules.checkSameElements(input, slope);
    TileRules.checkSameShape(input, slope);
    return inVec(input);
  }

  static Type cast(Operation op) {
    TileType source = Operands.tile(op, "source");
    Type to = TileAttrs.type(op.attr("to"));
    RuleViolation.unless(
        to != source.elementType(), "cannot cast elements of type '%s' to their own type", to);
    return inVec(source.withElement(to));
  }
}
