package dev.jpto.pto;

import static dev.jpto.pto.ElementOps.precise;
import static dev.jpto.pto.ElementRule.NUMBERS;
import static dev.jpto.pto.ElementRule.elements;
import static dev.jpto.pto.OperandRules.inVec;
import static dev.jpto.pto.OperandRules.rowMajorVec;
import static dev.jpto.pto.OperandRules.tiles;
import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.RelationRules.sameElement;
import static dev.jpto.pto.RelationRules.sameShape;
import static dev.jpto.pto.RelationRules.sameValid;
import static dev.jpto.pto.RelationRules.sameValidCols;
import static dev.jpto.pto.Rule.given;
import static dev.jpto.pto.Rule.onA3;
import static dev.jpto.pto.Rule.onA5;
import static dev.jpto.pto.Samples.vec;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Element by element on one tile (pto-dialect.md section 5.4). */
final class UnaryOps {
  private static final String PLAIN = "Element by element, over what is valid.";
  private static final String IN_PLACE = PLAIN + " `dst` may be `src`.";

  static final List<OpDefinition> ALL =
      List.of(
          unary("tabs", "dst = |src|", IN_PLACE, elements("src", "f16 f32")).end(),
          op("tneg", "dst = -src", IN_PLACE)
              .in("src")
              .out("dst")
              .rules(
                  inVec("src", "dst"),
                  sameElement("src", "dst"),
                  onA3(sameValid("src", "dst")),
                  onA5(sameValidCols("src", "dst")),
                  elements("src", NUMBERS).a5("i8 bf16"))
              .end(),
          op("tnot", "dst = ~src", IN_PLACE)
              .like(vec("i16"))
              .in("src")
              .out("dst")
              .rules(matching())
              .rules(elements("src", "i16").a5("i8 i32"))
              .end(),
          unary("trelu", "dst = max(src, 0)", IN_PLACE, elements("src", "i32 f16 f32")).end(),
          precise(floats("texp", "dst = e ** src", IN_PLACE)),
          precise(floats("tlog", "dst = ln src", IN_PLACE)),
          precise(floats("tsqrt", "dst = square root of src", IN_PLACE)),
          precise(
              floats("trecip", "dst = 1 / src", PLAIN)
                  .rules(ArchRules.differentOnA3ByName("src", "dst"))),
          precise(
              floats("trsqrt", "dst = 1 / square root of src", IN_PLACE)
                  .tmpOptional("tmp")
                  .rules(given("tmp", rowMajorVec("tmp"), ElementOpRules.atLeast(32, "tmp")))),
          op(
                  "tcvt",
                  "dst = src as elements of another type",
                  "`rmode` rounds what the new type cannot hold; `sat_mode` says whether what is"
                      + " too large becomes the largest value. Pairs of types are not checked by"
                      + " ptoas.")
              .in("src")
              .out("dst")
              .tmpOptional("tmp")
              .always("rmode", PtoEnums.ROUND_MODE, "CAST_RINT")
              .maybe("sat_mode", PtoEnums.SATURATION_MODE)
              .rules(
                  tiles("src", "dst"),
                  given("tmp", tiles("tmp")),
                  sameShape("src", "dst"),
                  sameValid("src", "dst"))
              .end());

  private UnaryOps() {}

  /** VR, E and V of both tiles. */
  private static Rule[] matching() {
    return new Rule[] {
      rowMajorVec("src", "dst"), sameElement("src", "dst"), sameValid("src", "dst")
    };
  }

  private static PtoOp unary(
      String name, String summary, String description, ElementRule elements) {
    return op(name, summary, description).in("src").out("dst").rules(matching()).rules(elements);
  }

  private static PtoOp floats(String name, String summary, String description) {
    return unary(name, summary, description, elements("src", "f16 f32"));
  }
}
