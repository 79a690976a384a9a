package dev.jpto.ptensor;

import static dev.jpto.ptensor.PTensorOp.op;
import static dev.jpto.ptensor.PTensorTypes.F32_TENSOR;
import static dev.jpto.ptensor.PTensorTypes.FLOAT_TENSOR;
import static dev.jpto.ptensor.PTensorTypes.INT16_TENSOR;
import static dev.jpto.ptensor.PTensorTypes.INTEGER_SCALAR;
import static dev.jpto.ptensor.PTensorTypes.INTEGER_TENSOR;
import static dev.jpto.ptensor.PTensorTypes.SCALAR;
import static dev.jpto.ptensor.PTensorTypes.TENSOR;
import static dev.jpto.ptensor.PTensorTypes.TENSOR_OR_SCALAR;
import static dev.jpto.ptensor.attr.TileEnums.CMP;
import static dev.jpto.ptensor.attr.TileEnums.PRECISION;
import static dev.jpto.ptensor.attr.TileEnums.ROUND;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Element by element (tile-tensor.md section 2.1). */
public final class TensorElementOps {
  private static final String BROADCAST =
      "Shapes broadcast as in NumPy: aligned at the last axis, an axis of extent 1 is stretched."
          + " The result has the promoted element type: a float beats an integer, then the wider"
          + " type wins, then the signed one, then the first. Where both operands are valid alike"
          + " so is the result; else all of it is valid.";

  private static final String SAME_SHAPE = "Both tensors have the same shape.";

  private static final String WITH_NUMBER =
      "The result has the promoted type of the elements and the number, and the shape and valid"
          + " part of the tensor.";

  private static final String KEEPS = "Element type, shape and valid part are kept.";

  private static final String PRECISE =
      "`precision = #tile.precision<high>` asks for the exact form of the target.";

  // A tensor and a tensor.

  public static final OpDefinition ADD = binary("add", "lhs + rhs").infer(ElementRules::binary);
  public static final OpDefinition SUB = binary("sub", "lhs - rhs").infer(ElementRules::binary);
  public static final OpDefinition MUL = binary("mul", "lhs * rhs").infer(ElementRules::binary);

  public static final OpDefinition DIV =
      op("div", "lhs / rhs", BROADCAST + " " + PRECISE)
          .in("lhs", TENSOR)
          .in("rhs", TENSOR)
          .maybe("precision", PRECISION)
          .infer(ElementRules::binary);

  public static final OpDefinition FMOD =
      binary("fmod", "what is left of lhs / rhs, rounded to zero").infer(ElementRules::binary);

  public static final OpDefinition MAXIMUM =
      tensorOrNumber("maximum", "the greater of lhs and rhs").infer(ElementRules::binary);

  public static final OpDefinition MINIMUM =
      tensorOrNumber("minimum", "the lesser of lhs and rhs").infer(ElementRules::binary);

  public static final OpDefinition PART_ADD = part("part_add", "lhs + rhs where both are valid");
  public static final OpDefinition PART_MUL = part("part_mul", "lhs * rhs where both are valid");
  public static final OpDefinition PART_MAX =
      part("part_max", "the greater of lhs and rhs where both are valid");
  public static final OpDefinition PART_MIN =
      part("part_min", "the lesser of lhs and rhs where both are valid");

  // A tensor and a number.

  public static final OpDefinition ADDS =
      number("adds", "lhs + scalar").infer(ElementRules::scalar);

  public static final OpDefinition SUBS =
      op("subs", "lhs - scalar", "The result has the type of the tensor.")
          .in("lhs", TENSOR)
          .in("scalar", SCALAR)
          .infer(ElementRules::scalarLikeFirst);

  public static final OpDefinition MULS =
      number("muls", "lhs * scalar").infer(ElementRules::scalar);
  public static final OpDefinition DIVS =
      number("divs", "lhs / scalar").infer(ElementRules::scalar);

  public static final OpDefinition FMODS =
      number("fmods", "what is left of lhs / scalar, rounded to zero").infer(ElementRules::scalar);

  // Bits.

  public static final OpDefinition AND = bits("and", "lhs & rhs").infer(ElementRules::sameShape);
  public static final OpDefinition OR = bits("or", "lhs | rhs").infer(ElementRules::sameShape);
  public static final OpDefinition XOR = bits("xor", "lhs ^ rhs").infer(ElementRules::sameShape);

  public static final OpDefinition SHL =
      bits("shl", "lhs << rhs").infer(ElementRules::sameShapeLikeFirst);

  public static final OpDefinition SHR =
      bits("shr", "lhs >> rhs").infer(ElementRules::sameShapeLikeFirst);

  public static final OpDefinition ANDS =
      bitsWithNumber("ands", "lhs & scalar").infer(ElementRules::scalar);

  public static final OpDefinition ORS =
      bitsWithNumber("ors", "lhs | scalar").infer(ElementRules::scalar);

  public static final OpDefinition XORS =
      bitsWithNumber("xors", "lhs ^ scalar").infer(ElementRules::scalar);

  public static final OpDefinition SHLS =
      bitsWithNumber("shls", "lhs << scalar").infer(ElementRules::scalarLikeFirst);

  public static final OpDefinition SHRS =
      bitsWithNumber("shrs", "lhs >> scalar").infer(ElementRules::scalarLikeFirst);

  public static final OpDefinition NOT =
      op("not", "all bits of input flipped", KEEPS)
          .in("input", INT16_TENSOR)
          .infer(ElementRules::unary);

  // One tensor.

  public static final OpDefinition NEG =
      op("neg", "-input", KEEPS).in("input", TENSOR).infer(ElementRules::unary);

  public static final OpDefinition ABS =
      op("abs", "the absolute value of input", KEEPS)
          .in("input", TENSOR)
          .infer(ElementRules::unary);

  public static final OpDefinition EXP = function("exp", "e to the power of input");
  public static final OpDefinition LOG = function("log", "the natural logarithm of input");
  public static final OpDefinition SQRT = function("sqrt", "the square root of input");
  public static final OpDefinition RSQRT = function("rsqrt", "1 / the square root of input");
  public static final OpDefinition RECIP = function("recip", "1 / input");

  public static final OpDefinition SIN =
      op("sin", "the sine of input", KEEPS + " `lower-composite-tile-ops` computes it.")
          .in("input", F32_TENSOR)
          .infer(ElementRules::unary);

  public static final OpDefinition COS =
      op("cos", "the cosine of input", KEEPS + " `lower-composite-tile-ops` computes it.")
          .in("input", F32_TENSOR)
          .infer(ElementRules::unary);

  public static final OpDefinition CAST =
      op(
              "cast",
              "the same numbers in another element type",
              "`mode` says how what the type `to` does not have is rounded. Whether the target can"
                  + " do it, in one step or several, is found by `legalize-tile-cast`.")
          .in("source", TENSOR)
          .required("to", PTensorAttrs.ELEMENT_TYPE)
          .required("mode", ROUND)
          .infer(PTensorTypes.CAST, ElementRules::cast);

  public static final OpDefinition COMPARE =
      op(
              "cmp",
              "1 where lhs and rhs compare, else 0",
              "`rhs` is a tensor of the type of `lhs` or one of its elements; the result has the"
                  + " type of `lhs`.")
          .in("lhs", TENSOR)
          .in("rhs", TENSOR_OR_SCALAR)
          .required("cmp", CMP)
          .infer(ElementRules::compare);

  static final List<OpDefinition> ALL =
      List.of(
          ADD, SUB, MUL, DIV, FMOD, MAXIMUM, MINIMUM, PART_ADD, PART_MUL, PART_MAX, PART_MIN, ADDS,
          SUBS, MULS, DIVS, FMODS, AND, OR, XOR, SHL, SHR, ANDS, ORS, XORS, SHLS, SHRS, NOT, NEG,
          ABS, EXP, LOG, SQRT, RSQRT, RECIP, SIN, COS, CAST, COMPARE);

  private TensorElementOps() {}

  private static PTensorOp binary(String name, String summary) {
    return op(name, summary, BROADCAST).in("lhs", TENSOR).in("rhs", TENSOR);
  }

  private static PTensorOp tensorOrNumber(String name, String summary) {
    return op(name, summary, BROADCAST + " `rhs` may be a number.")
        .in("lhs", TENSOR)
        .in("rhs", TENSOR_OR_SCALAR);
  }

  private static OpDefinition part(String name, String summary) {
    return op(
            name,
            summary,
            SAME_SHAPE
                + " Where one of them only is valid the result is that one's element; the valid"
                + " part of one contains that of the other.")
        .in("lhs", TENSOR)
        .in("rhs", TENSOR)
        .infer(ElementRules::part);
  }

  private static PTensorOp number(String name, String summary) {
    return op(name, summary, WITH_NUMBER).in("lhs", TENSOR).in("scalar", SCALAR);
  }

  private static PTensorOp bits(String name, String summary) {
    return op(name, summary, SAME_SHAPE).in("lhs", INTEGER_TENSOR).in("rhs", INTEGER_TENSOR);
  }

  private static PTensorOp bitsWithNumber(String name, String summary) {
    return op(name, summary, "A tensor of integers and an integer.")
        .in("lhs", INTEGER_TENSOR)
        .in("scalar", INTEGER_SCALAR);
  }

  private static OpDefinition function(String name, String summary) {
    return op(name, summary, KEEPS + " " + PRECISE)
        .in("input", FLOAT_TENSOR)
        .maybe("precision", PRECISION)
        .infer(ElementRules::unary);
  }
}
