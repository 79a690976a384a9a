package dev.jpto.pto;

import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.ANY;
import static dev.jpto.pto.PtoTypes.GLOBAL;
import static dev.jpto.pto.PtoTypes.I64;
import static dev.jpto.pto.PtoTypes.INDEX;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Moves between memories (pto-dialect.md section 5.2). */
final class MoveOps {
  static final List<OpDefinition> ALL =
      List.of(
          op(
                  "tload",
                  "loads a tile from global memory",
                  "Copies a slice of global memory to a tile of the vector memory or of `mat`."
                      + " Elements have the same size; the extents of the two are not compared. The"
                      + " operands and attributes for padding are read but have no effect in the"
                      + " code ptoas makes.")
              .in("src", GLOBAL)
              .out("dst")
              .optional("pad_value", ANY)
              .optional("left_padding_num", INDEX)
              .optional("right_padding_num", ANY)
              .optional("init_condition", ANY)
              .segments()
              .maybe("pad_mode", PtoEnums.PADMODE)
              .maybe("init_out_buffer", PtoAttrs.BOOL)
              .tensorResult()
              .end(),
          op(
                  "tprefetch",
                  "starts a load ahead of its use",
                  "Brings a slice of global memory near, so that a later load finds it. `dst` is a"
                      + " tile of the vector memory or of `mat`.")
              .in("src", GLOBAL)
              .out("dst")
              .end(),
          op(
                  "tstore",
                  "stores a tile to global memory",
                  "Copies the valid part of a tile to a slice of global memory of as many elements;"
                      + " extents may differ otherwise. `atomicType` adds instead of storing. From"
                      + " `acc`, `reluPreMode` and `preQuantScalar` change the numbers on the way"
                      + " and `stPhase` tells the part of an accumulation.")
              .in("src")
              .out("dst", GLOBAL)
              .optional("preQuantScalar", I64)
              .always("stPhase", PtoEnums.ST_PHASE, "unspecified")
              .always("atomicType", PtoEnums.ATOMIC_TYPE, "atomic_none")
              .always("reluPreMode", PtoEnums.RELU_PRE_MODE, "no_relu")
              .tensorResult()
              .end(),
          op(
                  "tstore_fp",
                  "stores a result of the cube, scaled by a vector of factors",
                  "Stores a tile of `acc`, f32 or i32, each column scaled by its factor in `fp`.")
              .in("src", "fp")
              .out("dst", GLOBAL)
              .end(),
          op(
                  "tmov",
                  "moves a tile between local memories",
                  "Moves a tile: `mat` to `left`, `right`, `bias` or `scaling`; vector memory to"
                      + " vector memory; `acc` to `mat` or the vector memory; on a5 vector memory"
                      + " to `mat`. Never `mat` to the vector memory. From `acc`, factors in `fp`"
                      + " or one in `preQuantScalar` (not both) quantise, and `accToVecMode` says"
                      + " how the two vector cores share.")
              .in("src")
              .out("dst")
              .inOptional("fp")
              .optional("preQuantScalar", I64)
              .segments()
              .maybe("accToVecMode", PtoEnums.ACC_TO_VEC_MODE)
              .always("reluPreMode", PtoEnums.RELU_PRE_MODE, "no_relu")
              .tensorResult()
              .end(),
          op(
                  "tmov.fp",
                  "moves a result of the cube, scaled by a vector of factors",
                  "Moves a tile of `acc`, f32 or i32 in boxes by columns, each column scaled by its"
                      + " factor in `fp`.")
              .in("src", "fp")
              .out("dst")
              .end(),
          op(
                  "ttrans",
                  "dst = transpose of src",
                  "The rows of `src` become the columns of `dst`. Elements of 8, 16 or 32 bits;"
                      + " `tmp` has the same element type.")
              .in("src")
              .tmp("tmp")
              .out("dst")
              .end(),
          op(
                  "textract",
                  "takes a rectangle out of a tile",
                  "Copies the part of `src` at row `indexRow` and column `indexCol` that `dst` has"
                      + " room for: between tiles of the vector memory, and from `mat` to `left` or"
                      + " `right`. a5 takes these only from row and column 0, and adds vector"
                      + " memory to `mat` and `mat` to `scaling`.")
              .in("src")
              .index("indexRow", "indexCol")
              .out("dst")
              .end(),
          op(
                  "tinsert",
                  "puts a tile into a rectangle of another",
                  "Copies the valid part of `src` into `dst` at row `indexRow` and column"
                      + " `indexCol`: between tiles of the vector memory, and from `acc` to `mat`;"
                      + " on a5 also from the vector memory to `mat`.")
              .in("src")
              .index("indexRow", "indexCol")
              .out("dst")
              .end(),
          op(
                  "textract_fp",
                  "textract of a result of the cube, scaled by a vector of factors",
                  "As `pto.textract` from `acc` to `mat`, both in boxes by columns, each column"
                      + " scaled by its factor in `fp`.")
              .in("src", "fp")
              .index("indexRow", "indexCol")
              .out("dst")
              .end(),
          op(
                  "tinsert_fp",
                  "tinsert of a result of the cube, scaled by a vector of factors",
                  "As `pto.tinsert` from `acc` to `mat`, both in boxes by columns, each column"
                      + " scaled by its factor in `fp`.")
              .in("src", "fp")
              .index("indexRow", "indexCol")
              .out("dst")
              .end(),
          op(
                  "tfillpad",
                  "copies and fills what is not valid",
                  "Copies the valid part and fills the rest of `dst` with the pad value of its"
                      + " type, which is not null. Both have the same extents and elements of the"
                      + " same size.")
              .in("src")
              .out("dst")
              .end(),
          op(
                  "tfillpad_inplace",
                  "fills what is not valid",
                  "Fills what is not valid of a tile with the pad value of the type of `dst`,"
                      + " another view of the same tile; what is valid stays.")
              .in("src")
              .out("dst")
              .end(),
          op(
                  "tfillpad_expand",
                  "copies into a larger tile and fills the rest",
                  "As `pto.tfillpad` into a tile that may be larger in both directions.")
              .in("src")
              .out("dst")
              .end());

  private MoveOps() {}
}
