package dev.jpto.pto;

import static dev.jpto.pto.AddressSpace.ACC;
import static dev.jpto.pto.AddressSpace.MAT;
import static dev.jpto.pto.AddressSpace.SCALING;
import static dev.jpto.pto.AddressSpace.VEC;
import static dev.jpto.pto.ElementRule.elements;
import static dev.jpto.pto.ElementRule.elementsOf;
import static dev.jpto.pto.OperandRules.boxedByColumn;
import static dev.jpto.pto.OperandRules.fractal;
import static dev.jpto.pto.OperandRules.in;
import static dev.jpto.pto.OperandRules.partition;
import static dev.jpto.pto.OperandRules.positive;
import static dev.jpto.pto.OperandRules.rowMajor;
import static dev.jpto.pto.OperandRules.tiles;
import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.ANY;
import static dev.jpto.pto.PtoTypes.GLOBAL;
import static dev.jpto.pto.PtoTypes.I64;
import static dev.jpto.pto.PtoTypes.INDEX;
import static dev.jpto.pto.RelationRules.sameElement;
import static dev.jpto.pto.RelationRules.sameElementSize;
import static dev.jpto.pto.RelationRules.sameShape;
import static dev.jpto.pto.RelationRules.twoDimensional;
import static dev.jpto.pto.Rule.given;
import static dev.jpto.pto.Rule.onA3;
import static dev.jpto.pto.Rule.onA5;
import static dev.jpto.pto.Samples.acc;
import static dev.jpto.pto.Samples.mat;
import static dev.jpto.pto.Samples.padded;
import static dev.jpto.pto.Samples.rowIn;
import static dev.jpto.pto.Samples.slice;
import static dev.jpto.pto.Samples.vec;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.attr.ShapedType;
import java.util.List;

/** Moves between memories (pto-dialect.md section 5.2). */
final class MoveOps {
  static final List<OpDefinition> ALL =
      List.of(
          op(
                  "tload",
                  "loads a tile from global memory",
                  "Copies a slice of global memory to a tile of the vector memory or of `mat`. The"
                      + " extents of the two are not compared. The operands and attributes for"
                      + " padding are read but have no effect in the code ptoas makes.")
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
              .rules(
                  partition("src"),
                  MoveRules.anyTile("dst"),
                  positive("src"),
                  onA3(
                      elementsOf("dst", MoveRules.TRANSFERRED),
                      MoveRules.inVecOrMat("dst"),
                      sameElementSize("src", "dst")),
                  onA5(
                      sameElementSize("src", "dst"),
                      MoveRules.elementSize("dst", 1, 2, 4, 8),
                      MoveRules.wideIntegersPadZero("dst"),
                      MoveRules.loadable("dst")))
              .end(),
          op(
                  "tprefetch",
                  "starts a load ahead of its use",
                  "Brings a slice of global memory near, so that a later load finds it.")
              .in("src", GLOBAL)
              .out("dst")
              .rules(
                  partition("src"),
                  tiles("dst"),
                  positive("src"),
                  MoveRules.inVecOrMat("dst"),
                  sameElementSize("src", "dst"))
              .end(),
          op(
                  "tstore",
                  "stores a tile to global memory",
                  "Copies the valid part of a tile to a slice of global memory. `atomicType` adds"
                      + " instead of storing. From `acc`, `reluPreMode` and `preQuantScalar` change"
                      + " the numbers on the way and `stPhase` tells the part of an accumulation.")
              .like(acc("i32"), vec("f32"))
              .in("src")
              .out("dst", PtoTypes.tile(slice("f32", ShapedType.DYNAMIC), slice("i8", 16, 16)))
              .optional("preQuantScalar", I64)
              .always("stPhase", PtoEnums.ST_PHASE, "unspecified")
              .always("atomicType", PtoEnums.ATOMIC_TYPE, "atomic_none")
              .always("reluPreMode", PtoEnums.RELU_PRE_MODE, "no_relu")
              .tensorResult()
              .rules(
                  MoveRules.anyTile("src"),
                  partition("dst"),
                  positive("dst"),
                  MoveRules.sameElementCount(),
                  onA3(MoveRules.inOneOf("src", VEC, MAT, ACC)),
                  onA5(MoveRules.inOneOf("src", VEC, ACC)),
                  MoveRules.onlyFromAcc(),
                  MoveRules.notFromAcc(
                      onA3(elementsOf("src", MoveRules.TRANSFERRED)),
                      sameElementSize("src", "dst")),
                  MoveRules.fromAcc(
                      elementsOf("src", "i32 f32"),
                      MoveRules.storedFromAcc(),
                      onA3(MoveRules.columnsOfAcc("src"))))
              .end(),
          op(
                  "tstore_fp",
                  "stores a result of the cube, scaled by a vector of factors",
                  "Stores a tile, each column scaled by its factor in `fp`.")
              .like(acc("f32"))
              .in("src")
              .like(rowIn(SCALING, "f32"))
              .in("fp")
              .out("dst", GLOBAL)
              .rules(
                  in(ACC, "src"),
                  tiles("fp"),
                  partition("dst"),
                  positive("dst"),
                  onA3(elementsOf("src", "i32 f32"), MoveRules.columnsOfAcc("src")))
              .end(),
          op(
                  "tmov",
                  "moves a tile between local memories",
                  "From `acc`, factors in `fp` or one in `preQuantScalar` quantise, and"
                      + " `accToVecMode` says how the two vector cores share.")
              .like(acc("f32"), vec("f32"))
              .in("src")
              .like(vec("f32"), mat("f32"))
              .out("dst")
              .like(rowIn(SCALING, "f32"))
              .inOptional("fp")
              .optional("preQuantScalar", I64)
              .segments()
              .maybe("accToVecMode", PtoEnums.ACC_TO_VEC_MODE)
              .always("reluPreMode", PtoEnums.RELU_PRE_MODE, "no_relu")
              .tensorResult()
              .rules(
                  tiles("src", "dst"),
                  given("fp", tiles("fp")),
                  LocalMoveRules.moveKeepsShape(),
                  LocalMoveRules.moves(),
                  MoveRules.onlyFromAcc(),
                  LocalMoveRules.quantisingMove(),
                  given("fp", in(SCALING, "fp"), elementsOf("src", "i32 f32"), in(ACC, "src")),
                  MoveRules.fromAcc(
                      Rule.when(
                          "With `fp` or `reluPreMode`, ",
                          op -> op.isGiven("fp") || MoveRules.relu(op),
                          boxedByColumn("src")),
                      onA3(
                          Rule.when("To `mat`, ", op -> op.isIn("dst", MAT), fractal(512, "dst")))))
              .end(),
          op(
                  "tmov.fp",
                  "moves a result of the cube, scaled by a vector of factors",
                  "Moves a tile, each column scaled by its factor in `fp`.")
              .like(acc("f32"))
              .in("src")
              .like(rowIn(SCALING, "f32"))
              .in("fp")
              .like(mat("i8"))
              .out("dst")
              .rules(
                  tiles("src", "fp", "dst"),
                  elementsOf("src", "i32 f32"),
                  in(SCALING, "fp"),
                  onA3(in(ACC, "src"), in(MAT, "dst")),
                  boxedByColumn("src"),
                  onA3(boxedByColumn("dst"), fractal(512, "dst")))
              .end(),
          op("ttrans", "dst = transpose of src", "The rows of `src` become the columns of `dst`.")
              .in("src")
              .tmp("tmp")
              .out("dst")
              .rules(
                  tiles("src", "tmp", "dst"),
                  sameElement("src", "tmp", "dst"),
                  onA3(rowMajor("src")),
                  elements("src", "i8 i16 i32 f16 bf16 f32"),
                  onA5(LocalMoveRules.alignedLines("src", "dst")))
              .end(),
          op(
                  "textract",
                  "takes a rectangle out of a tile",
                  "Copies the part of `src` at row `indexRow` and column `indexCol` that `dst` has"
                      + " room for. From `mat`, a5 takes it only from row and column 0.")
              .in("src")
              .index("indexRow", "indexCol")
              .out("dst")
              .rules(
                  tiles("src", "dst"),
                  MoveRules.rectangle("dst", "src"),
                  sameElement("src", "dst"),
                  elements("dst", "i8 f16 bf16 f32"),
                  LocalMoveRules.extracts(),
                  LocalMoveRules.extractLayouts())
              .end(),
          op(
                  "tinsert",
                  "puts a tile into a rectangle of another",
                  "Copies the valid part of `src` into `dst` at row `indexRow` and column"
                      + " `indexCol`.")
              .in("src")
              .index("indexRow", "indexCol")
              .out("dst")
              .rules(
                  tiles("src", "dst"),
                  MoveRules.rectangle("src", "dst"),
                  LocalMoveRules.inserts(),
                  LocalMoveRules.insertForms())
              .end(),
          scaled(
                  "textract_fp",
                  "textract of a result of the cube, scaled by a vector of factors",
                  "As `pto.textract`, each column scaled by its factor in `fp`.")
              .rules(MoveRules.rectangle("dst", "src"))
              .rules(scaled())
              .end(),
          scaled(
                  "tinsert_fp",
                  "tinsert of a result of the cube, scaled by a vector of factors",
                  "As `pto.tinsert`, each column scaled by its factor in `fp`.")
              .rules(MoveRules.rectangle("src", "dst"))
              .rules(scaled())
              .end(),
          fill(
                  "tfillpad",
                  "copies and fills what is not valid",
                  "Copies the valid part and fills the rest of `dst` with the pad value of its"
                      + " type.",
                  MoveRules.sameTypeInMat(),
                  MoveRules.padded(),
                  sameShape("src", "dst"))
              .end(),
          fill(
                  "tfillpad_inplace",
                  "fills what is not valid",
                  "Fills what is not valid of a tile with the pad value of the type of `dst`,"
                      + " another view of the same tile; what is valid stays.",
                  MoveRules.padded(),
                  sameShape("src", "dst"))
              .end(),
          fill(
                  "tfillpad_expand",
                  "copies into a larger tile and fills the rest",
                  "As `pto.tfillpad` into a tile that may be larger in both directions.",
                  MoveRules.padded(),
                  MoveRules.notSmaller())
              .end());

  private MoveOps() {}

  private static PtoOp scaled(String name, String summary, String description) {
    return op(name, summary, description)
        .like(acc("f32"))
        .in("src")
        .like(rowIn(SCALING, "f32"))
        .in("fp")
        .index("indexRow", "indexCol")
        .like(mat("i8"))
        .out("dst")
        .rules(tiles("src", "fp", "dst"));
  }

  private static Rule[] scaled() {
    return new Rule[] {
      in(ACC, "src"),
      in(SCALING, "fp"),
      in(MAT, "dst"),
      boxedByColumn("src", "dst"),
      onA3(fractal(512, "dst")),
      LocalMoveRules.scaledBy()
    };
  }

  private static PtoOp fill(String name, String summary, String description, Rule... rules) {
    return op(name, summary, description)
        .in("src")
        .like(padded("f32"))
        .out("dst")
        .rules(
            twoDimensional("src", "dst"),
            sameElementSize("src", "dst"),
            MoveRules.elementSize("src", 1, 2, 4))
        .rules(rules);
  }
}
