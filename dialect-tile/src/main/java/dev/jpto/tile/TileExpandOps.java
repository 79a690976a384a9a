package dev.jpto.tile;

import static dev.jpto.ptensor.attr.TileEnums.PRECISION;
import static dev.jpto.tile.TileOp.op;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.TypeConstraint;
import java.util.List;

/** Tiles with the elements of a vector, in {@code vec} (tile-tensor.md section 2.4). */
public final class TileExpandOps {
  private static final String ROW =
      "The elements of each row of `input` with that of `vector`, `[..,M,1]`, of the same element"
          + " type and as many rows.";
  private static final String COL =
      "The elements of each column of `input` with that of `vector`, `[..,1,N]`, of the same"
          + " element type and as many columns.";

  /** {@code tile.row_expand_add}. */
  public static final OpDefinition ROW_EXPAND_ADD =
      op("row_expand_add", "each row plus the element of a column vector", ROW)
          .vec("input", TileTypes.F32_TILE)
          .vec("vector", TileTypes.COLUMN)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, ReductionRules::rowExpandAdd)
          .aliases(AliasFacts.notInGroups("vector"))
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.row_expand_sub}. */
  public static final OpDefinition ROW_EXPAND_SUB =
      row("row_expand_sub", "each row minus the element of a column vector");

  /** {@code tile.row_expand_mul}. */
  public static final OpDefinition ROW_EXPAND_MUL =
      row("row_expand_mul", "each row times the element of a column vector");

  /** {@code tile.row_expand_div}. */
  public static final OpDefinition ROW_EXPAND_DIV =
      op("row_expand_div", "each row divided by the element of a column vector", ROW)
          .vec("input", TileTypes.F32_TILE)
          .vec("vector", TileTypes.COLUMN)
          .maybe("precision", PRECISION)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, ReductionRules::rowExpandWith)
          .aliases(AliasFacts.notInGroups("vector"))
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.row_expand_max}. */
  public static final OpDefinition ROW_EXPAND_MAX =
      row("row_expand_max", "each row, or the element of a column vector where that is greater");

  /** {@code tile.row_expand_min}. */
  public static final OpDefinition ROW_EXPAND_MIN =
      row("row_expand_min", "each row, or the element of a column vector where that is smaller");

  /** {@code tile.row_expand_expdif}. */
  public static final OpDefinition ROW_EXPAND_EXPDIF =
      row("row_expand_expdif", "e to the power of each row minus the element of a column vector");

  /** {@code tile.col_expand_add}. */
  public static final OpDefinition COL_EXPAND_ADD =
      col("col_expand_add", "each column plus the element of a row");

  /** {@code tile.col_expand_sub}. */
  public static final OpDefinition COL_EXPAND_SUB =
      col("col_expand_sub", "each column minus the element of a row");

  /** {@code tile.col_expand_mul}. */
  public static final OpDefinition COL_EXPAND_MUL =
      col("col_expand_mul", "each column times the element of a row");

  /** {@code tile.col_expand_div}. */
  public static final OpDefinition COL_EXPAND_DIV =
      col("col_expand_div", "each column divided by the element of a row");

  /** {@code tile.col_expand_max}. */
  public static final OpDefinition COL_EXPAND_MAX =
      col("col_expand_max", "each column, or the element of a row where that is greater");

  /** {@code tile.col_expand_min}. */
  public static final OpDefinition COL_EXPAND_MIN =
      col("col_expand_min", "each column, or the element of a row where that is smaller");

  /** {@code tile.col_expand_expdif}. */
  public static final OpDefinition COL_EXPAND_EXPDIF =
      col("col_expand_expdif", "e to the power of each column minus the element of a row");

  /** {@code tile.row_expand}: a column vector repeated. */
  public static final OpDefinition ROW_EXPAND =
      over("row_expand", "a column vector repeated", TileTypes.COLUMN, ReductionRules::rowExpand);

  /** {@code tile.col_expand}: a row repeated. */
  public static final OpDefinition COL_EXPAND =
      over("col_expand", "a row repeated", TileTypes.ROW, ReductionRules::colExpand);

  /** {@code tile.expands}: a number repeated. */
  public static final OpDefinition EXPANDS =
      op(
              "expands",
              "a number repeated",
              "A tile like `target`, whose elements are not read, of the number `scalar`.")
          .vec("target", TileTypes.F32_TILE)
          .value("scalar", TileTypes.SCALAR)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, ReductionRules::expandScalar)
          .implement(ValidSource.likeOperand(0))
          .end();

  static final List<OpDefinition> ALL =
      List.of(
          ROW_EXPAND_ADD,
          ROW_EXPAND_SUB,
          ROW_EXPAND_MUL,
          ROW_EXPAND_DIV,
          ROW_EXPAND_MAX,
          ROW_EXPAND_MIN,
          ROW_EXPAND_EXPDIF,
          COL_EXPAND_ADD,
          COL_EXPAND_SUB,
          COL_EXPAND_MUL,
          COL_EXPAND_DIV,
          COL_EXPAND_MAX,
          COL_EXPAND_MIN,
          COL_EXPAND_EXPDIF,
          ROW_EXPAND,
          COL_EXPAND,
          EXPANDS);

  private TileExpandOps() {}

  private static OpDefinition row(String name, String summary) {
    return with(name, summary, ROW, TileTypes.COLUMN, ReductionRules::rowExpandWith);
  }

  private static OpDefinition col(String name, String summary) {
    return with(name, summary, COL, TileTypes.ROW, ReductionRules::colExpandWith);
  }

  private static OpDefinition with(
      String name, String summary, String description, TypeConstraint vector, TileRule rule) {
    return op(name, summary, description)
        .vec("input", TileTypes.F32_TILE)
        .vec("vector", vector)
        .resultIn(TileSpace.VEC, TileTypes.F32_TILE, rule)
        .aliases(AliasFacts.notInGroups("vector"))
        .implement(ValidSource.likeOperand(0))
        .end();
  }

  private static OpDefinition over(
      String name, String summary, TypeConstraint vector, TileRule rule) {
    return op(
            name,
            summary,
            "A tile like `target`, whose elements are not read, of the elements of `vector`.")
        .vec("target", TileTypes.F32_TILE)
        .vec("vector", vector)
        .resultIn(TileSpace.VEC, TileTypes.F32_TILE, rule)
        .aliases(AliasFacts.notInGroups("vector"))
        .implement(ValidSource.likeOperand(0))
        .end();
  }
}
