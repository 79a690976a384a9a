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
          op("tload", "loads a tile from global memory")
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
          op("tprefetch", "starts a load ahead of its use").in("src", GLOBAL).out("dst").end(),
          op("tstore", "stores a tile to global memory")
              .in("src")
              .out("dst", GLOBAL)
              .optional("preQuantScalar", I64)
              .always("stPhase", PtoEnums.ST_PHASE, "unspecified")
              .always("atomicType", PtoEnums.ATOMIC_TYPE, "atomic_none")
              .always("reluPreMode", PtoEnums.RELU_PRE_MODE, "no_relu")
              .tensorResult()
              .end(),
          op("tstore_fp", "stores a result of the cube, scaled by a vector of factors")
              .in("src", "fp")
              .out("dst", GLOBAL)
              .end(),
          op("tmov", "moves a tile between local memories")
              .in("src")
              .out("dst")
              .inOptional("fp")
              .optional("preQuantScalar", I64)
              .segments()
              .maybe("accToVecMode", PtoEnums.ACC_TO_VEC_MODE)
              .always("reluPreMode", PtoEnums.RELU_PRE_MODE, "no_relu")
              .tensorResult()
              .end(),
          op("tmov.fp", "moves a result of the cube, scaled by a vector of factors")
              .in("src", "fp")
              .out("dst")
              .end(),
          op("ttrans", "dst = transpose of src").in("src").tmp("tmp").out("dst").end(),
          op("textract", "takes a rectangle out of a tile")
              .in("src")
              .index("indexRow", "indexCol")
              .out("dst")
              .end(),
          op("tinsert", "puts a tile into a rectangle of another")
              .in("src")
              .index("indexRow", "indexCol")
              .out("dst")
              .end(),
          op("textract_fp", "textract of a result of the cube, scaled by a vector of factors")
              .in("src", "fp")
              .index("indexRow", "indexCol")
              .out("dst")
              .end(),
          op("tinsert_fp", "tinsert of a result of the cube, scaled by a vector of factors")
              .in("src", "fp")
              .index("indexRow", "indexCol")
              .out("dst")
              .end(),
          op("tfillpad", "copies and fills what is not valid").in("src").out("dst").end(),
          op("tfillpad_inplace", "fills what is not valid").in("src").out("dst").end(),
          op("tfillpad_expand", "copies into a larger tile and fills the rest")
              .in("src")
              .out("dst")
              .end());

  private MoveOps() {}
}
