package dev.jpto.pto;

import static dev.jpto.pto.Rule.broken;
import static dev.jpto.pto.Rule.unless;

import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.ShapedType;
import java.util.OptionalLong;

/** Rules of the operations that go element by element (pto-dialect.md section 5.4). */
final class ElementOpRules {
  private ElementOpRules() {}

  /** The intermediate results have a row, and the columns of {@code operand}. */
  static Rule tmpCovers(String operand) {
    return Rule.of(
        "`tmp` has at least one valid row and the valid columns of `" + operand + "`.",
        op -> {
          long[] tmp = op.valid("tmp");
          long[] other = op.valid(operand);
          if (tmp[0] == 0) {
            return broken(
                "expects tmp to have at least 1 valid row, but its valid_shape is %s",
                OpCheck.text(tmp));
          }
          boolean covers =
              tmp[1] == ShapedType.DYNAMIC || other[1] == ShapedType.DYNAMIC || tmp[1] >= other[1];
          return unless(
              covers,
              "expects tmp valid columns to cover %s valid columns, but got %d and %d",
              operand,
              tmp[1],
              other[1]);
        });
  }

  /** Of two sources that may be valid in part, one is valid where the result is. */
  static Rule oneIsWhole() {
    return Rule.of(
        "`src0` or `src1` has the valid extents of `dst`.",
        op ->
            unless(
                OpCheck.agree(op.valid("src0"), op.valid("dst"))
                    || OpCheck.agree(op.valid("src1"), op.valid("dst")),
                "expects at least one of src0/src1 valid_shape to match dst valid_shape, but got"
                    + " %s, %s and %s",
                OpCheck.text(op.valid("src0")),
                OpCheck.text(op.valid("src1")),
                OpCheck.text(op.valid("dst"))));
  }

  /** The first operand divided by the second: a tile and a number. */
  static Rule oneTileOneNumber() {
    return Rule.of(
        "Of `src` and `scalar` one is a tile, the other a number.",
        op ->
            unless(
                isNumber(op, "src") != isNumber(op, "scalar"),
                "expects one tile-like operand and one scalar operand in ins(...), but got '%s' and"
                    + " '%s'",
                op.type("src"),
                op.type("scalar")));
  }

  /** Rules that hold for the operand that is the tile. */
  static Rule ofTheTile(Rule first, Rule second) {
    return Rule.of(
        first.text().replace("`src`", "The tile"),
        op -> (isNumber(op, "src") ? second : first).violation(op));
  }

  private static boolean isNumber(OpCheck op, String operand) {
    return op.type(operand) instanceof IntegerType || op.type(operand) instanceof FloatType;
  }

  /** The elements are integers of any width. */
  static Rule integers(String operand) {
    return Rule.of(
        "Elements are integers.",
        op ->
            unless(
                op.element(operand) instanceof IntegerType,
                "expects integral element types, but %s has %s; convert it with pto.tcvt",
                operand,
                op.element(operand)));
  }

  /** A constant number is not negative. */
  static Rule notNegative(String operand) {
    return Rule.of(
        "`" + operand + "` is not negative if constant.",
        op -> {
          OptionalLong value = op.constant(operand);
          return unless(
              value.orElse(0) >= 0,
              "expects %s %s to be non-negative, but it is %d",
              op.name(),
              operand,
              value.orElse(0));
        });
  }

  /** The result has the elements of the source, or f32 where that has f16. */
  static Rule sameOrWider() {
    return Rule.of(
        "`dst` has the element type of `src`, or f32 where that is f16.",
        op -> {
          boolean same = op.element("src") == op.element("dst");
          boolean wider =
              Elements.of("f16").contains(op.element("src"))
                  && Elements.of("f32").contains(op.element("dst"));
          return unless(
              same || wider,
              "expects dst/src element types to match, or dst=f32 and src=f16, but got %s and %s",
              op.element("dst"),
              op.element("src"));
        });
  }

  /** There is room for {@code bytes} bytes. */
  static Rule atLeast(int bytes, String operand) {
    return Rule.of(
        "`" + operand + "` has at least " + bytes + " bytes.",
        op -> {
          long[] shape = op.shape(operand);
          long size = shape[0] * shape[1] * ElementSize.wholeBytes(op.element(operand));
          return unless(
              size >= bytes,
              "expects %s to be at least %d bytes when provided, but it has %d",
              operand,
              bytes,
              size);
        });
  }
}
