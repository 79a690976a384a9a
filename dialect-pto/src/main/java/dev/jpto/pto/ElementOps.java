package dev.jpto.pto;

import static dev.jpto.pto.ElementRule.NUMBERS;
import static dev.jpto.pto.ElementRule.elements;
import static dev.jpto.pto.ElementRule.elementsOf;
import static dev.jpto.pto.OperandRules.rowMajor;
import static dev.jpto.pto.OperandRules.tiles;
import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.RelationRules.sameElement;
import static dev.jpto.pto.RelationRules.sameRank;
import static dev.jpto.pto.RelationRules.sameShape;
import static dev.jpto.pto.RelationRules.sameValid;
import static dev.jpto.pto.RelationRules.twoDimensional;
import static dev.jpto.pto.RelationRules.validWithin;
import static dev.jpto.pto.Rule.onA3;
import static dev.jpto.pto.Samples.vec;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Element by element on two tiles or more (pto-dialect.md section 5.4). */
final class ElementOps {
  private static final String[] ALL_TILES = {"src0", "src1", "dst"};
  private static final String PLAIN =
      "Element by element, over what is valid; `dst` may be a source.";

  static final List<OpDefinition> ALL =
      List.of(
          binary("tadd", "dst = src0 + src1", PLAIN, elements("src0", NUMBERS).a5("i8 bf16")).end(),
          binary("tsub", "dst = src0 - src1", PLAIN, elements("src0", NUMBERS).a5("i8")).end(),
          binary("tmul", "dst = src0 * src1", PLAIN, elements("src0", NUMBERS)).end(),
          precise(
              binary(
                  "tdiv", "dst = src0 / src1", PLAIN, elements("src0", "f16 f32").a5("i16 i32"))),
          binary(
                  "tfmod",
                  "dst = src0 fmod src1",
                  PLAIN + " The result has the sign of `src0`.",
                  elements("src0", NUMBERS))
              .end(),
          binary("tmin", "dst = min(src0, src1)", PLAIN, elements("src0", NUMBERS).a5("i8 bf16"))
              .end(),
          binary("tmax", "dst = max(src0, src1)", PLAIN, elements("src0", NUMBERS).a5("i8")).end(),
          bitwise("tand", "dst = src0 & src1").end(),
          bitwise("tor", "dst = src0 | src1").end(),
          shift("tshl", "dst = src0 << src1"),
          shift("tshr", "dst = src0 >> src1"),
          op("txor", "dst = src0 ^ src1", PLAIN + " a5 does not use `tmp`.")
              .like(vec("i16"))
              .in("src0", "src1")
              .tmp("tmp")
              .out("dst")
              .rules(matching())
              .rules(
                  onA3(
                      tiles("tmp"),
                      sameElement("src0", "tmp"),
                      rowMajor("tmp"),
                      sameValid("dst", "tmp")),
                  elements("src0", "i8 i16").a5("i32"))
              .end(),
          op("trem", "dst = src0 rem src1", PLAIN)
              .in("src0", "src1")
              .tmp("tmp")
              .out("dst")
              .rules(
                  tiles("src0", "src1", "tmp", "dst"),
                  sameElement(ALL_TILES),
                  sameValid(ALL_TILES),
                  sameElement("dst", "tmp"),
                  rowMajor("src0", "src1", "tmp", "dst"),
                  ElementOpRules.tmpCovers("dst"),
                  elements("src0", "i32 f32").a5("i16 f16"))
              .end(),
          op("tprelu", "dst = src0 > 0 ? src0 : src0 * src1", PLAIN + " a5 does not use `tmp`.")
              .in("src0", "src1")
              .like(vec("i8"))
              .tmp("tmp")
              .like(vec("f32"))
              .out("dst")
              .rules(
                  tiles("src0", "src1", "tmp", "dst"),
                  sameElement(ALL_TILES),
                  elements("src0", "f16 f32"),
                  rowMajor(ALL_TILES),
                  sameValid("src0", "dst"),
                  sameValid("src1", "dst"),
                  sameShape("src0", "src1", "tmp", "dst"),
                  onA3(elementsOf("tmp", "i8"), rowMajor("tmp")),
                  onA3(ArchRules.differentOnA3ByName("src0", "src1", "tmp", "dst")))
              .end(),
          partial("tpartadd", "tadd where one source is valid in part only").end(),
          partial("tpartmul", "tmul where one source is valid in part only").end(),
          partial("tpartmax", "tmax where one source is valid in part only")
              .rules(sameShape(ALL_TILES))
              .end(),
          partial("tpartmin", "tmin where one source is valid in part only")
              .rules(sameShape(ALL_TILES))
              .end(),
          argument("tpartargmax", "tpartmax and where its values come from"),
          argument("tpartargmin", "tpartmin and where its values come from"),
          op(
                  "taddc",
                  "dst = src0 + src1 + src2",
                  "A sum of three tiles in one step, as the target computes it.")
              .in("src0", "src1", "src2")
              .out("dst")
              .rules(sameShape("src0", "src1", "src2", "dst"))
              .end(),
          op(
                  "tsubc",
                  "dst = src0 - src1 + src2",
                  "A sum of three tiles in one step, as the target computes it.")
              .in("src0", "src1", "src2")
              .out("dst")
              .rules(sameRank("src0", "src1", "src2", "dst"))
              .end());

  private ElementOps() {}

  /** TB, E, V and RM of all operands. */
  private static Rule[] matching() {
    return new Rule[] {
      tiles(ALL_TILES), sameElement(ALL_TILES), sameValid(ALL_TILES), rowMajor(ALL_TILES)
    };
  }

  private static PtoOp binary(
      String name, String summary, String description, ElementRule elements) {
    return op(name, summary, description)
        .in("src0", "src1")
        .out("dst")
        .rules(matching())
        .rules(elements);
  }

  private static PtoOp bitwise(String name, String summary) {
    return op(name, summary, PLAIN)
        .like(vec("i16"))
        .in("src0", "src1")
        .out("dst")
        .rules(matching())
        .rules(elements("src0", "i8 i16").a5("i32"));
  }

  private static OpDefinition shift(String name, String summary) {
    return op(name, summary, PLAIN)
        .like(vec("i16"))
        .in("src0", "src1")
        .out("dst")
        .rules(
            tiles(ALL_TILES),
            sameElement("src0", "src1"),
            rowMajor(ALL_TILES),
            sameValid("src0", "dst"),
            sameValid("src1", "dst"),
            elements("src0", "i8 i16 i32"))
        .end();
  }

  private static PtoOp partial(String name, String summary) {
    return op(
            name,
            summary,
            "Where both sources are valid the result is of both, else it is the one that is.")
        .in("src0", "src1")
        .out("dst")
        .rules(
            sameElement(ALL_TILES),
            twoDimensional(ALL_TILES),
            validWithin("src0", "dst"),
            validWithin("src1", "dst"),
            onA3(ElementOpRules.oneIsWhole()),
            elements("src0", NUMBERS).a5("i8 bf16"));
  }

  private static OpDefinition argument(String name, String summary) {
    return op(
            name,
            summary,
            "Each value comes with an index, of `src0Idx` or `src1Idx`, and `dstIdx` gets the index"
                + " of the value taken.")
        .in("src0", "src1")
        .like(vec("i32"))
        .in("src0Idx", "src1Idx")
        .like(vec("f32"))
        .out("dst")
        .like(vec("i32"))
        .out("dstIdx")
        .rules(
            sameElement(ALL_TILES),
            twoDimensional(ALL_TILES),
            sameShape(ALL_TILES),
            validWithin("src0", "dst"),
            validWithin("src1", "dst"),
            ElementOpRules.oneIsWhole(),
            sameElement("src0Idx", "src1Idx", "dstIdx"),
            elementsOf("src0Idx", "i32"),
            sameShape("src0", "src0Idx", "src1Idx", "dstIdx"),
            sameValid("src0", "src0Idx"),
            sameValid("src1", "src1Idx"),
            sameValid("dst", "dstIdx"),
            elements("src0", NUMBERS).a5("i8 bf16"))
        .targetOfModuleOnly()
        .end();
  }

  static OpDefinition precise(PtoOp op) {
    return op.always("precision_mode", PtoEnums.PRECISION_MODE, "DEFAULT").end();
  }
}
