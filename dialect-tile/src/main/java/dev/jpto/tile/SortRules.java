package dev.jpto.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.Optional;

/** Rules of sorting and merging. */
final class SortRules {
  private SortRules() {}

  static void sort32(Operation op) {
    TileType source = Operands.tile(op, "source");
    TileType result = (TileType) op.result(0).type();
    TileType indices = GatherRules.indices(op, "indices");
    TileRules.checkSameShape(source, indices);
    checkSortable(source);
    int last = source.rank() - 1;
    long[] shape = source.shape();
    long[] valid = source.valid();
    int places = 64 / TileElement.bits(source.elementType());
    shape[last] *= places;
    valid[last] = valid[last] == ShapedType.DYNAMIC ? ShapedType.DYNAMIC : valid[last] * places;
    TileType expected = ElementRules.inVec(source.withShape(shape, valid));
    RuleViolation.unless(
        TileRules.agree(result, expected)
            || TileRules.agree(result, expected.withSpace(Optional.empty())),
        "inferred type(s) '%s' are incompatible with return type(s) of operation '%s'",
        expected,
        result);
  }

  private static void checkSortable(TileType tile) {
    RuleViolation.unless(
        TileRules.isF32(tile.elementType()) || TileRules.isF16(tile.elementType()),
        "cannot sort elements of type '%s'; expects f16 or f32",
        tile.elementType());
  }

  static Type mergeBlocks(Operation op) {
    TileType source = Operands.tile(op, "source");
    checkSortable(source);
    checkOneRow(source);
    long length = ((IntegerAttr) op.attr("block_len")).value();
    RuleViolation.unless(
        length > 0 && length % 64 == 0,
        "expects 'block_len' to be a positive multiple of 64, but got %d",
        length);
    return ElementRules.inVec(source);
  }

  private static void checkOneRow(TileType tile) {
    RuleViolation.unless(
        tile.rank() == 2 && tile.dim(0) == 1,
        "expects tiles of one row, but got %s",
        Operands.text(tile.shape()));
  }

  static void mergeTiles(Operation op) {
    TileType result = (TileType) op.result(0).type();
    int count = Groups.operands(op, "sources").size();
    RuleViolation.unless(
        count >= 2 && count <= 4, "expects 2 to 4 tiles to merge, but got %d", count);
    long cols = 0;
    for (Value value : Groups.operands(op, "sources")) {
      TileType source = (TileType) value.type();
      checkSortable(source);
      checkOneRow(source);
      TileRules.checkSameElements(source, result);
      cols += source.dim(1);
    }
    checkOneRow(result);
    RuleViolation.unless(
        result.dim(1) == cols, "expects a result of %d columns, but got %d", cols, result.dim(1));
    TileType tmp = Operands.tile(op, "tmp");
    TileRules.checkSameElements(tmp, result);
    checkOneRow(tmp);
    RuleViolation.unless(
        tmp.dim(1) >= cols, "expects 'tmp' of at least %d columns, but got %d", cols, tmp.dim(1));
    CreateRules.inVec(result);
  }
}
