package dev.jpto.lowering.pto;

import dev.jpto.ir.OpDefinition;
import dev.jpto.tile.TileBitOps;
import dev.jpto.tile.TileElementOps;
import dev.jpto.tile.TileExpandOps;
import dev.jpto.tile.TileMatmulOps;
import dev.jpto.tile.TilePartOps;
import dev.jpto.tile.TileReductionOps;
import dev.jpto.tile.TileSelectOps;
import dev.jpto.tile.TileViewOps;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Operations on tiles that are one operation of {@code pto} (tile-tensor.md section 4.6): its name
 * and its operands in order, by the groups of the operation on tiles; {@code dst} is the result.
 */
final class ElementTable {
  /** One line. */
  record Row(String name, List<String> operands) {}

  private static final Map<OpDefinition, Row> ROWS = new IdentityHashMap<>();

  static {
    row(TileElementOps.ADD, "tadd lhs rhs dst");
    row(TileElementOps.SUB, "tsub lhs rhs dst");
    row(TileElementOps.MUL, "tmul lhs rhs dst");
    row(TileElementOps.DIV, "tdiv lhs rhs dst");
    row(TileElementOps.MAXIMUM, "tmax lhs rhs dst");
    row(TileElementOps.MINIMUM, "tmin lhs rhs dst");
    row(TileElementOps.REM, "trem lhs rhs tmp dst");
    row(TileElementOps.FMOD, "tfmod lhs rhs dst");
    row(TileElementOps.ADDS, "tadds lhs scalar dst");
    row(TileElementOps.SUBS, "tsubs lhs scalar dst");
    row(TileElementOps.MULS, "tmuls lhs scalar dst");
    row(TileElementOps.DIVS, "tdivs lhs scalar dst");
    row(TileElementOps.MAXIMUMS, "tmaxs lhs scalar dst");
    row(TileElementOps.MINIMUMS, "tmins lhs scalar dst");
    row(TileElementOps.REMS, "trems lhs scalar tmp dst");
    row(TileElementOps.FMODS, "tfmods lhs scalar dst");
    row(TileElementOps.NEG, "tneg input dst");
    row(TileElementOps.ABS, "tabs input dst");
    row(TileElementOps.EXP, "texp input dst");
    row(TileElementOps.LOG, "tlog input dst");
    row(TileElementOps.SQRT, "tsqrt input dst");
    row(TileElementOps.RECIP, "trecip input dst");
    row(TileElementOps.RSQRT, "trsqrt input dst tmp");
    row(TileElementOps.RELU, "trelu input dst");
    row(TileElementOps.LRELU, "tlrelu input slope dst");
    row(TileElementOps.PRELU, "tprelu input slope tmp dst");
    row(TileElementOps.CAST, "tcvt source dst");
    row(TileElementOps.ADDC, "taddc lhs rhs carry dst");
    row(TileElementOps.SUBC, "tsubc lhs rhs carry dst");
    row(TileElementOps.ADDSC, "taddsc lhs scalar carry dst");
    row(TileElementOps.SUBSC, "tsubsc lhs scalar carry dst");
    row(TilePartOps.PART_ADD, "tpartadd lhs rhs dst");
    row(TilePartOps.PART_MUL, "tpartmul lhs rhs dst");
    row(TilePartOps.PART_MAX, "tpartmax lhs rhs dst");
    row(TilePartOps.PART_MIN, "tpartmin lhs rhs dst");
    row(TileBitOps.AND, "tand lhs rhs dst");
    row(TileBitOps.OR, "tor lhs rhs dst");
    row(TileBitOps.XOR, "txor lhs rhs tmp dst");
    row(TileBitOps.SHL, "tshl lhs rhs dst");
    row(TileBitOps.SHR, "tshr lhs rhs dst");
    row(TileBitOps.ANDS, "tands lhs scalar dst");
    row(TileBitOps.ORS, "tors lhs scalar dst");
    row(TileBitOps.XORS, "txors lhs scalar tmp dst");
    row(TileBitOps.SHLS, "tshls lhs scalar dst");
    row(TileBitOps.SHRS, "tshrs lhs scalar dst");
    row(TileBitOps.NOT, "tnot input dst");
    row(TileSelectOps.CMP, "tcmp lhs rhs dst");
    row(TileSelectOps.CMPS, "tcmps lhs scalar dst");
    row(TileSelectOps.SEL, "tsel mask lhs rhs tmp dst");
    row(TileSelectOps.SELS, "tsels mask lhs tmp scalar dst");
    row(TileReductionOps.ROW_SUM, "trowsum input tmp dst");
    row(TileReductionOps.ROW_MAX, "trowmax input tmp dst");
    row(TileReductionOps.ROW_MIN, "trowmin input tmp dst");
    row(TileReductionOps.ROW_PROD, "trowprod input tmp dst");
    row(TileReductionOps.ROW_ARGMAX, "trowargmax input tmp dst");
    row(TileReductionOps.ROW_ARGMIN, "trowargmin input tmp dst");
    row(TileReductionOps.COL_SUM, "tcolsum input tmp dst");
    row(TileReductionOps.COL_MAX, "tcolmax input dst");
    row(TileReductionOps.COL_MIN, "tcolmin input dst");
    row(TileReductionOps.COL_PROD, "tcolprod input dst");
    row(TileReductionOps.COL_ARGMAX, "tcolargmax input tmp dst");
    row(TileReductionOps.COL_ARGMIN, "tcolargmin input tmp dst");
    row(TileExpandOps.ROW_EXPAND_ADD, "trowexpandadd input vector dst");
    row(TileExpandOps.ROW_EXPAND_SUB, "trowexpandsub input vector dst");
    row(TileExpandOps.ROW_EXPAND_MUL, "trowexpandmul input vector dst");
    row(TileExpandOps.ROW_EXPAND_DIV, "trowexpanddiv input vector dst");
    row(TileExpandOps.ROW_EXPAND_MAX, "trowexpandmax input vector dst");
    row(TileExpandOps.ROW_EXPAND_MIN, "trowexpandmin input vector dst");
    row(TileExpandOps.ROW_EXPAND_EXPDIF, "trowexpandexpdif input vector dst");
    row(TileExpandOps.COL_EXPAND_ADD, "tcolexpandadd input vector dst");
    row(TileExpandOps.COL_EXPAND_SUB, "tcolexpandsub input vector dst");
    row(TileExpandOps.COL_EXPAND_MUL, "tcolexpandmul input vector dst");
    row(TileExpandOps.COL_EXPAND_DIV, "tcolexpanddiv input vector dst");
    row(TileExpandOps.COL_EXPAND_MAX, "tcolexpandmax input vector dst");
    row(TileExpandOps.COL_EXPAND_MIN, "tcolexpandmin input vector dst");
    row(TileExpandOps.COL_EXPAND_EXPDIF, "tcolexpandexpdif input vector dst");
    row(TileExpandOps.ROW_EXPAND, "trowexpand vector dst");
    row(TileExpandOps.COL_EXPAND, "tcolexpand vector dst");
    row(TileViewOps.TRANSPOSE, "ttrans source tmp dst");
    row(TileViewOps.EXTRACT, "textract source row col dst");
    row(TileViewOps.CONCAT, "tconcat lhs rhs dst");
    row(TileViewOps.FILLPAD, "tfillpad source dst");
    row(TileViewOps.FILLPAD_INPLACE, "tfillpad_inplace source dst");
    row(TileViewOps.FILLPAD_EXPAND, "tfillpad_expand source dst");
    row(TileMatmulOps.MATMUL, "tmatmul lhs rhs dst");
    row(TileMatmulOps.MATMUL_ACC, "tmatmul.acc acc lhs rhs dst");
    row(TileMatmulOps.MATMUL_BIAS, "tmatmul.bias lhs rhs bias dst");
    row(TileMatmulOps.GEMV, "tgemv lhs rhs dst");
    row(TileMatmulOps.GEMV_ACC, "tgemv.acc acc lhs rhs dst");
    row(TileMatmulOps.GEMV_BIAS, "tgemv.bias lhs rhs bias dst");
  }

  private ElementTable() {}

  private static void row(OpDefinition definition, String words) {
    List<String> all = List.of(words.split(" "));
    ROWS.put(definition, new Row(all.getFirst(), all.subList(1, all.size())));
  }

  /** The line of {@code definition}, or null. */
  static Row of(OpDefinition definition) {
    return ROWS.get(definition);
  }
}
