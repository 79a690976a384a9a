package dev.jpto.tile;

import static dev.jpto.tile.TileOp.op;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.TypeConstraint;
import java.util.List;

/** One number for each row or column, in {@code vec} (tile-tensor.md section 2.4). */
public final class TileReductionOps {
  private static final String ROW =
      "One number for each row, as a column vector. Elements are i16, i32, f16 or f32, row by row,"
          + " and some are valid. `tmp` is room for intermediate results, of the element type and"
          + " at least the extents of the tile.";
  private static final String ROW_ARG =
      "The index, an i32, for each row, as a column vector; `tmp` is room for intermediate results,"
          + " of the same shape.";
  private static final String COL = "One number for each column, as a row.";

  /** {@code tile.row_sum}: the sum of each row. */
  public static final OpDefinition ROW_SUM = row("row_sum", "the sum of each row");

  /** {@code tile.row_max}: the greatest element of each row. */
  public static final OpDefinition ROW_MAX = row("row_max", "the greatest element of each row");

  /** {@code tile.row_min}: the smallest element of each row. */
  public static final OpDefinition ROW_MIN = row("row_min", "the smallest element of each row");

  /** {@code tile.row_prod}: the product of each row. */
  public static final OpDefinition ROW_PROD = row("row_prod", "the product of each row");

  /** {@code tile.row_argmax}: where the greatest element of each row is. */
  public static final OpDefinition ROW_ARGMAX =
      rowArg("row_argmax", "where the greatest element of each row is");

  /** {@code tile.row_argmin}: where the smallest element of each row is. */
  public static final OpDefinition ROW_ARGMIN =
      rowArg("row_argmin", "where the smallest element of each row is");

  /** {@code tile.col_sum}: the sum of each column. */
  public static final OpDefinition COL_SUM =
      op(
              "col_sum",
              "the sum of each column",
              COL + " With `tmp`, room for intermediate results, pairs are added first.")
          .vec("input", TileTypes.F32_TILE)
          .vecOptional("tmp", TileTypes.F32_TILE)
          .resultIn(TileSpace.VEC, TileTypes.ROW, ReductionRules::colSum)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.col_max}: the greatest element of each column. */
  public static final OpDefinition COL_MAX = col("col_max", "the greatest element of each column");

  /** {@code tile.col_min}: the smallest element of each column. */
  public static final OpDefinition COL_MIN = col("col_min", "the smallest element of each column");

  /** {@code tile.col_prod}: the product of each column. */
  public static final OpDefinition COL_PROD = col("col_prod", "the product of each column");

  /** {@code tile.col_argmax}: where the greatest element of each column is. */
  public static final OpDefinition COL_ARGMAX =
      colArg("col_argmax", "where the greatest element of each column is");

  /** {@code tile.col_argmin}: where the smallest element of each column is. */
  public static final OpDefinition COL_ARGMIN =
      colArg("col_argmin", "where the smallest element of each column is");

  static final List<OpDefinition> ALL =
      List.of(
          ROW_SUM,
          ROW_MAX,
          ROW_MIN,
          ROW_PROD,
          ROW_ARGMAX,
          ROW_ARGMIN,
          COL_SUM,
          COL_MAX,
          COL_MIN,
          COL_PROD,
          COL_ARGMAX,
          COL_ARGMIN);

  private TileReductionOps() {}

  private static OpDefinition row(String name, String summary) {
    return rowOp(name, summary, ROW, TileTypes.COLUMN, ReductionRules::row);
  }

  private static OpDefinition rowArg(String name, String summary) {
    return rowOp(name, summary, ROW_ARG, TileTypes.I32_COLUMN, ReductionRules::rowArg);
  }

  private static OpDefinition rowOp(
      String name, String summary, String description, TypeConstraint result, TileRule rule) {
    return op(name, summary, description)
        .vec("input", TileTypes.F32_TILE)
        .vec("tmp", TileTypes.F32_TILE)
        .resultIn(TileSpace.VEC, result, rule)
        .aliases(AliasFacts.NOT_IN_ANY)
        .implement(ValidSource.likeOperand(0))
        .end();
  }

  private static OpDefinition col(String name, String summary) {
    return op(name, summary, COL)
        .vec("input", TileTypes.F32_TILE)
        .resultIn(TileSpace.VEC, TileTypes.ROW, ReductionRules::col)
        .implement(ValidSource.likeOperand(0))
        .end();
  }

  private static OpDefinition colArg(String name, String summary) {
    return op(
            name,
            summary,
            "The index, an i32, for each column, as a row; `tmp` is room for intermediate results,"
                + " of the same shape.")
        .vec("input", TileTypes.F32_TILE)
        .vec("tmp", TileTypes.F32_TILE)
        .resultIn(TileSpace.VEC, TileTypes.I32_ROW, ReductionRules::colArg)
        .aliases(AliasFacts.NOT_IN_ANY)
        .implement(ValidSource.likeOperand(0))
        .end();
  }
}
