package dev.jpto.pto;

import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.F32;
import static dev.jpto.pto.PtoTypes.INT;
import static dev.jpto.pto.PtoTypes.TILE_OR_SCALAR;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Element by element (pto-dialect.md section 5.4). */
final class ElementOps {
  static final List<OpDefinition> ALL =
      List.of(
          // Two tiles.
          binary(
                  "tadd",
                  "dst = src0 + src1",
                  "All three have the same element type and valid extents and are row major."
                      + " Elements: i16, i32, f16 or f32; a5 adds i8 and bf16.")
              .end(),
          binary(
                  "tsub",
                  "dst = src0 - src1",
                  "All three have the same element type and valid extents and are row major."
                      + " Elements: i16, i32, f16 or f32; a5 adds i8.")
              .end(),
          binary(
                  "tmul",
                  "dst = src0 * src1",
                  "All three have the same element type and valid extents and are row major."
                      + " Elements: i16, i32, f16 or f32.")
              .end(),
          precise(
              binary(
                  "tdiv",
                  "dst = src0 / src1",
                  "All three have the same element type and valid extents and are row major."
                      + " Elements: f16 or f32; a5 adds i16 and i32. `HIGH_PRECISION` needs"
                      + " floats.")),
          binary(
                  "tfmod",
                  "dst = src0 fmod src1",
                  "All three have the same element type and valid extents and are row major. The"
                      + " result has the sign of src0. Elements: i16, i32, f16 or f32.")
              .end(),
          binary(
                  "tmin",
                  "dst = min(src0, src1)",
                  "All three have the same element type and valid extents and are row major."
                      + " Elements: i16, i32, f16 or f32; a5 adds i8 and bf16.")
              .end(),
          binary(
                  "tmax",
                  "dst = max(src0, src1)",
                  "All three have the same element type and valid extents and are row major."
                      + " Elements: i16, i32, f16 or f32; a5 adds i8.")
              .end(),
          binary(
                  "tand",
                  "dst = src0 & src1",
                  "All three have the same element type and valid extents and are row major."
                      + " Elements: i8 or i16; a5 adds i32.")
              .end(),
          binary(
                  "tor",
                  "dst = src0 | src1",
                  "All three have the same element type and valid extents and are row major."
                      + " Elements: i8 or i16; a5 adds i32.")
              .end(),
          binary(
                  "tshl",
                  "dst = src0 << src1",
                  "All three have the same element type and valid extents and are row major."
                      + " Elements: i8, i16 or i32.")
              .end(),
          binary(
                  "tshr",
                  "dst = src0 >> src1",
                  "All three have the same element type and valid extents and are row major."
                      + " Elements: i8, i16 or i32.")
              .end(),
          binaryTmp(
              "txor",
              "dst = src0 ^ src1",
              "Sources and `dst` have the same element type and valid extents and are row major, on"
                  + " a3 `tmp` too. Elements: i8 or i16; a5 adds i32."),
          binaryTmp(
              "trem",
              "dst = src0 rem src1",
              "Sources and `dst` have the same element type and valid extents and are row major;"
                  + " `tmp` has the elements of `dst`, one valid row or more and at least its"
                  + " columns. Elements: i32 or f32; a5 adds i16 and f16."),
          binaryTmp(
              "tprelu",
              "dst = src0 > 0 ? src0 : src0 * src1",
              "The sources, `tmp` and `dst` have the same extents; elements are f16 or f32. On a3"
                  + " `tmp` has 8-bit integers, and the four are different tiles."),
          binary(
                  "tpartadd",
                  "tadd where one source is valid in part only",
                  "Where both sources are valid the result is of both, else it is the one that is."
                      + " Each source is valid inside what is valid of `dst`; on a3 one of them in"
                      + " all of it.")
              .end(),
          binary(
                  "tpartmul",
                  "tmul where one source is valid in part only",
                  "Where both sources are valid the result is of both, else it is the one that is."
                      + " Each source is valid inside what is valid of `dst`; on a3 one of them in"
                      + " all of it.")
              .end(),
          binary(
                  "tpartmax",
                  "tmax where one source is valid in part only",
                  "Where both sources are valid the result is of both, else it is the one that is."
                      + " All tiles have the same extents; each source is valid inside what is"
                      + " valid of `dst`, on a3 one of them in all of it.")
              .end(),
          binary(
                  "tpartmin",
                  "tmin where one source is valid in part only",
                  "Where both sources are valid the result is of both, else it is the one that is."
                      + " All tiles have the same extents; each source is valid inside what is"
                      + " valid of `dst`, on a3 one of them in all of it.")
              .end(),
          argument(
              "tpartargmax",
              "tpartmax and where its values come from",
              "Each value comes with an i32 index, of `src0Idx` or `src1Idx`, and `dstIdx` gets the"
                  + " index of the value taken. Indices have the extents of their values."),
          argument(
              "tpartargmin",
              "tpartmin and where its values come from",
              "Each value comes with an i32 index, of `src0Idx` or `src1Idx`, and `dstIdx` gets the"
                  + " index of the value taken. Indices have the extents of their values."),
          op(
                  "taddc",
                  "dst = src0 + src1 + src2",
                  "A sum of three tiles of the same extents in one step, as the target computes"
                      + " it.")
              .in("src0", "src1", "src2")
              .out("dst")
              .end(),
          op(
                  "tsubc",
                  "dst = src0 - src1 + src2",
                  "A sum of three tiles of the same extents in one step, as the target computes"
                      + " it.")
              .in("src0", "src1", "src2")
              .out("dst")
              .end(),

          // A tile and a number.
          op(
                  "taddsc",
                  "dst = src0 + scalar + src1",
                  "A sum of two tiles of the same extents and a number in one step, as the target"
                      + " computes it.")
              .in("src0")
              .scalar("scalar")
              .in("src1")
              .out("dst")
              .end(),
          op(
                  "tsubsc",
                  "dst = src0 - scalar + src1",
                  "A sum of two tiles of the same extents and a number in one step, as the target"
                      + " computes it.")
              .in("src0")
              .scalar("scalar")
              .in("src1")
              .out("dst")
              .end(),
          withScalar(
              "tadds",
              "dst = src + scalar",
              "`src` and `dst` are in the vector memory and have the same element type and valid"
                  + " extents. The type of the number is not compared with that of the elements."
                  + " Elements: i16, i32, f16 or f32; a5 adds i8 and bf16."),
          withScalar(
              "tsubs",
              "dst = src - scalar",
              "`src` and `dst` are in the vector memory and have the same element type and valid"
                  + " extents. The type of the number is not compared with that of the elements."
                  + " Elements: i16, i32, f16 or f32; a5 adds i8 and bf16."),
          withScalar(
              "tmuls",
              "dst = src * scalar",
              "`src` and `dst` are in the vector memory and have the same element type and valid"
                  + " extents. The type of the number is not compared with that of the elements."
                  + " Elements: i16, i32, f16 or f32; a5 adds i8 and bf16."),
          withScalar(
              "tmaxs",
              "dst = max(src, scalar)",
              "`src` and `dst` are in the vector memory and have the same element type and valid"
                  + " extents. The type of the number is not compared with that of the elements."
                  + " Elements: i16, i32, f16 or f32; a5 adds i8 and bf16."),
          withScalar(
              "tmins",
              "dst = min(src, scalar)",
              "`src` and `dst` are in the vector memory and have the same element type and valid"
                  + " extents. The type of the number is not compared with that of the elements."
                  + " Elements: i16, i32, f16 or f32; a5 adds i8 and bf16."),
          precise(
              op(
                      "tdivs",
                      "dst = src / scalar, or scalar / src in the other order",
                      "Exactly one of the first two operands is a tile; the order of the two is"
                          + " that of the division. Tiles are in the vector memory and have the"
                          + " same element type and valid extents. `HIGH_PRECISION` needs floats.")
                  .in("src", TILE_OR_SCALAR)
                  .in("scalar", TILE_OR_SCALAR)
                  .out("dst")),
          withScalar(
              "taxpy",
              "dst = dst + src * scalar",
              "`dst` is read and written. The number has the element type of `src`; `dst` has that"
                  + " too, or f32 where it is f16. Elements: f16 or f32; a5 adds bf16."),
          withScalar(
              "tfmods",
              "dst = src fmod scalar",
              "The number has the element type; both tiles are row major with the same valid"
                  + " extents. The result has the sign of `src`."),
          op(
                  "trems",
                  "dst = src rem scalar",
                  "The number has the element type; tiles are as in `pto.trem`.")
              .in("src")
              .scalar("scalar")
              .tmp("tmp")
              .out("dst")
              .end(),
          withInt(
              "tands",
              "dst = src & scalar",
              "The number is an integer of any width. `src` and `dst` are different tiles with the"
                  + " same element type and valid extents, row major. Elements: i8 or i16; a5 adds"
                  + " i32."),
          withInt(
              "tors",
              "dst = src | scalar",
              "The number is an integer of any width. `src` and `dst` are different tiles with the"
                  + " same element type and valid extents, row major. Elements: i8 or i16; a5 adds"
                  + " i32."),
          op("txors", "dst = src ^ scalar", "As `pto.tands`, with a tile for intermediate results.")
              .in("src")
              .value("scalar", INT)
              .tmp("tmp")
              .out("dst")
              .end(),
          withInt(
              "tshls",
              "dst = src << scalar",
              "The number is an integer of any width, not negative if constant. Elements: i16 or"
                  + " i32; a5 adds i8."),
          withInt(
              "tshrs",
              "dst = src >> scalar",
              "The number is an integer of any width, not negative if constant. Elements: i16 or"
                  + " i32; a5 adds i8."),
          op(
                  "tlrelu",
                  "dst = src > 0 ? src : src * slope",
                  "`src` and `dst` are in the vector memory and have the same element type and"
                      + " valid extents. `slope` is f32. Elements: f16 or f32.")
              .in("src")
              .value("slope", F32)
              .out("dst")
              .end(),
          op(
                  "texpands",
                  "dst = scalar in every element",
                  "Sets all elements of a tile of the vector memory or of `mat`. The number has the"
                      + " element type: i16, i32, f16, bf16 or f32; a5 adds i8.")
              .scalar("scalar")
              .out("dst")
              .end(),

          // One tile.
          unary(
                  "tabs",
                  "dst = |src|",
                  "Both tiles are row major, in the vector memory, with the same element type and"
                      + " valid extents; they may be the same tile. Elements: f16 or f32.")
              .end(),
          unary(
                  "tneg",
                  "dst = -src",
                  "`src` and `dst` are in the vector memory and have the same element type and"
                      + " valid extents. Elements: i16, i32, f16 or f32; a5 adds i8 and bf16.")
              .end(),
          unary(
                  "tnot",
                  "dst = ~src",
                  "Both tiles are row major, in the vector memory, with the same element type and"
                      + " valid extents; they may be the same tile. Elements: i16; a5 adds i8 and"
                      + " i32.")
              .end(),
          unary(
                  "trelu",
                  "dst = max(src, 0)",
                  "Both tiles are row major, in the vector memory, with the same element type and"
                      + " valid extents; they may be the same tile. Elements: i32, f16 or f32.")
              .end(),
          precise(
              unary(
                  "texp",
                  "dst = e ** src",
                  "Both tiles are row major, in the vector memory, with the same element type and"
                      + " valid extents; they may be the same tile. Elements: f16 or f32.")),
          precise(
              unary(
                  "tlog",
                  "dst = ln src",
                  "Both tiles are row major, in the vector memory, with the same element type and"
                      + " valid extents; they may be the same tile. Elements: f16 or f32.")),
          precise(
              unary(
                  "tsqrt",
                  "dst = square root of src",
                  "Both tiles are row major, in the vector memory, with the same element type and"
                      + " valid extents; they may be the same tile. Elements: f16 or f32.")),
          precise(
              unary(
                  "trecip",
                  "dst = 1 / src",
                  "Both tiles are row major, in the vector memory, with the same element type and"
                      + " valid extents; on a3 they are different tiles. Elements: f16 or f32.")),
          precise(
              unary(
                      "trsqrt",
                      "dst = 1 / square root of src",
                      "Both tiles are row major, in the vector memory, with the same element type"
                          + " and valid extents; they may be the same tile. A `tmp` has at least 32"
                          + " bytes. Elements: f16 or f32.")
                  .tmpOptional("tmp")),
          unary(
                  "tcvt",
                  "dst = src as elements of another type",
                  "Both tiles have the same extents and valid extents. `rmode` rounds what the new"
                      + " type cannot hold; `sat_mode` says whether what is too large becomes the"
                      + " largest value. Pairs of types are not checked by ptoas.")
              .tmpOptional("tmp")
              .always("rmode", PtoEnums.ROUND_MODE, "CAST_RINT")
              .maybe("sat_mode", PtoEnums.SATURATION_MODE)
              .end());

  private ElementOps() {}

  private static PtoOp unary(String name, String summary, String description) {
    return op(name, summary, description).in("src").out("dst");
  }

  private static PtoOp binary(String name, String summary, String description) {
    return op(name, summary, description).in("src0", "src1").out("dst");
  }

  private static OpDefinition binaryTmp(String name, String summary, String description) {
    return op(name, summary, description).in("src0", "src1").tmp("tmp").out("dst").end();
  }

  private static OpDefinition argument(String name, String summary, String description) {
    return op(name, summary, description)
        .in("src0", "src1", "src0Idx", "src1Idx")
        .out("dst", "dstIdx")
        .end();
  }

  private static OpDefinition withScalar(String name, String summary, String description) {
    return op(name, summary, description).in("src").scalar("scalar").out("dst").end();
  }

  private static OpDefinition withInt(String name, String summary, String description) {
    return op(name, summary, description).in("src").value("scalar", INT).out("dst").end();
  }

  static OpDefinition precise(PtoOp op) {
    return op.always("precision_mode", PtoEnums.PRECISION_MODE, "DEFAULT").end();
  }
}
