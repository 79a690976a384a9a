package dev.jpto.pto;

import static dev.jpto.pto.ElementOps.precise;
import static dev.jpto.pto.ElementRule.NUMBERS;
import static dev.jpto.pto.ElementRule.elements;
import static dev.jpto.pto.OperandRules.notEmpty;
import static dev.jpto.pto.OperandRules.rowMajor;
import static dev.jpto.pto.OperandRules.tiles;
import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.RelationRules.sameElement;
import static dev.jpto.pto.RelationRules.sameShape;
import static dev.jpto.pto.RelationRules.sameValid;
import static dev.jpto.pto.Rule.given;
import static dev.jpto.pto.Rule.onA5;
import static dev.jpto.pto.Samples.column;
import static dev.jpto.pto.Samples.row;
import static dev.jpto.pto.Samples.vec;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** A tile with a number for each of its rows or columns (pto-dialect.md section 5.5). */
final class ExpandOps {
  private static final String BY_ROW = "`src1` has a number for each row of `src0`.";
  private static final String EITHER =
      "One source is a tile like `dst`, the other has a number for each of its rows.";
  private static final String BY_COLUMN = "`src1` is a row, with a number for each column.";

  static final List<OpDefinition> ALL =
      List.of(
          byRow("trowexpandmul", "each row times its factor")
              .rules(elements("src0", NUMBERS).a5("i8"))
              .end(),
          byRow("trowexpandsub", "each row minus its number")
              .rules(elements("src0", NUMBERS).a5("i8"))
              .end(),
          precise(
              byRow("trowexpanddiv", "each row divided by its number")
                  .rules(
                      elements("src0", "f16 f32").a5("i8 i16 i32"),
                      ArchRules.highPrecision("src0"))),
          op("trowexpandadd", "each row plus its number", BY_ROW)
              .in("src0")
              .like(column("f32"))
              .in("src1")
              .like(vec("f32"))
              .out("dst")
              .rules(
                  tiles("src0", "src1", "dst"),
                  sameElement("src0", "dst"),
                  sameValid("src0", "dst"),
                  sameElement("src0", "src1"),
                  rowMajor("src0", "dst"),
                  elements("src0", NUMBERS).a5("i8"),
                  ReductionRules.perRow("src1"))
              .end(),
          either(
              "trowexpandmax",
              "maximum of each element and its row's number",
              elements("dst", NUMBERS).a5("i8")),
          either(
              "trowexpandmin",
              "minimum of each element and its row's number",
              elements("dst", NUMBERS).a5("i8")),
          either(
              "trowexpandexpdif", "e ** (element - its row's number)", elements("dst", "f16 f32")),
          byColumn(
                  "tcolexpandadd",
                  "each column plus its number",
                  elements("src0", NUMBERS).a5("i8"))
              .targetOfModuleOnly()
              .end(),
          byColumn(
                  "tcolexpandsub",
                  "each column minus its number",
                  elements("src0", NUMBERS).a5("i8"))
              .targetOfModuleOnly()
              .end(),
          byColumn(
                  "tcolexpandmul",
                  "each column times its factor",
                  elements("src0", NUMBERS).a5("i8"))
              .targetOfModuleOnly()
              .end(),
          precise(
              byColumn(
                      "tcolexpanddiv",
                      "each column divided by its number",
                      elements("src0", "f16 f32").a5("i8 i16 i32"))
                  .rules(ArchRules.highPrecision("src0"))),
          byColumn(
                  "tcolexpandmax",
                  "maximum of each element and its column's number",
                  elements("src0", NUMBERS).a5("i8"))
              .targetOfModuleOnly()
              .end(),
          byColumn(
                  "tcolexpandmin",
                  "minimum of each element and its column's number",
                  elements("src0", NUMBERS).a5("i8"))
              .targetOfModuleOnly()
              .end(),
          byColumn(
                  "tcolexpandexpdif",
                  "e ** (element - its column's number)",
                  elements("src0", "f16 f32"))
              .targetOfModuleOnly()
              .end());

  private ExpandOps() {}

  private static PtoOp rows(String name, String summary, String description) {
    return op(name, summary, description)
        .in("src0")
        .like(column("f32"))
        .in("src1")
        .like(vec("f32"))
        .tmpOptional("tmp")
        .out("dst")
        .rules(tiles("src0", "src1", "dst"), given("tmp", tiles("tmp")));
  }

  private static PtoOp byRow(String name, String summary) {
    return rows(name, summary, BY_ROW)
        .rules(sameElement("src0", "dst"), sameElement("src0", "src1"), rowMajor("dst"));
  }

  private static OpDefinition either(String name, String summary, ElementRule elements) {
    return rows(name, summary, EITHER)
        .rules(
            given("tmp", sameElement("dst", "tmp")),
            sameElement("src0", "src1", "dst"),
            elements,
            rowMajor("dst"),
            notEmpty("dst"),
            onA5(ReductionRules.noTmp()),
            ReductionRules.wholeAndPerRow())
        .end();
  }

  private static PtoOp byColumn(String name, String summary, ElementRule elements) {
    return op(name, summary, BY_COLUMN)
        .in("src0")
        .like(row("f32"))
        .in("src1")
        .like(vec("f32"))
        .out("dst")
        .rules(
            ReductionRules.eachOf(elements, "src0", "src1", "dst"),
            sameShape("src0", "dst"),
            sameValid("src0", "dst"),
            rowMajor("src0", "src1", "dst"),
            ReductionRules.perColumn());
  }
}
