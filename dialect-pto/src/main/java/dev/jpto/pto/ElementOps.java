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
          binary("tadd", "dst = src0 + src1").end(),
          binary("tsub", "dst = src0 - src1").end(),
          binary("tmul", "dst = src0 * src1").end(),
          precise(binary("tdiv", "dst = src0 / src1")),
          binary("tfmod", "dst = src0 fmod src1").end(),
          binary("tmin", "dst = min(src0, src1)").end(),
          binary("tmax", "dst = max(src0, src1)").end(),
          binary("tand", "dst = src0 & src1").end(),
          binary("tor", "dst = src0 | src1").end(),
          binary("tshl", "dst = src0 << src1").end(),
          binary("tshr", "dst = src0 >> src1").end(),
          binaryTmp("txor", "dst = src0 ^ src1"),
          binaryTmp("trem", "dst = src0 rem src1"),
          binaryTmp("tprelu", "dst = src0 > 0 ? src0 : src0 * src1"),
          binary("tpartadd", "tadd where one source is valid in part only").end(),
          binary("tpartmul", "tmul where one source is valid in part only").end(),
          binary("tpartmax", "tmax where one source is valid in part only").end(),
          binary("tpartmin", "tmin where one source is valid in part only").end(),
          argument("tpartargmax", "tpartmax and where its values come from"),
          argument("tpartargmin", "tpartmin and where its values come from"),
          op("taddc", "dst = src0 + src1 + src2").in("src0", "src1", "src2").out("dst").end(),
          op("tsubc", "dst = src0 - src1 + src2").in("src0", "src1", "src2").out("dst").end(),

          // A tile and a number.
          op("taddsc", "dst = src0 + scalar + src1")
              .in("src0")
              .scalar("scalar")
              .in("src1")
              .out("dst")
              .end(),
          op("tsubsc", "dst = src0 - scalar + src1")
              .in("src0")
              .scalar("scalar")
              .in("src1")
              .out("dst")
              .end(),
          withScalar("tadds", "dst = src + scalar"),
          withScalar("tsubs", "dst = src - scalar"),
          withScalar("tmuls", "dst = src * scalar"),
          withScalar("tmaxs", "dst = max(src, scalar)"),
          withScalar("tmins", "dst = min(src, scalar)"),
          precise(
              op("tdivs", "dst = src / scalar, or scalar / src in the other order")
                  .in("src", TILE_OR_SCALAR)
                  .in("scalar", TILE_OR_SCALAR)
                  .out("dst")),
          withScalar("taxpy", "dst = dst + src * scalar"),
          withScalar("tfmods", "dst = src fmod scalar"),
          op("trems", "dst = src rem scalar")
              .in("src")
              .scalar("scalar")
              .tmp("tmp")
              .out("dst")
              .end(),
          withInt("tands", "dst = src & scalar"),
          withInt("tors", "dst = src | scalar"),
          op("txors", "dst = src ^ scalar")
              .in("src")
              .value("scalar", INT)
              .tmp("tmp")
              .out("dst")
              .end(),
          withInt("tshls", "dst = src << scalar"),
          withInt("tshrs", "dst = src >> scalar"),
          op("tlrelu", "dst = src > 0 ? src : src * slope")
              .in("src")
              .value("slope", F32)
              .out("dst")
              .end(),
          op("texpands", "dst = scalar in every element").scalar("scalar").out("dst").end(),

          // One tile.
          unary("tabs", "dst = |src|").end(),
          unary("tneg", "dst = -src").end(),
          unary("tnot", "dst = ~src").end(),
          unary("trelu", "dst = max(src, 0)").end(),
          precise(unary("texp", "dst = e ** src")),
          precise(unary("tlog", "dst = ln src")),
          precise(unary("tsqrt", "dst = square root of src")),
          precise(unary("trecip", "dst = 1 / src")),
          precise(unary("trsqrt", "dst = 1 / square root of src").tmpOptional("tmp")),
          unary("tcvt", "dst = src as elements of another type")
              .tmpOptional("tmp")
              .always("rmode", PtoEnums.ROUND_MODE, "CAST_RINT")
              .maybe("sat_mode", PtoEnums.SATURATION_MODE)
              .end());

  private ElementOps() {}

  private static PtoOp unary(String name, String summary) {
    return op(name, summary).in("src").out("dst");
  }

  private static PtoOp binary(String name, String summary) {
    return op(name, summary).in("src0", "src1").out("dst");
  }

  private static OpDefinition binaryTmp(String name, String summary) {
    return op(name, summary).in("src0", "src1").tmp("tmp").out("dst").end();
  }

  private static OpDefinition argument(String name, String summary) {
    return op(name, summary).in("src0", "src1", "src0Idx", "src1Idx").out("dst", "dstIdx").end();
  }

  private static OpDefinition withScalar(String name, String summary) {
    return op(name, summary).in("src").scalar("scalar").out("dst").end();
  }

  private static OpDefinition withInt(String name, String summary) {
    return op(name, summary).in("src").value("scalar", INT).out("dst").end();
  }

  static OpDefinition precise(PtoOp op) {
    return op.always("precision_mode", PtoEnums.PRECISION_MODE, "DEFAULT").end();
  }
}
