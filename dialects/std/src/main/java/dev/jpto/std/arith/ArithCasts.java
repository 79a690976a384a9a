package dev.jpto.std.arith;

import static dev.jpto.ir.Trait.Simple.SAME_OPERANDS_AND_RESULT_SHAPE;
import static dev.jpto.std.common.TypeConstraints.FLOAT_LIKE;
import static dev.jpto.std.common.TypeConstraints.SIGNLESS_FIXED_WIDTH_INTEGER_LIKE;
import static dev.jpto.std.common.TypeConstraints.SIGNLESS_INTEGER_LIKE_OR_MEMREF;
import static dev.jpto.std.common.TypeConstraints.SIGNLESS_INTEGER_OR_FLOAT_LIKE_OR_MEMREF;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpFolder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.UnrankedTensorType;
import java.util.List;

/** Operations that make a value of one type out of a value of another, element by element. */
public final class ArithCasts {
  private static final Trait SAME_TENSOR_SHAPE =
      new Trait.Relation(
          "input and output have the same tensor dimensions", ArithCasts::haveSameTensorShape);

  /** {@code arith.extui}. */
  public static final OpDefinition EXTUI =
      integers(
          "extui",
          "zero extension",
          "The operand with zeros above it.",
          CastRule.WIDEN,
          ArithCastFolds::extui);

  /** {@code arith.extsi}. */
  public static final OpDefinition EXTSI =
      integers(
          "extsi",
          "sign extension",
          "The operand with copies of its highest bit above it.",
          CastRule.WIDEN,
          ArithCastFolds::extsi);

  /** {@code arith.trunci}. */
  public static final OpDefinition TRUNCI =
      integers(
          "trunci",
          "integer truncation",
          "The low bits of the operand.",
          CastRule.NARROW,
          ArithCastFolds::trunci);

  /** {@code arith.extf}. */
  public static final OpDefinition EXTF =
      cast(
              "extf",
              "cast to a wider float type",
              "The same number; every value of the narrower type has one.",
              FLOAT_LIKE,
              FLOAT_LIKE,
              CastRule.WIDEN)
          .fold(ArithCastFolds::extf)
          .optionalAttr(FastMathAttr.KEY, FastMathAttr.CONSTRAINT)
          .build();

  /** {@code arith.truncf}. */
  public static final OpDefinition TRUNCF =
      cast(
              "truncf",
              "cast to a narrower float type",
              """
              The number rounded to the narrower type, by `roundingmode` if given, else to the
              nearest with ties to even.
              """,
              FLOAT_LIKE,
              FLOAT_LIKE,
              CastRule.NARROW)
          .fold(ArithCastFolds::truncf)
          .optionalAttr("roundingmode", RoundingMode.CONSTRAINT)
          .optionalAttr(FastMathAttr.KEY, FastMathAttr.CONSTRAINT)
          .build();

  /** {@code arith.uitofp}. */
  public static final OpDefinition UITOFP =
      toFloat("uitofp", "cast from unsigned integer to float", "unsigned", ArithCastFolds::uitofp);

  /** {@code arith.sitofp}. */
  public static final OpDefinition SITOFP =
      toFloat("sitofp", "cast from signed integer to float", "signed", ArithCastFolds::sitofp);

  /** {@code arith.fptoui}. */
  public static final OpDefinition FPTOUI =
      toInteger(
          "fptoui", "cast from float to unsigned integer", "unsigned", ArithCastFolds::fptoui);

  /** {@code arith.fptosi}. */
  public static final OpDefinition FPTOSI =
      toInteger("fptosi", "cast from float to signed integer", "signed", ArithCastFolds::fptosi);

  /** {@code arith.index_cast}. */
  public static final OpDefinition INDEX_CAST =
      index(
          "index_cast",
          "cast between index and integers, with sign",
          "copies of the sign",
          ArithCastFolds::indexCast);

  /** {@code arith.index_castui}. */
  public static final OpDefinition INDEX_CASTUI =
      index(
          "index_castui",
          "cast between index and integers, without sign",
          "zeros",
          ArithCastFolds::indexCastui);

  /** {@code arith.bitcast}. */
  public static final OpDefinition BITCAST =
      cast(
              "bitcast",
              "the same bits as another type",
              "The operand's bits read as a type of the same number of bits.",
              SIGNLESS_INTEGER_OR_FLOAT_LIKE_OR_MEMREF,
              SIGNLESS_INTEGER_OR_FLOAT_LIKE_OR_MEMREF,
              CastRule.SAME_BITS)
          .fold(ArithCastFolds::bitcast)
          .build();

  private ArithCasts() {}

  static List<OpDefinition> all() {
    return List.of(
        EXTUI,
        EXTSI,
        EXTF,
        TRUNCI,
        TRUNCF,
        UITOFP,
        SITOFP,
        FPTOUI,
        FPTOSI,
        INDEX_CAST,
        INDEX_CASTUI,
        BITCAST);
  }

  private static OpDefinition integers(
      String name, String summary, String description, CastRule rule, OpFolder folder) {
    TypeConstraint type = SIGNLESS_FIXED_WIDTH_INTEGER_LIKE;
    return cast(name, summary, description, type, type, rule).fold(folder).build();
  }

  private static OpDefinition toFloat(String name, String summary, String sign, OpFolder folder) {
    String description =
        "The operand, read as " + sign + ", rounded to the nearest float, ties to even.";
    return cast(
            name,
            summary,
            description,
            SIGNLESS_FIXED_WIDTH_INTEGER_LIKE,
            FLOAT_LIKE,
            CastRule.CONVERT)
        .fold(folder)
        .build();
  }

  private static OpDefinition toInteger(String name, String summary, String sign, OpFolder folder) {
    String description =
        "The operand rounded towards zero; poison if that is no " + sign + " integer of the type.";
    return cast(
            name,
            summary,
            description,
            FLOAT_LIKE,
            SIGNLESS_FIXED_WIDTH_INTEGER_LIKE,
            CastRule.CONVERT)
        .fold(folder)
        .build();
  }

  private static OpDefinition index(String name, String summary, String above, OpFolder folder) {
    String description =
        "The low bits of the operand if the result is narrower; else the operand with "
            + above
            + " above it. Either operand or result is `index`, or has elements of it.";
    TypeConstraint type = SIGNLESS_INTEGER_LIKE_OR_MEMREF;
    return cast(name, summary, description, type, type, CastRule.INDEX).fold(folder).build();
  }

  private static OpDefinition.Builder cast(
      String name,
      String summary,
      String description,
      TypeConstraint from,
      TypeConstraint to,
      CastRule rule) {
    OpDefinition.Builder builder =
        Families.pure(name, summary, description)
            .operand("in", from)
            .result("out", to)
            .traits(SAME_TENSOR_SHAPE, SAME_OPERANDS_AND_RESULT_SHAPE, new Trait.TypeRule(rule));
    return Families.elementwise(builder);
  }

  /** An unranked tensor has no dimensions to compare; mlir-opt 19 refuses it or crashes. */
  private static boolean haveSameTensorShape(Operation op) {
    Type in = op.operand(0).type();
    Type out = op.result(0).type();
    if (in instanceof RankedTensorType from && out instanceof RankedTensorType to) {
      return from.sameShapeAs(to);
    }
    return hasNoTensorDimension(in) && hasNoTensorDimension(out);
  }

  private static boolean hasNoTensorDimension(Type type) {
    return switch (type) {
      case RankedTensorType tensor -> tensor.rank() == 0;
      case UnrankedTensorType tensor -> false;
      default -> true;
    };
  }
}
