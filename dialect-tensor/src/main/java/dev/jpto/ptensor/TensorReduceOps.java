package dev.jpto.ptensor;

import static dev.jpto.ptensor.PTensorOp.op;
import static dev.jpto.ptensor.PTensorTypes.COLUMN;
import static dev.jpto.ptensor.PTensorTypes.PLACES_OF_COLUMNS;
import static dev.jpto.ptensor.PTensorTypes.PLACES_OF_ROWS;
import static dev.jpto.ptensor.PTensorTypes.PLAIN;
import static dev.jpto.ptensor.PTensorTypes.ROW;
import static dev.jpto.ptensor.PTensorTypes.SCALAR;
import static dev.jpto.ptensor.PTensorTypes.TENSOR;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ptensor.type.Inferred;
import java.util.List;

/** Reductions to a column or row, and their expansion again (tile-tensor.md section 2.1). */
public final class TensorReduceOps {
  public static final OpDefinition ROW_SUM = row("row_sum", "the sum of each row");
  public static final OpDefinition ROW_MAX = row("row_max", "the greatest element of each row");
  public static final OpDefinition ROW_MIN = row("row_min", "the least element of each row");
  public static final OpDefinition ROW_PROD = row("row_prod", "the product of each row");

  public static final OpDefinition ROW_ARGMAX =
      reduction(
          "row_argmax",
          "where the greatest element of each row is",
          PLACES_OF_ROWS,
          ReduceRules::rowPlaces);

  public static final OpDefinition ROW_ARGMIN =
      reduction(
          "row_argmin",
          "where the least element of each row is",
          PLACES_OF_ROWS,
          ReduceRules::rowPlaces);

  public static final OpDefinition COL_SUM = column("col_sum", "the sum of each column");
  public static final OpDefinition COL_MAX =
      column("col_max", "the greatest element of each column");
  public static final OpDefinition COL_MIN = column("col_min", "the least element of each column");
  public static final OpDefinition COL_PROD = column("col_prod", "the product of each column");

  public static final OpDefinition COL_ARGMAX =
      reduction(
          "col_argmax",
          "where the greatest element of each column is",
          PLACES_OF_COLUMNS,
          ReduceRules::columnPlaces);

  public static final OpDefinition COL_ARGMIN =
      reduction(
          "col_argmin",
          "where the least element of each column is",
          PLACES_OF_COLUMNS,
          ReduceRules::columnPlaces);

  public static final OpDefinition ROW_EXPAND_ADD = withColumn("add", "input + vector");
  public static final OpDefinition ROW_EXPAND_SUB = withColumn("sub", "input - vector");
  public static final OpDefinition ROW_EXPAND_MUL = withColumn("mul", "input * vector");
  public static final OpDefinition ROW_EXPAND_DIV = withColumn("div", "input / vector");
  public static final OpDefinition ROW_EXPAND_MAX =
      withColumn("max", "the greater of input and vector");
  public static final OpDefinition ROW_EXPAND_MIN =
      withColumn("min", "the lesser of input and vector");
  public static final OpDefinition ROW_EXPAND_EXPDIF =
      withColumn("expdif", "e to the power of input - vector");

  public static final OpDefinition COL_EXPAND_ADD = withRow("add", "input + vector");
  public static final OpDefinition COL_EXPAND_SUB = withRow("sub", "input - vector");
  public static final OpDefinition COL_EXPAND_MUL = withRow("mul", "input * vector");
  public static final OpDefinition COL_EXPAND_DIV = withRow("div", "input / vector");
  public static final OpDefinition COL_EXPAND_MAX =
      withRow("max", "the greater of input and vector");
  public static final OpDefinition COL_EXPAND_MIN =
      withRow("min", "the lesser of input and vector");
  public static final OpDefinition COL_EXPAND_EXPDIF =
      withRow("expdif", "e to the power of input - vector");

  public static final OpDefinition ROW_EXPAND =
      op(
              "row_expand",
              "the column vector in every column of target",
              "The result has target's type.")
          .in("target", PLAIN)
          .in("vector", COLUMN)
          .infer(ReduceRules::withColumn);

  public static final OpDefinition COL_EXPAND =
      op("col_expand", "the row vector in every row of target", "The result has target's type.")
          .in("target", PLAIN)
          .in("vector", ROW)
          .infer(ReduceRules::withRow);

  public static final OpDefinition EXPANDS =
      op("expands", "a number in every element of target", "The result has target's type.")
          .in("target", TENSOR)
          .in("scalar", SCALAR)
          .infer(ReduceRules::filled);

  public static final OpDefinition EXPAND_CLONE =
      op(
              "expand_clone",
              "source with axes of extent 1 repeated",
              "The result type says how far; rank and element type are kept.")
          .in("source", TENSOR)
          .given(ReduceRules::cloned);

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
          COL_ARGMIN,
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
          EXPANDS,
          EXPAND_CLONE);

  private TensorReduceOps() {}

  private static OpDefinition row(String name, String summary) {
    return reduction(name, summary, COLUMN, ReduceRules::rows);
  }

  private static OpDefinition column(String name, String summary) {
    return reduction(name, summary, ROW, ReduceRules::columns);
  }

  private static OpDefinition reduction(
      String name, String summary, TypeConstraint result, Inferred.Rule rule) {
    boolean ofRows = name.startsWith("row");
    String axis = ofRows ? "The last axis" : "The second-last axis";
    String places = name.contains("arg") ? " The result has elements of i32." : "";
    return op(name, summary, axis + " of the result is 1; the rank is 2 or more." + places)
        .in("input", PLAIN)
        .infer(result, rule);
  }

  private static OpDefinition withColumn(String what, String summary) {
    return op(
            "row_expand_" + what,
            summary,
            "The vector is a column, its last axis is 1, and is repeated along the rows of input."
                + " The result has input's type.")
        .in("input", PLAIN)
        .in("vector", COLUMN)
        .infer(ReduceRules::withColumn);
  }

  private static OpDefinition withRow(String what, String summary) {
    return op(
            "col_expand_" + what,
            summary,
            "The vector is a row, its second-last axis is 1, and is repeated along the columns of"
                + " input. The result has input's type.")
        .in("input", PLAIN)
        .in("vector", ROW)
        .infer(ReduceRules::withRow);
  }
}
