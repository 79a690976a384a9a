package dev.jpto.pto;

import static dev.jpto.pto.ElementOps.precise;
import static dev.jpto.pto.PtoOp.op;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Reductions and broadcasts along rows and columns (pto-dialect.md section 5.5). */
final class ReductionOps {
  static final List<OpDefinition> ALL =
      List.of(
          withTmp(
              "trowsum",
              "sum of each row",
              "`src` is row major in the vector memory; `dst` has one valid column and as many"
                  + " valid rows. `tmp` is required. Elements: i16, i32, f16 or f32."),
          withTmp(
              "trowprod",
              "product of each row",
              "`src` is row major in the vector memory; `dst` has one valid column and as many"
                  + " valid rows. `tmp` is required. `tmp` has the element type and valid extents"
                  + " of `src`. Elements: i16, i32, f16 or f32."),
          withTmp(
              "trowmax",
              "maximum of each row",
              "`src` is row major in the vector memory; `dst` has one valid column and as many"
                  + " valid rows. `tmp` is required. Elements: i16, i32, f16 or f32."),
          withTmp(
              "trowmin",
              "minimum of each row",
              "`src` is row major in the vector memory; `dst` has one valid column and as many"
                  + " valid rows. `tmp` is required. `tmp` has the element type and valid extents"
                  + " of `src`. Elements: i16, i32, f16 or f32."),
          withTmp(
              "trowargmax",
              "column of the maximum of each row",
              "`src` is row major in the vector memory; `dst` has one valid column and as many"
                  + " valid rows. `tmp` is required. `tmp` has the element type and valid extents"
                  + " of `src`; `dst` has 32-bit integers, columns counted from 0."),
          withTmp(
              "trowargmin",
              "column of the minimum of each row",
              "`src` is row major in the vector memory; `dst` has one valid column and as many"
                  + " valid rows. `tmp` is required. `tmp` has the element type and valid extents"
                  + " of `src`; `dst` has 32-bit integers, columns counted from 0."),
          op(
                  "tcolsum",
                  "sum of each column",
                  "`src` and `dst` are row major in the vector memory and have the same element"
                      + " type and valid columns. `tmp` is given exactly if `isBinary` is, be it"
                      + " false; `isBinary` sums in pairs. Elements: i16, i32, f16 or f32; a5 adds"
                      + " i8 and bf16.")
              .in("src")
              .tmpOptional("tmp")
              .out("dst")
              .maybe("isBinary", PtoAttrs.BOOL)
              .end(),
          plain(
              "tcolprod",
              "product of each column",
              "`src` and `dst` are row major in the vector memory and have the same element type"
                  + " and valid columns. Elements: i16, i32, f16 or f32; a5 adds bf16."),
          plain(
              "tcolmax",
              "maximum of each column",
              "`src` and `dst` are row major in the vector memory and have the same element type"
                  + " and valid columns. Elements: i16, i32, f16 or f32; a5 adds i8 and bf16."),
          plain(
              "tcolmin",
              "minimum of each column",
              "`src` and `dst` are row major in the vector memory and have the same element type"
                  + " and valid columns. Elements: i16, i32, f16 or f32; a5 adds i8 and bf16."),
          withTmp(
              "tcolargmax",
              "row of the maximum of each column",
              "`src` has elements of 8, 16 or 32 bits; `tmp` has its element type and valid"
                  + " extents; `dst` has one valid row of 32-bit integers, rows counted from 0."),
          withTmp(
              "tcolargmin",
              "row of the minimum of each column",
              "`src` has elements of 8, 16 or 32 bits; `tmp` has its element type and valid"
                  + " extents; `dst` has one valid row of 32-bit integers, rows counted from 0."),
          op(
                  "thistogram",
                  "counts bytes of src",
                  "For each row, how often each byte occurs: the upper byte of the 16-bit elements,"
                      + " or the lower if `isMSB` is false. `idx` has one column of i8; `dst` has"
                      + " i32 and at least 256 columns. a5 only.")
              .in("src", "idx")
              .out("dst")
              .maybe("isMSB", PtoAttrs.BOOL)
              .end(),
          plain(
              "trowexpand",
              "dst[i, j] = src[i, 0]",
              "The first column of `src` in every column. Same element type and valid rows: i8,"
                  + " i16, i32, f16, bf16 or f32."),
          plain(
              "tcolexpand",
              "dst[i, j] = src[0, j]",
              "The first row of `src` in every row. Same element type and valid columns: i8, i16,"
                  + " i32, f16, bf16 or f32."),
          rows(
                  "trowexpandmul",
                  "each row times its factor",
                  "`src1` has a number for each row of `src0`. All have the same element type;"
                      + " `dst` is row major. Elements: i16, i32, f16 or f32; a5 adds i8.")
              .end(),
          rows(
                  "trowexpandsub",
                  "each row minus its number",
                  "`src1` has a number for each row of `src0`. All have the same element type;"
                      + " `dst` is row major. Elements: i16, i32, f16 or f32; a5 adds i8.")
              .end(),
          precise(
              rows(
                  "trowexpanddiv",
                  "each row divided by its number",
                  "`src1` has a number for each row of `src0`. All have the same element type;"
                      + " `dst` is row major. Elements: f16 or f32; a5 adds i8, i16 and i32."
                      + " `HIGH_PRECISION` needs floats.")),
          columns(
                  "trowexpandadd",
                  "each row plus its number",
                  "`src1` has a number for each row of `src0`. It has one column, or if row major"
                      + " 32 bytes in each row. `src0` and `dst` are row major with the same valid"
                      + " extents. Elements: i16, i32, f16 or f32; a5 adds i8.")
              .end(),
          rows(
                  "trowexpandmax",
                  "maximum of each element and its row's number",
                  "One source has the valid extents of `dst`, the other a number for each row, as"
                      + " in `pto.trowexpandadd`. A `tmp` is for a3 only. Elements: i16, i32, f16"
                      + " or f32; a5 adds i8.")
              .end(),
          rows(
                  "trowexpandmin",
                  "minimum of each element and its row's number",
                  "One source has the valid extents of `dst`, the other a number for each row, as"
                      + " in `pto.trowexpandadd`. A `tmp` is for a3 only. Elements: i16, i32, f16"
                      + " or f32; a5 adds i8.")
              .end(),
          rows(
                  "trowexpandexpdif",
                  "e ** (element - its row's number)",
                  "One source has the valid extents of `dst`, the other a number for each row, as"
                      + " in `pto.trowexpandadd`. A `tmp` is for a3 only. Elements: f16 or f32.")
              .end(),
          columns(
                  "tcolexpandadd",
                  "each column plus its number",
                  "`src1` has a number for each column: a row with as many valid columns as `dst`."
                      + " All are row major; `src0` and `dst` have the same extents. Elements: i16,"
                      + " i32, f16 or f32; a5 adds i8.")
              .end(),
          columns(
                  "tcolexpandsub",
                  "each column minus its number",
                  "`src1` has a number for each column: a row with as many valid columns as `dst`."
                      + " All are row major; `src0` and `dst` have the same extents. Elements: i16,"
                      + " i32, f16 or f32; a5 adds i8.")
              .end(),
          columns(
                  "tcolexpandmul",
                  "each column times its factor",
                  "`src1` has a number for each column: a row with as many valid columns as `dst`."
                      + " All are row major; `src0` and `dst` have the same extents. Elements: i16,"
                      + " i32, f16 or f32; a5 adds i8.")
              .end(),
          precise(
              columns(
                  "tcolexpanddiv",
                  "each column divided by its number",
                  "`src1` has a number for each column: a row with as many valid columns as `dst`."
                      + " All are row major; `src0` and `dst` have the same extents. Elements: f16"
                      + " or f32; a5 adds i8, i16 and i32. `HIGH_PRECISION` needs floats.")),
          columns(
                  "tcolexpandmax",
                  "maximum of each element and its column's number",
                  "`src1` has a number for each column: a row with as many valid columns as `dst`."
                      + " All are row major; `src0` and `dst` have the same extents. Elements: i16,"
                      + " i32, f16 or f32; a5 adds i8.")
              .end(),
          columns(
                  "tcolexpandmin",
                  "minimum of each element and its column's number",
                  "`src1` has a number for each column: a row with as many valid columns as `dst`."
                      + " All are row major; `src0` and `dst` have the same extents. Elements: i16,"
                      + " i32, f16 or f32; a5 adds i8.")
              .end(),
          columns(
                  "tcolexpandexpdif",
                  "e ** (element - its column's number)",
                  "`src1` has a number for each column: a row with as many valid columns as `dst`."
                      + " All are row major; `src0` and `dst` have the same extents. Elements: f16"
                      + " or f32.")
              .end());

  private ReductionOps() {}

  private static OpDefinition plain(String name, String summary, String description) {
    return op(name, summary, description).in("src").out("dst").end();
  }

  private static OpDefinition withTmp(String name, String summary, String description) {
    return op(name, summary, description).in("src").tmp("tmp").out("dst").end();
  }

  private static PtoOp rows(String name, String summary, String description) {
    return op(name, summary, description).in("src0", "src1").tmpOptional("tmp").out("dst");
  }

  private static PtoOp columns(String name, String summary, String description) {
    return op(name, summary, description).in("src0", "src1").out("dst");
  }
}
