package dev.jpto.tile;

import static dev.jpto.ptensor.attr.TileEnums.PRECISION;
import static dev.jpto.ptensor.attr.TileEnums.ROUND;
import static dev.jpto.tile.TileOp.op;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.TypeConstraint;
import java.util.List;

/** Arithmetic element by element, in {@code vec} (tile-tensor.md section 2.3). */
public final class TileElementOps {
  private static final String BROADCAST =
      " An axis of one element is repeated as often as the other tile needs, and elements are"
          + " promoted; layout and valid part are those of `lhs`.";

  /** {@code tile.add}: the sum, element by element. */
  public static final OpDefinition ADD = arithmetic("add", "the sum of two tiles");

  /** {@code tile.sub}: the difference, element by element. */
  public static final OpDefinition SUB = arithmetic("sub", "the difference of two tiles");

  /** {@code tile.mul}: the product, element by element. */
  public static final OpDefinition MUL = arithmetic("mul", "the product of two tiles");

  /** {@code tile.div}: the quotient, element by element. */
  public static final OpDefinition DIV =
      op(
              "div",
              "the quotient of two tiles",
              "The quotient, element by element, of tiles of one type, shape and valid part.")
          .vec("lhs", "rhs")
          .maybe("precision", PRECISION)
          .resultIn(TileSpace.VEC, ElementRules::div)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.maximum}: the greater element of each pair. */
  public static final OpDefinition MAXIMUM =
      arithmetic("maximum", "the greater element of each pair of two tiles");

  /** {@code tile.minimum}: the smaller element of each pair. */
  public static final OpDefinition MINIMUM =
      arithmetic("minimum", "the smaller element of each pair of two tiles");

  /** {@code tile.rem}: the remainder, element by element. */
  public static final OpDefinition REM =
      op(
              "rem",
              "the remainder of two tiles",
              "The remainder, element by element, with the sign of the divisor. `tmp` is room for"
                  + " intermediate results.")
          .vec("lhs", "rhs", "tmp")
          .resultIn(TileSpace.VEC, ElementRules::rem)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.fmod}: the remainder with the sign of the dividend. */
  public static final OpDefinition FMOD =
      op(
              "fmod",
              "the remainder of two tiles with the sign of the dividend",
              "The remainder, element by element, with the sign of the dividend.")
          .vec("lhs", "rhs")
          .resultIn(TileSpace.VEC, ElementRules::sameShape)
          .aliases(AliasFacts.NOT_IN_ANY)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.adds}: the sum with a number. */
  public static final OpDefinition ADDS = withScalar("adds", "the sum of a tile and a number");

  /** {@code tile.subs}: the difference to a number. */
  public static final OpDefinition SUBS =
      withScalar("subs", "the difference of a tile and a number");

  /** {@code tile.muls}: the product with a number. */
  public static final OpDefinition MULS = withScalar("muls", "the product of a tile and a number");

  /** {@code tile.divs}: the quotient by a number. */
  public static final OpDefinition DIVS =
      op(
              "divs",
              "the quotient of a tile and a number",
              "Each element divided by `scalar`, which is of the type of the elements.")
          .vec("lhs", TileTypes.F32_TILE)
          .value("scalar", TileTypes.SCALAR)
          .maybe("precision", PRECISION)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, ElementRules::divWithScalar)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.maximums}: the greater of each element and a number. */
  public static final OpDefinition MAXIMUMS =
      withScalar("maximums", "the greater of each element and a number");

  /** {@code tile.minimums}: the smaller of each element and a number. */
  public static final OpDefinition MINIMUMS =
      withScalar("minimums", "the smaller of each element and a number");

  /** {@code tile.rems}: the remainder by a number. */
  public static final OpDefinition REMS =
      op(
              "rems",
              "the remainder of a tile and a number",
              "The remainder of each element by `scalar`, with the sign of the latter. `tmp` is"
                  + " room for intermediate results.")
          .vec("lhs", TileTypes.F32_TILE)
          .value("scalar", TileTypes.SCALAR)
          .vec("tmp", TileTypes.F32_TILE)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, ElementRules::remWithScalar)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.fmods}: the remainder by a number with the sign of the dividend. */
  public static final OpDefinition FMODS =
      op(
              "fmods",
              "the remainder of a tile and a number with the sign of the dividend",
              "The remainder of each element by `scalar`, with the sign of the element.")
          .vec("lhs", TileTypes.F32_TILE)
          .value("scalar", TileTypes.SCALAR)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, ElementRules::withScalar)
          .aliases(AliasFacts.NOT_IN_ANY)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.neg}: the elements with the other sign. */
  public static final OpDefinition NEG =
      unary("neg", "the elements with the other sign", TileTypes.VEC_TILE);

  /** {@code tile.abs}: the elements without sign. */
  public static final OpDefinition ABS =
      unary("abs", "the elements without sign", TileTypes.VEC_TILE);

  /** {@code tile.exp}: e to the power of each element. */
  public static final OpDefinition EXP =
      precise("exp", "e to the power of each element", AliasRule.FREE);

  /** {@code tile.log}: the natural logarithm. */
  public static final OpDefinition LOG =
      precise("log", "the natural logarithm of each element", AliasRule.FREE);

  /** {@code tile.sqrt}: the square root. */
  public static final OpDefinition SQRT =
      precise("sqrt", "the square root of each element", AliasRule.FREE);

  /** {@code tile.recip}: the reciprocal. */
  public static final OpDefinition RECIP =
      precise("recip", "the reciprocal of each element", AliasFacts.NOT_IN_ANY);

  /** {@code tile.rsqrt}: the reciprocal of the square root. */
  public static final OpDefinition RSQRT =
      op(
              "rsqrt",
              "the reciprocal of the square root of each element",
              "With `precision` high, `tmp` is room for intermediate results, of the same shape.")
          .vec("input", TileTypes.FLOAT_TILE)
          .vecOptional("tmp", TileTypes.FLOAT_TILE)
          .maybe("precision", PRECISION)
          .resultIn(TileSpace.VEC, TileTypes.FLOAT_TILE, ElementRules::rsqrt)
          .aliases(AliasFacts.NOT_IN_ANY)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.sin}: the sine. */
  public static final OpDefinition SIN = trigonometric("sin", "the sine of each element");

  /** {@code tile.cos}: the cosine. */
  public static final OpDefinition COS = trigonometric("cos", "the cosine of each element");

  /** {@code tile.relu}: the elements, or 0 where they are negative. */
  public static final OpDefinition RELU =
      op(
              "relu",
              "the elements, or 0 where they are negative",
              "The greater of each element, a float or an i32, and 0.")
          .vec("input", TileTypes.FLOAT_TILE_OR_I32)
          .resultIn(TileSpace.VEC, TileTypes.FLOAT_TILE_OR_I32, ElementRules::relu)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.lrelu}: the elements, scaled where they are negative. */
  public static final OpDefinition LRELU =
      op(
              "lrelu",
              "the elements, times a number where they are negative",
              "Each element, times `slope` if it is negative.")
          .vec("input", TileTypes.FLOAT_TILE)
          .value("slope", TileTypes.SCALAR)
          .resultIn(TileSpace.VEC, TileTypes.FLOAT_TILE, ElementRules::leakyRelu)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.prelu}: the elements, scaled by another tile where they are negative. */
  public static final OpDefinition PRELU =
      op(
              "prelu",
              "the elements, times those of another tile where they are negative",
              "Each element, times that of `slope` if it is negative. `tmp` is room for"
                  + " intermediate results.")
          .vec("input", TileTypes.FLOAT_TILE)
          .vec("slope", TileTypes.FLOAT_TILE)
          .vec("tmp", TileTypes.FLOAT_TILE)
          .resultIn(TileSpace.VEC, TileTypes.FLOAT_TILE, ElementRules::parametricRelu)
          .aliases(AliasFacts.NOT_IN_ANY)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.cast}: the elements as another type. */
  public static final OpDefinition CAST =
      op(
              "cast",
              "the elements as another type",
              "Each element converted to the type `to`, another one than it has, rounded as `mode`"
                  + " says. Shape, valid part and layout stay.")
          .vec("source", TileTypes.VEC_TILE)
          .required("to", TileAttrs.TYPE)
          .required("mode", ROUND)
          .resultIn(TileSpace.VEC, TileTypes.I32_TILE, ElementRules::cast)
          .aliases(AliasFacts::ofCast)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.addc}: the sum of three tiles. */
  public static final OpDefinition ADDC = carry("addc", "lhs + rhs + carry of three tiles");

  /** {@code tile.subc}: a difference and a sum. */
  public static final OpDefinition SUBC = carry("subc", "lhs - rhs + carry of three tiles");

  /** {@code tile.addsc}: the sum of two tiles and a number. */
  public static final OpDefinition ADDSC =
      carryWithScalar("addsc", "lhs + scalar + carry of two tiles");

  /** {@code tile.subsc}: a difference to a number and a sum. */
  public static final OpDefinition SUBSC =
      carryWithScalar("subsc", "lhs - scalar + carry of two tiles");

  static final List<OpDefinition> ALL =
      List.of(
          ADD, SUB, MUL, DIV, MAXIMUM, MINIMUM, REM, FMOD, ADDS, SUBS, MULS, DIVS, MAXIMUMS,
          MINIMUMS, REMS, FMODS, NEG, ABS, EXP, LOG, SQRT, RSQRT, RECIP, SIN, COS, RELU, LRELU,
          PRELU, CAST, ADDC, SUBC, ADDSC, SUBSC);

  private TileElementOps() {}

  private static OpDefinition arithmetic(String name, String summary) {
    return op(name, summary, "Element by element." + BROADCAST)
        .vec("lhs", "rhs")
        .resultIn(TileSpace.VEC, ElementRules::binary)
        .implement(ValidSource.likeLeftSide())
        .end();
  }

  private static OpDefinition withScalar(String name, String summary) {
    return op(name, summary, "`scalar` is of the type of the elements.")
        .vec("lhs", TileTypes.F32_TILE)
        .value("scalar", TileTypes.SCALAR)
        .resultIn(TileSpace.VEC, TileTypes.F32_TILE, ElementRules::withScalar)
        .implement(ValidSource.likeOperand(0))
        .end();
  }

  private static OpDefinition unary(String name, String summary, TypeConstraint type) {
    return op(name, summary, "Shape, valid part and layout stay.")
        .vec("input", type)
        .resultIn(TileSpace.VEC, type, ElementRules::unary)
        .implement(ValidSource.likeOperand(0))
        .end();
  }

  private static OpDefinition precise(String name, String summary, AliasRule aliases) {
    return op(name, summary, "Shape, valid part and layout stay.")
        .vec("input", TileTypes.FLOAT_TILE)
        .maybe("precision", PRECISION)
        .resultIn(TileSpace.VEC, TileTypes.FLOAT_TILE, ElementRules::unary)
        .aliases(aliases)
        .implement(ValidSource.likeOperand(0))
        .end();
  }

  private static OpDefinition trigonometric(String name, String summary) {
    return op(name, summary, "Elements are f32; made of arithmetic before it is lowered.")
        .vec("input", TileTypes.FLOAT_TILE)
        .resultIn(TileSpace.VEC, TileTypes.FLOAT_TILE, ElementRules::trigonometric)
        .implement(ValidSource.likeOperand(0))
        .end();
  }

  private static OpDefinition carry(String name, String summary) {
    return op(name, summary, "All three are of one type.")
        .vec("lhs", "rhs", "carry")
        .resultIn(TileSpace.VEC, ElementRules::carry)
        .implement(ValidSource.likeOperand(0))
        .end();
  }

  private static OpDefinition carryWithScalar(String name, String summary) {
    return op(name, summary, "Both tiles are of one type, `scalar` of that of their elements.")
        .vec("lhs", TileTypes.F32_TILE)
        .value("scalar", TileTypes.SCALAR)
        .vec("carry", TileTypes.F32_TILE)
        .resultIn(TileSpace.VEC, TileTypes.F32_TILE, ElementRules::carryWithScalar)
        .implement(ValidSource.likeOperand(0))
        .end();
  }
}
