package dev.jpto.pto;

import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.ANY;
import static dev.jpto.pto.PtoTypes.GLOBAL;
import static dev.jpto.pto.PtoTypes.I32;
import static dev.jpto.pto.PtoTypes.INDEX;
import static dev.jpto.pto.PtoTypes.INT;
import static dev.jpto.pto.PtoTypes.SCALAR;
import static dev.jpto.pto.PtoTypes.TILE;
import static dev.jpto.pto.PtoTypes.VECTOR;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Compare, select, rearrange, sort, quantise, single elements (pto-dialect.md section 5.6). */
final class SelectOps {
  static final List<OpDefinition> ALL =
      List.of(
          op("tcmp", "dst = packed mask of src0 cmp src1")
              .in("src0", "src1")
              .out("dst")
              .maybe("cmpMode", PtoEnums.CMP)
              .end(),
          op("tcmps", "dst = packed mask of src cmp scalar")
              .in("src")
              .scalar("scalar")
              .out("dst")
              .always("cmpMode", PtoEnums.CMP, "eq")
              .end(),
          op("tsel", "dst = mask ? src0 : src1")
              .in("mask", "src0", "src1")
              .tmp("tmp")
              .out("dst")
              .end(),
          op("tsels", "dst = mask ? src : scalar")
              .in("mask", "src")
              .tmp("tmp")
              .scalar("scalar")
              .out("dst")
              .end(),
          op("tconcat", "dst = src0 and src1 side by side").in("src0", "src1").out("dst").end(),
          op("tconcatidx", "tconcat with the extents in tiles")
              .in("src0", "src1", "src0Idx", "src1Idx")
              .out("dst")
              .end(),
          op("tgather", "gathers by mask, by index or by comparison")
              .in("src")
              .out("dst")
              .optional("cdst", TILE)
              .inOptional("indices")
              .tmpOptional("tmp")
              .optional("kValue", SCALAR)
              .segments()
              .maybe("maskPattern", PtoEnums.MASK_PATTERN)
              .maybe("cmpMode", PtoEnums.CMP)
              .maybe("offset", PtoAttrs.I32)
              .end(),
          op("tgatherb", "gathers blocks by byte offsets").in("src", "offsets").out("dst").end(),
          op("tscatter", "scatters by index").in("src", "indexes").out("dst").end(),
          op("mgather", "gathers from global memory")
              .in("mem", GLOBAL)
              .in("idx")
              .out("dst")
              .always("gatherOob", PtoEnums.GATHER_OOB, "undefined")
              .end(),
          op("mscatter", "scatters to global memory")
              .in("src", "idx")
              .out("mem", GLOBAL)
              .always("scatterAtomicOp", PtoEnums.SCATTER_ATOMIC_OP, "none")
              .always("scatterOob", PtoEnums.SCATTER_OOB, "undefined")
              .end(),
          op("tsort32", "sorts every 32 elements, with their indices")
              .in("src", "idx")
              .tmpOptional("tmp")
              .out("dst")
              .end(),
          op("tmrgsort", "merges sorted runs of one tile or sorted tiles")
              .inMany("srcs", TILE)
              .optional("blockLen", INT)
              .outMany("dsts")
              .tmpOptional("tmp")
              .optional("excuted", VECTOR)
              .segments()
              .always("exhausted", false)
              .end(),
          op("tci", "dst = S, S + 1, ..., or downwards")
              .value("S", INT)
              .out("dst")
              .always("descending", false)
              .end(),
          op("ttri", "a triangle of ones")
              .value("diagonal", INT)
              .out("dst")
              .always("upperOrLower", 0)
              .end(),
          op("trandom", "random numbers of a key and a counter")
              .value("key0", I32)
              .value("key1", I32)
              .value("counter0", I32)
              .value("counter1", I32)
              .value("counter2", I32)
              .value("counter3", I32)
              .out("dst")
              .always("rounds", 10)
              .end(),
          op("tquant", "quantises to 8 bits")
              .in("src", "fp")
              .inOptional("offset")
              .out("dst")
              .required("quant_type", PtoEnums.QUANT_TYPE)
              .end(),
          op("tdequant", "dst = (src - offset) * scale")
              .in("src", "scale", "offset")
              .out("dst")
              .end(),
          op("tget_scale_addr", "the scales that belong to a tile").in("src").out("dst").end(),
          op("tgetval", "reads one element").in("src").index("index").result("value", ANY).end(),
          op("tsetval", "writes one element")
              .out("dst")
              .value("index", INDEX)
              .value("val", ANY)
              .end(),
          op("tprint", "prints a tile").value("src", TILE).ordered().end(),
          op("print", "prints a number")
              .scalar("scalar")
              .required("format", PtoAttrs.STRING)
              .ordered()
              .end(),
          op("trap", "stops the core").ordered().end());

  private SelectOps() {}
}
