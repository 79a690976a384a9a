package dev.jpto.pto;

import static dev.jpto.pto.ElementOps.precise;
import static dev.jpto.pto.ElementRule.NUMBERS;
import static dev.jpto.pto.ElementRule.elements;
import static dev.jpto.pto.ElementRule.elementsOf;
import static dev.jpto.pto.OperandRules.inVec;
import static dev.jpto.pto.OperandRules.rowMajor;
import static dev.jpto.pto.OperandRules.rowMajorVec;
import static dev.jpto.pto.OperandRules.tiles;
import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.F32;
import static dev.jpto.pto.PtoTypes.INT;
import static dev.jpto.pto.PtoTypes.TILE_OR_SCALAR;
import static dev.jpto.pto.RelationRules.different;
import static dev.jpto.pto.RelationRules.sameElement;
import static dev.jpto.pto.RelationRules.sameRank;
import static dev.jpto.pto.RelationRules.sameShape;
import static dev.jpto.pto.RelationRules.sameValid;
import static dev.jpto.pto.RelationRules.sameValidCols;
import static dev.jpto.pto.RelationRules.scalarOf;
import static dev.jpto.pto.Rule.onA3;
import static dev.jpto.pto.Rule.onA5;
import static dev.jpto.pto.Samples.number;
import static dev.jpto.pto.Samples.vec;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Element by element on a tile and a number (pto-dialect.md section 5.4). */
final class TileScalarOps {
  private static final String PLAIN =
      "Element by element, over what is valid; `dst` may be `src`. The type of the number is not"
          + " compared with that of the elements.";

  static final List<OpDefinition> ALL =
      List.of(
          op(
                  "taddsc",
                  "dst = src0 + scalar + src1",
                  "A sum of two tiles and a number in one step, as the target computes it.")
              .in("src0")
              .scalar("scalar")
              .in("src1")
              .out("dst")
              .rules(sameShape("src0", "src1", "dst"))
              .end(),
          op(
                  "tsubsc",
                  "dst = src0 - scalar + src1",
                  "A sum of two tiles and a number in one step, as the target computes it.")
              .in("src0")
              .scalar("scalar")
              .in("src1")
              .out("dst")
              .rules(sameRank("src0", "src1", "dst"))
              .end(),
          arithmetic("tadds", "dst = src + scalar", onA5(sameValidCols("src", "dst"))),
          arithmetic("tsubs", "dst = src - scalar", onA5(sameValidCols("src", "dst"))),
          arithmetic("tmuls", "dst = src * scalar", onA5(sameValidCols("src", "dst"))),
          arithmetic("tmaxs", "dst = max(src, scalar)", onA5(sameValid("src", "dst"))),
          arithmetic("tmins", "dst = min(src, scalar)", onA5(sameValidCols("src", "dst"))),
          precise(
              op(
                      "tdivs",
                      "dst = src / scalar, or scalar / src in the other order",
                      "The order of the tile and the number is that of the division.")
                  .in("src", PtoTypes.sampled(TILE_OR_SCALAR, vec("f32"), number("f32")))
                  .in("scalar", PtoTypes.sampled(TILE_OR_SCALAR, vec("f32"), number("f32")))
                  .out("dst")
                  .rules(
                      ElementOpRules.oneTileOneNumber(),
                      ElementOpRules.ofTheTile(inVec("src", "dst"), inVec("scalar", "dst")),
                      ElementOpRules.ofTheTile(
                          sameElement("src", "dst"), sameElement("scalar", "dst")),
                      ElementOpRules.ofTheTile(sameValid("src", "dst"), sameValid("scalar", "dst")),
                      elements("dst", NUMBERS).a5("i8"),
                      ArchRules.highPrecision("dst"))),
          op("taxpy", "dst = dst + src * scalar", "`dst` is read and written.")
              .in("src")
              .scalar("scalar")
              .out("dst")
              .rules(
                  rowMajorVec("src", "dst"),
                  sameValid("src", "dst"),
                  scalarOf("scalar", "src"),
                  sameShape("src", "dst"),
                  ElementOpRules.sameOrWider(),
                  elementsOf("dst", "f16 f32").a5("bf16"),
                  elementsOf("src", "f16 f32").a5("bf16"))
              .end(),
          op(
                  "tfmods",
                  "dst = src fmod scalar",
                  "Element by element, over what is valid. The result has the sign of `src`.")
              .in("src")
              .scalar("scalar")
              .out("dst")
              .rules(
                  tiles("src", "dst"),
                  sameElement("src", "dst"),
                  sameValid("src", "dst"),
                  rowMajor("src", "dst"),
                  scalarOf("scalar", "src"),
                  elements("src", NUMBERS))
              .end(),
          op("trems", "dst = src rem scalar", "Element by element, over what is valid.")
              .in("src")
              .scalar("scalar")
              .tmp("tmp")
              .out("dst")
              .rules(
                  tiles("src", "tmp", "dst"),
                  sameElement("src", "dst"),
                  sameValid("src", "dst"),
                  sameElement("dst", "tmp"),
                  rowMajor("src", "tmp", "dst"),
                  scalarOf("scalar", "src"),
                  ElementOpRules.tmpCovers("dst"),
                  elements("src", "i32 f32").a5("i16 f16"))
              .end(),
          bitwise("tands", "dst = src & scalar").out("dst").rules(bits()).end(),
          bitwise("tors", "dst = src | scalar").out("dst").rules(bits()).end(),
          bitwise("txors", "dst = src ^ scalar").tmp("tmp").out("dst").rules(bits()).end(),
          op("tshls", "dst = src << scalar", "The number is an integer of any width.")
              .like(vec("i16"))
              .in("src")
              .value("scalar", INT)
              .out("dst")
              .rules(
                  tiles("src", "dst"),
                  sameElement("src", "dst"),
                  ElementOpRules.integers("src"),
                  ElementOpRules.notNegative("scalar"))
              .end(),
          op("tshrs", "dst = src >> scalar", "The number is an integer of any width.")
              .like(vec("i16"))
              .in("src")
              .value("scalar", INT)
              .out("dst")
              .rules(
                  rowMajorVec("src", "dst"),
                  sameValid("src", "dst"),
                  sameElement("src", "dst"),
                  elements("src", "i16 i32").a5("i8"))
              .end(),
          op("tlrelu", "dst = src > 0 ? src : src * slope", "Over what is valid.")
              .in("src")
              .value("slope", F32)
              .out("dst")
              .rules(
                  inVec("src", "dst"),
                  sameElement("src", "dst"),
                  sameValid("src", "dst"),
                  elements("src", "f16 f32"))
              .end(),
          op("texpands", "dst = scalar in every element", "Fills a tile with a number.")
              .scalar("scalar")
              .out("dst")
              .rules(
                  tiles("dst"),
                  MoveRules.inVecOrMat("dst"),
                  scalarOf("scalar", "dst"),
                  onA3(
                      Rule.when(
                          "In the vector memory, ",
                          op -> op.isIn("dst", AddressSpace.VEC),
                          rowMajor("dst"))),
                  elements("dst", "i16 i32 f16 bf16 f32").a5("i8"))
              .end());

  private TileScalarOps() {}

  private static OpDefinition arithmetic(String name, String summary, Rule valid) {
    return op(name, summary, PLAIN)
        .in("src")
        .scalar("scalar")
        .out("dst")
        .rules(
            inVec("src", "dst"),
            sameElement("src", "dst"),
            onA3(sameValid("src", "dst")),
            valid,
            elements("src", NUMBERS).a5("i8 bf16"))
        .end();
  }

  private static PtoOp bitwise(String name, String summary) {
    return op(name, summary, "The number is an integer of any width.")
        .like(vec("i16"))
        .in("src")
        .value("scalar", INT);
  }

  private static Rule[] bits() {
    return new Rule[] {
      different("src", "dst"),
      tiles("src", "dst"),
      sameElement("src", "dst"),
      rowMajor("src", "dst"),
      sameValid("src", "dst"),
      elements("src", "i8 i16").a5("i32")
    };
  }
}
