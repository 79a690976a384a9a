package dev.jpto.pto;

import static dev.jpto.pto.ElementRule.NUMBERS;
import static dev.jpto.pto.ElementRule.elements;
import static dev.jpto.pto.ElementRule.elementsOf;
import static dev.jpto.pto.OperandRules.inVec;
import static dev.jpto.pto.OperandRules.layout;
import static dev.jpto.pto.OperandRules.notEmpty;
import static dev.jpto.pto.OperandRules.plainVec;
import static dev.jpto.pto.OperandRules.unboxed;
import static dev.jpto.pto.OperandRules.validDim;
import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.RelationRules.sameElement;
import static dev.jpto.pto.RelationRules.sameValidCols;
import static dev.jpto.pto.RelationRules.sameValidRows;
import static dev.jpto.pto.Rule.given;
import static dev.jpto.pto.Rule.onA5;
import static dev.jpto.pto.Samples.column;
import static dev.jpto.pto.Samples.row;
import static dev.jpto.pto.Samples.vec;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Reductions along rows and columns, and their results spread again (section 5.5). */
final class ReductionOps {
  static final List<OpDefinition> ALL =
      List.of(
          ofRows("trowsum", "sum of each row", "`tmp` is required.", List.of()),
          ofRows(
              "trowprod",
              "product of each row",
              "`tmp` is required.",
              List.of(ReductionRules.tmpLikeSource())),
          ofRows("trowmax", "maximum of each row", "`tmp` is required.", List.of()),
          ofRows(
              "trowmin",
              "minimum of each row",
              "`tmp` is required.",
              List.of(ReductionRules.tmpLikeSource())),
          columnOfRow("trowargmax", "column of the maximum of each row"),
          columnOfRow("trowargmin", "column of the minimum of each row"),
          op("tcolsum", "sum of each column", "`isBinary` sums in pairs.")
              .in("src")
              .tmpOptional("tmp")
              .like(row("f32"))
              .out("dst")
              .maybe("isBinary", PtoAttrs.BOOL)
              .rules(
                  plainVec("src", "dst"),
                  ReductionRules.tmpIffBinary(),
                  given("tmp", plainVec("tmp"), sameElement("src", "tmp")),
                  sameElement("src", "dst"),
                  onA5(notEmpty("src")),
                  sameValidCols("src", "dst"),
                  elements("src", NUMBERS).a5("i8 bf16"))
              .end(),
          ofColumns("tcolprod", "product of each column", elements("src", NUMBERS).a5("bf16"))
              .end(),
          ofColumns("tcolmax", "maximum of each column", elements("src", NUMBERS).a5("i8 bf16"))
              .rules(onA5(notEmpty("src")))
              .end(),
          ofColumns("tcolmin", "minimum of each column", elements("src", NUMBERS).a5("i8 bf16"))
              .rules(onA5(notEmpty("src")))
              .end(),
          rowOfColumn("tcolargmax", "row of the maximum of each column"),
          rowOfColumn("tcolargmin", "row of the minimum of each column"),
          op(
                  "thistogram",
                  "counts bytes of src",
                  "For each row, how often each byte occurs: the upper byte of the elements, or the"
                      + " lower if `isMSB` is false.")
              .like(vec("i16"))
              .in("src")
              .like(column("i8"))
              .in("idx")
              .like(vec(16, 256, "i32"))
              .out("dst")
              .maybe("isMSB", PtoAttrs.BOOL)
              .rules(
                  ArchRules.A5_ONLY,
                  inVec("src", "idx", "dst"),
                  layout(BLayout.ROW_MAJOR, SLayout.NONE_BOX, "src", "dst"),
                  layout(BLayout.COL_MAJOR, SLayout.NONE_BOX, "idx"),
                  elementsOf("src", "i16"),
                  elementsOf("idx", "i8"),
                  elementsOf("dst", "i32"),
                  ReductionRules.histogram())
              .end(),
          op("trowexpand", "dst[i, j] = src[i, 0]", "The first column of `src` in every column.")
              .like(column("f32"))
              .in("src")
              .like(vec("f32"))
              .out("dst")
              .rules(
                  inVec("src"),
                  plainVec("dst"),
                  unboxed("src"),
                  sameElement("src", "dst"),
                  elements("src", "i8 i16 i32 f16 bf16 f32"),
                  sameValidRows("src", "dst"),
                  notEmpty("src", "dst"))
              .end(),
          op("tcolexpand", "dst[i, j] = src[0, j]", "The first row of `src` in every row.")
              .like(row("f32"))
              .in("src")
              .like(vec("f32"))
              .out("dst")
              .rules(
                  plainVec("src", "dst"),
                  sameElement("src", "dst"),
                  elements("src", "i8 i16 i32 f16 bf16 f32"),
                  sameValidCols("src", "dst"))
              .end());

  private ReductionOps() {}

  private static PtoOp toColumn(String name, String summary, String description, String element) {
    return op(name, summary, description)
        .in("src")
        .tmp("tmp")
        .like(column(element))
        .out("dst")
        .rules(plainVec("src"));
  }

  private static OpDefinition ofRows(
      String name, String summary, String description, List<Rule> tmp) {
    return toColumn(name, summary, description, "f32")
        .rules(tmp.toArray(Rule[]::new))
        .rules(ReductionRules.columnOfResults(), sameElement("src", "dst"))
        .rules(ReductionRules.oneResultPerRow())
        .rules(elements("src", NUMBERS))
        .end();
  }

  private static OpDefinition columnOfRow(String name, String summary) {
    return toColumn(name, summary, "Columns are counted from 0.", "i32")
        .rules(ReductionRules.tmpLikeSource())
        .rules(ReductionRules.columnOfResults())
        .rules(ReductionRules.oneResultPerRow())
        .rules(elementsOf("src", NUMBERS), elementsOf("dst", "i32"))
        .end();
  }

  private static PtoOp ofColumns(String name, String summary, ElementRule elements) {
    return op(name, summary, "The results are a row.")
        .in("src")
        .like(row("f32"))
        .out("dst")
        .rules(
            plainVec("src", "dst"),
            sameElement("src", "dst"),
            sameValidCols("src", "dst"),
            elements);
  }

  private static OpDefinition rowOfColumn(String name, String summary) {
    return op(name, summary, "Rows are counted from 0.")
        .in("src")
        .tmp("tmp")
        .like(row("i32"))
        .out("dst")
        .rules(plainVec("src"))
        .rules(ReductionRules.tmpLikeSource())
        .rules(
            plainVec("dst"),
            validDim("dst", 0, 1),
            notEmpty("src"),
            sameValidCols("src", "dst"),
            ReductionRules.upTo32Bits("src"),
            elementsOf("dst", "i32"))
        .end();
  }
}
