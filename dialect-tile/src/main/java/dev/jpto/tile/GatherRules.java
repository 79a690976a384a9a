package dev.jpto.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.attr.TileEnums;

/** Rules of gathers and scatters. */
final class GatherRules {
  private GatherRules() {}

  static Type fromTensor(Operation op) {
    TileType indices = indices(op, "indices");
    return like(indices, elements(Operands.tensor(op, "source")));
  }

  private static Type elements(RankedTensorType tensor) {
    RuleViolation.unless(
        TileElement.isElement(tensor.elementType()),
        "expects a tensor of elements that a tile can hold, but got '%s'",
        tensor.elementType());
    return tensor.elementType();
  }

  private static TileType like(TileType indices, Type element) {
    return ElementRules.inVec(indices.withElement(element));
  }

  static TileType indices(Operation op, String group) {
    TileType indices = Operands.tile(op, group);
    RuleViolation.unless(
        indices.elementType().isSignlessInteger(32),
        "expects '%s' of i32, but got '%s'",
        group,
        indices.elementType());
    return indices;
  }

  static Type intoTensor(Operation op) {
    TileType source = Operands.tile(op, "source");
    RankedTensorType target = Operands.tensor(op, "target");
    TileRules.checkSameShape(source, indices(op, "indices"));
    RuleViolation.unless(
        source.elementType() == target.elementType(),
        "cannot store elements of type '%s' into a tensor of '%s'",
        source.elementType(),
        target.elementType());
    return target;
  }

  static Type rows(Operation op) {
    RankedTensorType source = Operands.tensor(op, "source");
    TileType indices = oneRow(op);
    RuleViolation.unless(
        source.rank() == 2 && source.dim(1) > 0,
        "expects a tensor of rank 2 with a static number of columns");
    long[] shape = {indices.dim(1), source.dim(1)};
    long[] valid = {indices.validDim(1), source.dim(1)};
    return TileType.get(shape, elements(source), TileSpace.VEC).withValid(valid);
  }

  private static TileType oneRow(Operation op) {
    TileType indices = indices(op, "indices");
    RuleViolation.unless(
        indices.rank() == 2 && indices.dim(0) == 1,
        "expects 'indices' of one row, but got %s",
        Operands.text(indices.shape()));
    return indices;
  }

  static Type updateRows(Operation op) {
    TileType target = Operands.tile(op, "target");
    TileType source = Operands.tile(op, "source");
    TileType indices = oneRow(op);
    TileRules.checkRank2(target, "tiles");
    TileRules.checkRank2(source, "tiles");
    TileRules.checkSameElements(target, source);
    RuleViolation.unless(
        source.dim(0) == indices.dim(1) && source.dim(1) == target.dim(1),
        "expects 'source' of %dx%d, but got %s",
        indices.dim(1),
        target.dim(1),
        Operands.text(source.shape()));
    return ElementRules.inVec(target);
  }

  static Type gather(Operation op) {
    TileType indices = indices(op, "indices");
    TileType tmp = Operands.tile(op, "tmp");
    TileRules.checkSameElements(indices, tmp);
    TileRules.checkSameShape(indices, tmp);
    return like(indices, Operands.tile(op, "source").elementType());
  }

  static Type gatherBytes(Operation op) {
    return like(indices(op, "offsets"), Operands.tile(op, "source").elementType());
  }

  static void gatherMask(Operation op) {
    TileType source = Operands.tile(op, "source");
    TileType result = (TileType) op.result(0).type();
    RuleViolation.unless(
        TileElement.bits(source.elementType()) == TileElement.bits(result.elementType()),
        "expects elements of as many bits, but got '%s' and '%s'",
        source.elementType(),
        result.elementType());
    RuleViolation.unless(
        source.rank() == result.rank() && result.numElements() <= source.numElements(),
        "expects a result of no more elements than the tile has");
    CreateRules.inVec(result);
  }

  static Type gatherCompare(Operation op) {
    TileType source = Operands.tile(op, "source");
    ElementRules.checkScalar(Groups.operand(op, "scalar").type(), source.elementType());
    RuleViolation.unless(
        TileAttrs.GATHER_CMP_KEYWORDS.contains(TileEnums.CMP.keywordOf(op.attr("cmp")).orElse("")),
        "expects 'cmp' to be eq or gt, but got %s",
        op.attr("cmp"));
    return like(source, TileTypes.i32(source.uniquer()));
  }

  static Type scatter(Operation op) {
    TileType target = Operands.tile(op, "target");
    TileType source = Operands.tile(op, "source");
    TileType indices = Operands.tile(op, "indices");
    TileRules.checkSameElements(target, source);
    TileRules.checkSameShape(source, indices);
    int width = Math.max(16, TileElement.bits(source.elementType()));
    RuleViolation.unless(
        indices.elementType().isSignlessInteger(width),
        "expects 'indices' of i%d for elements of type '%s', but got '%s'",
        width,
        source.elementType(),
        indices.elementType());
    return ElementRules.inVec(target);
  }

  static Type scatterMask(Operation op) {
    TileType target = Operands.tile(op, "target");
    TileRules.checkSameElements(target, Operands.tile(op, "source"));
    return ElementRules.inVec(target);
  }
}
