package dev.jpto.pto;

import static dev.jpto.pto.ElementOps.precise;
import static dev.jpto.pto.PtoOp.op;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Reductions and broadcasts along rows and columns (pto-dialect.md section 5.5). */
final class ReductionOps {
  static final List<OpDefinition> ALL =
      List.of(
          withTmp("trowsum", "sum of each row"),
          withTmp("trowprod", "product of each row"),
          withTmp("trowmax", "maximum of each row"),
          withTmp("trowmin", "minimum of each row"),
          withTmp("trowargmax", "column of the maximum of each row"),
          withTmp("trowargmin", "column of the minimum of each row"),
          op("tcolsum", "sum of each column")
              .in("src")
              .tmpOptional("tmp")
              .out("dst")
              .maybe("isBinary", PtoAttrs.BOOL)
              .end(),
          plain("tcolprod", "product of each column"),
          plain("tcolmax", "maximum of each column"),
          plain("tcolmin", "minimum of each column"),
          withTmp("tcolargmax", "row of the maximum of each column"),
          withTmp("tcolargmin", "row of the minimum of each column"),
          op("thistogram", "counts bytes of src")
              .in("src", "idx")
              .out("dst")
              .maybe("isMSB", PtoAttrs.BOOL)
              .end(),
          plain("trowexpand", "dst[i, j] = src[i, 0]"),
          plain("tcolexpand", "dst[i, j] = src[0, j]"),
          rows("trowexpandmul", "each row times its factor").end(),
          rows("trowexpandsub", "each row minus its number").end(),
          precise(rows("trowexpanddiv", "each row divided by its number")),
          columns("trowexpandadd", "each row plus its number").end(),
          rows("trowexpandmax", "maximum of each element and its row's number").end(),
          rows("trowexpandmin", "minimum of each element and its row's number").end(),
          rows("trowexpandexpdif", "e ** (element - its row's number)").end(),
          columns("tcolexpandadd", "each column plus its number").end(),
          columns("tcolexpandsub", "each column minus its number").end(),
          columns("tcolexpandmul", "each column times its factor").end(),
          precise(columns("tcolexpanddiv", "each column divided by its number")),
          columns("tcolexpandmax", "maximum of each element and its column's number").end(),
          columns("tcolexpandmin", "minimum of each element and its column's number").end(),
          columns("tcolexpandexpdif", "e ** (element - its column's number)").end());

  private ReductionOps() {}

  private static OpDefinition plain(String name, String summary) {
    return op(name, summary).in("src").out("dst").end();
  }

  private static OpDefinition withTmp(String name, String summary) {
    return op(name, summary).in("src").tmp("tmp").out("dst").end();
  }

  private static PtoOp rows(String name, String summary) {
    return op(name, summary).in("src0", "src1").tmpOptional("tmp").out("dst");
  }

  private static PtoOp columns(String name, String summary) {
    return op(name, summary).in("src0", "src1").out("dst");
  }
}
