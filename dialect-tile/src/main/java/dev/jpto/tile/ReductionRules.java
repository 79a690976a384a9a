package dev.jpto.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.attr.TileEnums;
import java.util.Optional;

/** Rules of reductions and of what repeats rows and columns (tile-tensor.md section 2.4). */
final class ReductionRules {
  private ReductionRules() {}

  /** One element for each row, as a column vector. */
  static Type row(Operation op) {
    TileType input = rowInput(op);
    TileType tmp = Operands.tile(op, "tmp");
    TileRules.checkSameElements(input, tmp);
    RuleViolation.unless(
        tmp.rank() == input.rank(),
        "expects 'tmp' of rank %d, but got %d",
        input.rank(),
        tmp.rank());
    for (int axis = 0; axis < tmp.rank(); axis++) {
      RuleViolation.unless(
          tmp.dim(axis) >= input.dim(axis),
          "expects 'tmp' of at least %d elements on axis %d, but got %d",
          input.dim(axis),
          axis,
          tmp.dim(axis));
    }
    return column(input, input.elementType());
  }

  static Type rowArg(Operation op) {
    TileType input = rowInput(op);
    TileType tmp = Operands.tile(op, "tmp");
    TileRules.checkSameElements(input, tmp);
    TileRules.checkSameShape(input, tmp);
    return column(input, TileTypes.i32(input.uniquer()));
  }

  private static TileType rowInput(Operation op) {
    TileType input = Operands.tile(op, "input");
    RuleViolation.unless(
        input.rank() >= 2, "expects a tile of rank 2 or more, but got rank %d", input.rank());
    checkReducible(input.elementType());
    checkNotEmpty(input);
    checkRowMajor(input, "input");
    return input;
  }

  private static void checkReducible(Type type) {
    boolean fits =
        switch (type) {
          case IntegerType i -> i.isSignless() && (i.width() == 16 || i.width() == 32);
          case FloatType f -> TileRules.isF32(f) || TileRules.isF16(f);
          default -> false;
        };
    RuleViolation.unless(
        fits, "cannot reduce elements of type '%s'; expects i16, i32, f16 or f32", type);
  }

  private static void checkNotEmpty(TileType input) {
    for (long extent : input.valid()) {
      RuleViolation.unless(
          extent != 0, "expects valid elements, but %s are", Operands.text(input.valid()));
    }
  }

  /** A tile without boxes, row by row; one that is still to be placed may be anything. */
  private static void checkRowMajor(TileType tile, String what) {
    boolean placed = tile.space().filter(s -> s == TileSpace.VEC).isPresent();
    RuleViolation.unless(
        !placed || tile.layout().isRowMajor(), "expects '%s' to be row-major without boxes", what);
  }

  private static TileType column(TileType input, Type element) {
    int last = input.rank() - 1;
    long[] shape = input.shape();
    long[] valid = input.valid();
    shape[last] = 1;
    valid[last] = 1;
    TileType column = TileType.get(shape, element, TileSpace.VEC).withValid(valid);
    return column.rank() == 2 ? column.withLayout(TileLayout.DN) : column;
  }

  /** One element for each column, as a row. */
  static Type col(Operation op) {
    TileType input = colInput(op);
    return row(input, input.elementType());
  }

  static Type colSum(Operation op) {
    TileType input = Operands.tile(op, "input");
    Optional<TileType> tmp = Operands.optionalTile(op, "tmp");
    tmp.ifPresent(room -> TileRules.checkSameElements(input, room));
    return col(op);
  }

  static Type colArg(Operation op) {
    TileType input = colInput(op);
    TileType tmp = Operands.tile(op, "tmp");
    TileRules.checkSameElements(input, tmp);
    TileRules.checkSameShape(input, tmp);
    return row(input, TileTypes.i32(input.uniquer()));
  }

  private static TileType colInput(Operation op) {
    TileType input = Operands.tile(op, "input");
    RuleViolation.unless(
        input.rank() >= 2, "expects a tile of rank 2 or more, but got rank %d", input.rank());
    checkNotEmpty(input);
    checkRowMajor(input, "input");
    return input;
  }

  private static TileType row(TileType input, Type element) {
    int axis = input.rank() - 2;
    long[] shape = input.shape();
    long[] valid = input.valid();
    shape[axis] = 1;
    valid[axis] = 1;
    return TileType.get(shape, element, TileSpace.VEC).withValid(valid).withLayout(TileLayout.ND);
  }

  /** Each row with the element of a column vector. */
  static Type rowExpandWith(Operation op) {
    TileType input = Operands.tile(op, "input");
    TileType vector = Operands.tile(op, "vector");
    checkColumn(input, vector);
    checkRowMajor(input, "input");
    if (TileEnums.PRECISION.keywordOf(op.attr("precision")).isPresent()) {
      ElementRules.checkPrecision(op, input);
    }
    return ElementRules.inVec(input);
  }

  static Type rowExpandAdd(Operation op) {
    Type element = Operands.tile(op, "input").elementType();
    RuleViolation.unless(
        isRowAddable(element),
        "cannot add to elements of type '%s'; expects i8, i16, i32, f16 or f32",
        element);
    return rowExpandWith(op);
  }

  /** Whether {@code row_expand_add} has elements of this type. */
  static boolean isRowAddable(Type element) {
    return switch (element) {
      case IntegerType i -> i.isSignless() && i.width() <= 32 && i.width() >= 8;
      case FloatType f -> TileRules.isF32(f) || TileRules.isF16(f);
      default -> false;
    };
  }

  private static void checkColumn(TileType tile, TileType vector) {
    TileRules.checkSameElements(tile, vector);
    checkVectorRank(tile, vector);
    int last = vector.rank() - 1;
    RuleViolation.unless(
        vector.dim(last) == 1,
        "expects a vector of one column, but got %s",
        Operands.text(vector.shape()));
    RuleViolation.unless(
        vector.dim(last - 1) == tile.dim(last - 1),
        "expects a vector of as many rows as the tile: %d, but got %d",
        tile.dim(last - 1),
        vector.dim(last - 1));
  }

  private static void checkVectorRank(TileType tile, TileType vector) {
    RuleViolation.unless(
        tile.rank() >= 2 && tile.rank() == vector.rank(),
        "expects a tile and a vector of one rank, 2 or more, but got %d and %d",
        tile.rank(),
        vector.rank());
  }

  /** Each column with the element of a row. */
  static Type colExpandWith(Operation op) {
    TileType input = Operands.tile(op, "input");
    checkRow(input, Operands.tile(op, "vector"));
    checkRowMajor(input, "input");
    return ElementRules.inVec(input);
  }

  private static void checkRow(TileType tile, TileType vector) {
    TileRules.checkSameElements(tile, vector);
    checkVectorRank(tile, vector);
    int last = vector.rank() - 1;
    RuleViolation.unless(
        vector.dim(last - 1) == 1,
        "expects a vector of one row, but got %s",
        Operands.text(vector.shape()));
    RuleViolation.unless(
        vector.dim(last) == tile.dim(last),
        "expects a vector of as many columns as the tile: %d, but got %d",
        tile.dim(last),
        vector.dim(last));
  }

  static Type rowExpand(Operation op) {
    TileType target = Operands.tile(op, "target");
    checkColumn(target, Operands.tile(op, "vector"));
    return ElementRules.inVec(target);
  }

  static Type colExpand(Operation op) {
    TileType target = Operands.tile(op, "target");
    checkRow(target, Operands.tile(op, "vector"));
    return ElementRules.inVec(target);
  }

  static Type expandScalar(Operation op) {
    TileType target = Operands.tile(op, "target");
    ElementRules.checkScalar(Groups.operand(op, "scalar").type(), target.elementType());
    return ElementRules.inVec(target);
  }
}
